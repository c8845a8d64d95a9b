package dev.weigh.words;

/** The widget's own words in one language, each replaceable by the author. */
public final class Words {

    public static final int TOGGLE = 0;
    public static final int MEASURING = 1;
    public static final int HIGHER = 2;
    public static final int LOWER = 3;
    public static final int LEADS = 4;
    public static final int LEADS_BY = 5;
    public static final int TIED = 6;
    public static final int MISSING = 7;
    public static final int REVERSAL = 8;
    public static final int DATA = 9;
    public static final int LINK = 10;
    public static final int COPIED = 11;
    public static final int SCALE = 12;
    public static final int BEYOND = 13;
    public static final int POINTS = 14;
    public static final int AND = 15;
    public static final int VERDICT = 16;
    public static final int VERDICT_TIE = 17;
    public static final int VERDICT_RANGE = 18;
    public static final int VERDICT_ALONE = 19;
    public static final int VERDICT_NONE = 20;
    public static final int SAID = 21;

    /** A name as in {@code data-text-leads-by}, then its word in English, German, French and Spanish. */
    private static final String ALL = "toggle|Metric|Messgr\u00f6\u00dfe|Crit\u00e8re|Criterio|"
            + "measuring|measuring: {measuring}|gemessen: {measuring}|mesure\u00a0: {measuring}|"
            + "medimos: {measuring}|"
            + "higher|higher is better|h\u00f6her ist besser|plus haut, c\u2019est mieux|m\u00e1s es mejor|"
            + "lower|lower is better|niedriger ist besser|plus bas, c\u2019est mieux|menos es mejor|"
            + "leads|leads|f\u00fchrt|en t\u00eate|gana|"
            + "leads-by|leads by {margin}|f\u00fchrt mit {margin} Vorsprung|en t\u00eate de {margin}|"
            + "gana por {margin}|"
            + "tied|tied|gleichauf|\u00e0 \u00e9galit\u00e9|empate|"
            + "missing|no score|kein Wert|pas de valeur|sin dato|"
            + "reversal|reverses the case|dreht das Urteil|renverse le verdict|invierte el veredicto|"
            + "data|Show the data|Daten zeigen|Voir les donn\u00e9es|Ver los datos|"
            + "link|Link to this view|Link zu dieser Ansicht|Lien vers cette vue|Enlace a esta vista|"
            + "copied|Link copied|Link kopiert|Lien copi\u00e9|Enlace copiado|"
            + "scale|Bars start at {min}|Balken beginnen bei {min}|Les barres commencent \u00e0 {min}|"
            + "Las barras empiezan en {min}|"
            + "beyond|beyond the scale|jenseits der Skala|hors de l\u2019\u00e9chelle|fuera de la escala|"
            + "points|{margin} points|{margin} Punkten|{margin} points|{margin} puntos|"
            + "and|and|und|et|y|"
            + "verdict|"
            + "{leader} leads on {metric} at {leader-score}, ahead of {runner-up} at {runner-up-score}.|"
            + "{metric}: {leader} f\u00fchrt mit {leader-score} vor {runner-up} mit {runner-up-score}.|"
            + "{metric}\u00a0: {leader} en t\u00eate avec {leader-score}, devant {runner-up} avec {runner-up-score}.|"
            + "{metric}: {leader} gana con {leader-score}, por delante de {runner-up} con {runner-up-score}.|"
            + "verdict-tie|On {metric}, {leader} are level at {leader-score}.|"
            + "{metric}: {leader} gleichauf mit {leader-score}.|"
            + "{metric}\u00a0: {leader} \u00e0 \u00e9galit\u00e9 avec {leader-score}.|"
            + "{metric}: empate entre {leader} con {leader-score}.|"
            + "verdict-range|On {metric}, {leader} are too close to call: their ranges overlap.|"
            + "{metric}: {leader} zu nah beieinander, die Spannen \u00fcberschneiden sich.|"
            + "{metric}\u00a0: {leader} trop proches pour trancher, leurs marges se recoupent.|"
            + "{metric}: {leader} est\u00e1n demasiado cerca, sus m\u00e1rgenes se solapan.|"
            + "verdict-alone|Only {leader} has a score on {metric}: {leader-score}.|"
            + "{metric}: nur ein Wert, {leader} mit {leader-score}.|"
            + "{metric}\u00a0: seule valeur, {leader} avec {leader-score}.|"
            + "{metric}: un solo dato, {leader} con {leader-score}.|"
            + "verdict-none|Nobody has a score on {metric}.|{metric}: kein Wert.|"
            + "{metric}\u00a0: pas de valeur.|{metric}: sin dato.|"
            + "said|{metric}, {direction}: {standing}|{metric}, {direction}: {standing}|"
            + "{metric}, {direction}\u00a0: {standing}|{metric}, {direction}: {standing}";

    private static final String LANGUAGES = "en de fr es";
    private static final int COLUMNS = 5;

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    private final String[] texts = ALL.split("[|]", -1);
    private final String language;
    private final int place;

    /**
     * The words of a language, with the author's own in their places.
     *
     * @param tag a language tag such as {@code de-CH}; English is taken for one that is not shipped
     */
    public Words(String tag, Own own) {
        language = tag.matches("(de|fr|es)(-.*)?") ? tag.substring(0, 2) : "en";
        place = LANGUAGES.indexOf(language) / 3 + 1;
        for (int i = 0; i < texts.length; i += COLUMNS) {
            String word = own.of(texts[i]);
            texts[i + place] = word.isEmpty() ? texts[i + place] : word;
        }
    }

    /** The word, with its placeholders. */
    public String text(int word) {
        return texts[word * COLUMNS + place];
    }

    /** The language that the shipped words are in, as a tag of two letters. */
    public String language() {
        return language;
    }

    /** The mark before decimals. */
    public String mark() {
        return language.equals("en") ? "." : ",";
    }
}
