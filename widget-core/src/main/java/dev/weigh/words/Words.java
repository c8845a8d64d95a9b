package dev.weigh.words;

/** The widget's own words, in English, each replaceable by the author. */
public final class Words {

    public static final String TOGGLE = "toggle";
    public static final String MEASURING = "measuring";
    public static final String HIGHER = "higher";
    public static final String LOWER = "lower";
    public static final String LEADS = "leads";
    public static final String LEADS_BY = "leads-by";
    public static final String TIED = "tied";
    public static final String MISSING = "missing";
    public static final String REVERSAL = "reversal";
    public static final String DATA = "data";
    public static final String LINK = "link";
    public static final String COPIED = "copied";
    public static final String SCALE = "scale";
    public static final String BEYOND = "beyond";
    public static final String POINTS = "points";
    public static final String AND = "and";
    public static final String VERDICT = "verdict";
    public static final String VERDICT_TIE = "verdict-tie";
    public static final String VERDICT_RANGE = "verdict-range";
    public static final String VERDICT_ALONE = "verdict-alone";
    public static final String VERDICT_NONE = "verdict-none";
    public static final String SAID = "said";

    /** For each name, as in {@code data-text-leads-by}, its word. */
    private static final String ENGLISH = "|toggle=Metric"
            + "|measuring=measuring: {measuring}"
            + "|higher=higher is better"
            + "|lower=lower is better"
            + "|leads=leads"
            + "|leads-by=leads by {margin}"
            + "|tied=tied"
            + "|missing=no score"
            + "|reversal=reverses the case"
            + "|data=Show the data"
            + "|link=Link to this view"
            + "|copied=Link copied"
            + "|scale=Bars start at {min}"
            + "|beyond=beyond the scale"
            + "|points={margin} points"
            + "|and=and"
            + "|verdict={leader} leads on {metric} at {leader-score}, ahead of {runner-up} at {runner-up-score}."
            + "|verdict-tie=On {metric}, {leader} are level at {leader-score}."
            + "|verdict-range=On {metric}, {leader} are too close to call: their ranges overlap."
            + "|verdict-alone=Only {leader} has a score on {metric}: {leader-score}."
            + "|verdict-none=There are no scores on {metric}."
            + "|said={metric}, {direction}: {standing}";

    private static final String GERMAN = "|toggle=Kriterium"
            + "|measuring=gemessen: {measuring}"
            + "|higher=höher ist besser"
            + "|lower=niedriger ist besser"
            + "|leads=führt"
            + "|leads-by=führt mit {margin} Vorsprung"
            + "|tied=gleichauf"
            + "|missing=kein Wert"
            + "|reversal=dreht das Urteil"
            + "|data=Daten zeigen"
            + "|link=Link zu dieser Ansicht"
            + "|copied=Link kopiert"
            + "|scale=Balken beginnen bei {min}"
            + "|beyond=jenseits der Skala"
            + "|points={margin} Punkten"
            + "|and=und"
            + "|verdict={metric}: {leader} führt mit {leader-score} vor {runner-up} mit {runner-up-score}."
            + "|verdict-tie={metric}: {leader} gleichauf mit {leader-score}."
            + "|verdict-range={metric}: {leader} gleichauf, die Spannen überlappen."
            + "|verdict-alone={metric}: nur {leader} hat einen Wert, {leader-score}."
            + "|verdict-none={metric}: kein Wert.";

    private static final String FRENCH = "|toggle=Critère"
            + "|measuring=mesure : {measuring}"
            + "|higher=plus haut, c’est mieux"
            + "|lower=plus bas, c’est mieux"
            + "|leads=en tête"
            + "|leads-by=en tête de {margin}"
            + "|tied=à égalité"
            + "|missing=pas de valeur"
            + "|reversal=renverse le verdict"
            + "|data=Voir les données"
            + "|link=Lien vers cette vue"
            + "|copied=Lien copié"
            + "|scale=Les barres commencent à {min}"
            + "|beyond=hors de l’échelle"
            + "|and=et"
            + "|verdict={metric} : {leader} en tête avec {leader-score}, devant {runner-up} avec {runner-up-score}."
            + "|verdict-tie={metric} : {leader} à égalité avec {leader-score}."
            + "|verdict-range={metric} : {leader} à égalité, leurs marges se recoupent."
            + "|verdict-alone={metric} : {leader-score} pour {leader}, seule valeur."
            + "|verdict-none={metric} : pas de valeur."
            + "|said={metric}, {direction} : {standing}";

    private static final String SPANISH = "|toggle=Criterio"
            + "|measuring=medimos: {measuring}"
            + "|higher=más es mejor"
            + "|lower=menos es mejor"
            + "|leads=gana"
            + "|leads-by=gana por {margin}"
            + "|tied=empate"
            + "|missing=sin dato"
            + "|reversal=invierte el veredicto"
            + "|data=Ver los datos"
            + "|link=Enlace a esta vista"
            + "|copied=Enlace copiado"
            + "|scale=Las barras empiezan en {min}"
            + "|beyond=fuera de la escala"
            + "|points={margin} puntos"
            + "|and=y"
            + "|verdict={metric}: gana {leader} con {leader-score}, por delante de {runner-up} con {runner-up-score}."
            + "|verdict-tie={metric}: empate con {leader-score} entre {leader}."
            + "|verdict-range={metric}: empate entre {leader}, sus márgenes se solapan."
            + "|verdict-alone={metric}: {leader-score} para {leader}, único dato."
            + "|verdict-none={metric}: sin dato.";

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    /** The language of the words where it isn't the page's; else empty. */
    public final String language;

    private final Own own;
    private final String shipped;

    /**
     * The shipped words, with the author's own in their places.
     *
     * @param language the page's, {@code de-at} for one, in lower case; may be empty
     */
    public Words(Own own, String language) {
        this.own = own;
        String first = language.replaceAll("-.*", "");
        this.language = first.matches("de|fr|es|en|") ? "" : "en";
        // What a language lacks is English: the first word of a name counts.
        shipped = (first.equals("de") ? GERMAN : first.equals("fr") ? FRENCH : first.equals("es") ? SPANISH : "")
                + ENGLISH;
    }

    /** The attributes that replace them, a space behind each: {@code text-toggle} and so on. */
    public static String names() {
        return ENGLISH.replaceAll("[|]([^=]*)=[^|]*", "text-$1 ");
    }

    /** The word of the name, with its placeholders. */
    public String text(String name) {
        String said = own.of(name);
        // The standing is said once, within the sentence that says it.
        return said.isEmpty() || said.contains("{standing}") && !name.equals(SAID)
                ? shipped.replaceAll("^.*?[|]" + name + "=([^|]*).*", "$1") : said;
    }
}
