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

    /** The words' names, as in {@code data-text-leads-by}, in the order of the constants. */
    public static final String NAMES = "toggle|measuring|higher|lower|leads|leads-by|tied|missing|reversal"
            + "|data|link|copied|scale|beyond|points|and|verdict|verdict-tie|verdict-range|verdict-alone"
            + "|verdict-none|said";

    private static final String ENGLISH = "Metric|measuring: {measuring}|higher is better|lower is better"
            + "|leads|leads by {margin}|tied|no score|reverses the case|Show the data|Link to this view"
            + "|Link copied|Bars start at {min}|beyond the scale|{margin} points|and"
            + "|{leader} leads on {metric} at {leader-score}, ahead of {runner-up} at {runner-up-score}."
            + "|On {metric}, {leader} are level at {leader-score}."
            + "|On {metric}, {leader} are too close to call: their ranges overlap."
            + "|Only {leader} has a score on {metric}: {leader-score}."
            + "|Nobody has a score on {metric}."
            + "|{metric}, {direction}: {standing}";
    private static final String GERMAN = "Messgr\u00f6\u00dfe|gemessen: {measuring}|h\u00f6her ist besser"
            + "|niedriger ist besser|f\u00fchrt|f\u00fchrt mit {margin} Vorsprung|gleichauf|kein Wert"
            + "|dreht das Urteil|Daten zeigen|Link zu dieser Ansicht|Link kopiert|Balken beginnen bei {min}"
            + "|jenseits der Skala|{margin} Punkten|und"
            + "|{leader} f\u00fchrt bei {metric} mit {leader-score} vor {runner-up} mit {runner-up-score}."
            + "|Bei {metric} liegen {leader} mit {leader-score} gleichauf."
            + "|Bei {metric} liegen {leader} zu nah beieinander: Ihre Spannen \u00fcberschneiden sich."
            + "|Nur {leader} hat bei {metric} einen Wert: {leader-score}."
            + "|Bei {metric} hat niemand einen Wert."
            + "|{metric}, {direction}: {standing}";
    private static final String FRENCH = "Crit\u00e8re|mesure\u00a0: {measuring}|plus haut, c\u2019est mieux"
            + "|plus bas, c\u2019est mieux|en t\u00eate|en t\u00eate de {margin}|\u00e0 \u00e9galit\u00e9|pas de valeur"
            + "|renverse le verdict|Voir les donn\u00e9es|Lien vers cette vue|Lien copi\u00e9"
            + "|Les barres commencent \u00e0 {min}|hors de l\u2019\u00e9chelle|{margin} points|et"
            + "|{metric}\u00a0: {leader} en t\u00eate avec {leader-score}, devant {runner-up} avec {runner-up-score}."
            + "|{metric}\u00a0: {leader} \u00e0 \u00e9galit\u00e9 avec {leader-score}."
            + "|{metric}\u00a0: {leader} trop proches pour trancher, leurs marges se recoupent."
            + "|{metric}\u00a0: seule valeur, {leader} avec {leader-score}."
            + "|{metric}\u00a0: aucune valeur."
            + "|{metric}, {direction}\u00a0: {standing}";
    private static final String SPANISH = "Criterio|medimos: {measuring}|m\u00e1s es mejor|menos es mejor"
            + "|va en cabeza|gana por {margin}|empate|sin dato|invierte el veredicto|Ver los datos"
            + "|Enlace a esta vista|Enlace copiado|Las barras empiezan en {min}|fuera de la escala"
            + "|{margin} puntos|y"
            + "|{metric}: {leader} va en cabeza con {leader-score}, por delante de {runner-up} con {runner-up-score}."
            + "|{metric}: empate entre {leader} con {leader-score}."
            + "|{metric}: {leader} est\u00e1n demasiado cerca, sus m\u00e1rgenes se solapan."
            + "|{metric}: solo hay dato de {leader}, {leader-score}."
            + "|{metric}: no hay datos."
            + "|{metric}, {direction}: {standing}";

    private final String[] texts;
    private final String language;

    /**
     * The words of a language, with the author's own in their places.
     *
     * @param tag a language tag such as {@code de-CH}; English is taken for one that is not shipped
     * @param own the author's word for a name; empty for the shipped one
     */
    public Words(String tag, Template.Values own) {
        String two = tag.length() < 2 ? "en" : tag.substring(0, 2);
        int place = tag.length() < 3 || tag.charAt(2) == '-' ? "en de fr es".indexOf(two) / 3 : 0;
        String text = place == 1 ? GERMAN : place == 2 ? FRENCH : place == 3 ? SPANISH : ENGLISH;
        language = "en de fr es".substring(place * 3, place * 3 + 2);
        texts = text.split("[|]", -1);
        String[] names = NAMES.split("[|]", -1);
        for (int i = 0; i < names.length; i++) {
            String word = own.of(names[i]);
            texts[i] = word.isEmpty() ? texts[i] : word;
        }
    }

    /** The word, with its placeholders. */
    public String text(int word) {
        return texts[word];
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
