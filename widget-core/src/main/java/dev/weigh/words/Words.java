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

    /** The names, as in {@code data-text-leads-by}. */
    private static final String NAMES = "toggle measuring higher lower leads leads-by tied missing reversal data link"
            + " copied scale beyond points and verdict verdict-tie verdict-range verdict-alone verdict-none said";

    /** The words of a language, in the order of their names. */
    private static final String ENGLISH =
            "Metric|measuring: {measuring}|higher is better|lower is better|leads|leads by {margin}|tied|"
            + "no score|reverses the case|Show the data|Link to this view|Link copied|Bars start at {min}|"
            + "beyond the scale|{margin} points|and|"
            + "{leader} leads on {metric} at {leader-score}, ahead of {runner-up} at {runner-up-score}.|"
            + "On {metric}, {leader} are level at {leader-score}.|"
            + "On {metric}, {leader} are too close to call: their ranges overlap.|"
            + "Only {leader} has a score on {metric}: {leader-score}.|There are no scores on {metric}.|"
            + "{metric}, {direction}: {standing}";

    private static final String GERMAN =
            "Kriterium|gemessen: {measuring}|höher ist besser|niedriger ist besser|führt|"
            + "führt mit {margin} Vorsprung|gleichauf|kein Wert|dreht das Urteil|Daten zeigen|"
            + "Link zu dieser Ansicht|Link kopiert|Balken beginnen bei {min}|jenseits der Skala|"
            + "{margin} Punkten|und|"
            + "{metric}: {leader} führt mit {leader-score} vor {runner-up} mit {runner-up-score}.|"
            + "{metric}: {leader} gleichauf mit {leader-score}.|"
            + "{metric}: {leader} gleichauf, die Spannen überlappen.|"
            + "{metric}: nur {leader} hat einen Wert, {leader-score}.|{metric}: kein Wert.|"
            + "{metric}, {direction}: {standing}";

    private static final String FRENCH =
            "Critère|mesure : {measuring}|plus haut, c’est mieux|plus bas, c’est mieux|en tête|"
            + "en tête de {margin}|à égalité|pas de valeur|renverse le verdict|Voir les données|"
            + "Lien vers cette vue|Lien copié|Les barres commencent à {min}|hors de l’échelle|"
            + "{margin} points|et|"
            + "{metric} : {leader} en tête avec {leader-score}, devant {runner-up} avec {runner-up-score}.|"
            + "{metric} : {leader} à égalité avec {leader-score}.|"
            + "{metric} : {leader} à égalité, leurs marges se recoupent.|"
            + "{metric} : {leader-score} pour {leader}, seule valeur.|{metric} : pas de valeur.|"
            + "{metric}, {direction} : {standing}";

    private static final String SPANISH =
            "Criterio|medimos: {measuring}|más es mejor|menos es mejor|gana|gana por {margin}|empate|"
            + "sin dato|invierte el veredicto|Ver los datos|Enlace a esta vista|Enlace copiado|"
            + "Las barras empiezan en {min}|fuera de la escala|{margin} puntos|y|"
            + "{metric}: gana {leader} con {leader-score}, por delante de {runner-up} con {runner-up-score}.|"
            + "{metric}: empate con {leader-score} entre {leader}.|"
            + "{metric}: empate entre {leader}, sus márgenes se solapan.|"
            + "{metric}: {leader-score} para {leader}, único dato.|{metric}: sin dato.|"
            + "{metric}, {direction}: {standing}";

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    /** The language of the words where it isn't the page's; else empty. */
    public final String language;

    private final Own own;
    private final String[] names = NAMES.split(" ", -1);
    private final String[] shipped;

    /**
     * The shipped words, with the author's own in their places.
     *
     * @param language the page's, {@code de-at} for one, in lower case; may be empty
     */
    public Words(Own own, String language) {
        this.own = own;
        String first = language.replaceAll("-.*", "");
        this.language = first.matches("de|fr|es|en|") ? "" : "en";
        shipped = (first.equals("de") ? GERMAN : first.equals("fr") ? FRENCH : first.equals("es") ? SPANISH : ENGLISH)
                .split("[|]", -1);
    }

    /** The attributes that replace them, a space behind each: {@code text-toggle} and so on. */
    public static String names() {
        return NAMES.replaceAll("([-a-z]+)", "text-$1") + " ";
    }

    /** The word of the name, with its placeholders. */
    public String text(String name) {
        String said = own.of(name);
        int place = 0;
        while (!names[place].equals(name)) {
            place++;
        }
        // The standing is said once, within the sentence that says it.
        return said.isEmpty() || said.contains("{standing}") && !name.equals(SAID) ? shipped[place] : said;
    }
}
