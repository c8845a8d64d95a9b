package dev.weigh.words;

/** The widget's own words, in English, each replaceable by the author. */
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

    /** A name as in {@code data-text-leads-by}, and its word. */
    private static final String ALL = "toggle|Metric|"
            + "measuring|measuring: {measuring}|"
            + "higher|higher is better|"
            + "lower|lower is better|"
            + "leads|leads|"
            + "leads-by|leads by {margin}|"
            + "tied|tied|"
            + "missing|no score|"
            + "reversal|reverses the case|"
            + "data|Show the data|"
            + "link|Link to this view|"
            + "copied|Link copied|"
            + "scale|Bars start at {min}|"
            + "beyond|beyond the scale|"
            + "points|{margin} points|"
            + "and|and|"
            + "verdict|{leader} leads on {metric} at {leader-score}, ahead of {runner-up} at {runner-up-score}.|"
            + "verdict-tie|On {metric}, {leader} are level at {leader-score}.|"
            + "verdict-range|On {metric}, {leader} are too close to call: their ranges overlap.|"
            + "verdict-alone|Only {leader} has a score on {metric}: {leader-score}.|"
            + "verdict-none|There are no scores on {metric}.|"
            + "said|{metric}, {direction}: {standing}";

    /** The language of the words, as a tag of two letters. */
    public static final String LANGUAGE = "en";

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    /** The attributes that replace them, a space around each: {@code text-toggle} and so on. */
    public final String names;

    private final String[] texts = ALL.split("[|]", -1);

    /** The shipped words, with the author's own in their places. */
    public Words(Own own) {
        String all = "";
        for (int i = 0; i < texts.length; i += 2) {
            all += "text-" + texts[i] + " ";
            String word = own.of(texts[i]);
            // The standing is said once, within the sentence that says it.
            boolean isTaken = !word.isEmpty() && (i == SAID * 2 || !word.contains("{standing}"));
            texts[i + 1] = isTaken ? word : texts[i + 1];
        }
        names = all;
    }

    /** The word, with its placeholders. */
    public String text(int word) {
        return texts[word * 2 + 1];
    }
}
