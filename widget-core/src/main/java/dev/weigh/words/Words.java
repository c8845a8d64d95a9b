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

    /** A name as in {@code data-text-leads-by}, and its word. */
    private static final String SHIPPED = "|toggle=Metric"
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

    /** The language of the words, as a tag of two letters. */
    public static final String LANGUAGE = "en";

    /** What an author says for a name. */
    public interface Own {

        /** The author's word; empty for the shipped one. */
        String of(String name);
    }

    private final Own own;

    /** The shipped words, with the author's own in their places. */
    public Words(Own own) {
        this.own = own;
    }

    /** The attributes that replace them, a space behind each: {@code text-toggle} and so on. */
    public static String names() {
        return shipped("[|]([^=]*)=[^|]*", "text-$1 ");
    }

    /** The word of the name, with its placeholders. */
    public String text(String name) {
        String said = own.of(name);
        // The standing is said once, within the sentence that says it.
        return said.isEmpty() || said.contains("{standing}") && !name.equals(SAID) ? shipped(".*[|]" + name + "=([^|]*).*", "$1") : said;
    }

    /** All shipped words, what fits the pattern replaced. */
    private static String shipped(String pattern, String replacement) {
        return SHIPPED.replaceAll(pattern, replacement);
    }
}
