package dev.weigh.check;

import dev.weigh.config.Blend;
import dev.weigh.config.Problem;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be said about each problem. The script has its code, its severity and a few words, which stand in
 * {@link ProblemKind}; the sentences are for the tools, and {@code docs/problems.md} is written from them.
 */
public enum Remedy {

    NO_DATA(ProblemKind.NO_DATA, "no widget", "This asks to be a widget and has neither a table nor `data-scores`.",
            "Put a table in it, or write the lists `data-contenders`, `data-metrics` and `data-scores`; the table of "
            + "`data-from` is written by `weigh render`.", """
            It is said once the page is read; a table that arrives later still becomes a widget. How the lists go \
            is in [the guide](guide.md#attributes-alone).

            A table that a Markdown renderer left as text looks like this from here: see \
            [table-as-text](#table-as-text)."""),
    NO_CONTENDERS(ProblemKind.NO_CONTENDERS, "no widget", "No row has a name.",
            "The first column names the contenders: write each name into the row's first cell, as a `th` if you can.",
            ""),
    NO_METRICS(ProblemKind.NO_METRICS, "no widget",
            "No column has a number in it, or each has been left out for a reason that is said beside.",
            "Add a column of numbers.", ""),
    MIXED_UNITS(ProblemKind.MIXED_UNITS, "the metric",
            "This metric has units that can't be brought to one, and is left out.",
            "Write one unit in all its cells; where each row has one of its own instead, say "
            + "`data-metrics-in=\"rows\"`.", """
            `€12` and `$12` don't go together, nor do `40 ms` and `3 MB`. Units of one family, such as `820 ms` and \
            `1.2 s`, do; but don't give `data-value` in some cells only where others are converted."""),
    UNEVEN_LISTS(ProblemKind.UNEVEN_LISTS, "the metric, or the widget",
            "These lists are not of one length: each metric needs a score for each contender.",
            "Write as many items between `;` as `data-contenders` has, and as many lists between `|` as "
            + "`data-metrics`.", "For a score that there is not, leave its place empty: `58; ; 95`."),
    NESTED_ROOT(ProblemKind.NESTED_ROOT, "the inner root", "This root lies in another, which becomes the widget.",
            "Move it out.", ""),
    TOO_LARGE(ProblemKind.TOO_LARGE, "no widget",
            "So much there may be at most, and there is more.", "Split it, or leave out what nobody compares.", """
            The limits are far above what readers can take in. A table, or lists, may have 10,000 cells and 200 \
            columns. A cell counts as often as it spans, and each hundred characters in it as one more. A title, an \
            id, a name, or what stands beside one, may have 1,000 characters; a verdict, or another text, 10,000, once \
            its placeholders are filled; a root 1,000,000. A page may have 1,000 widgets. The tools read a whole page \
            at once: there its tables, and the names and words that are written, have 15,000 cells. They also say it \
            of 1,000 elements in each other, and of claims beside more than 20,000 rows."""),
    DUPLICATE_METRIC(ProblemKind.DUPLICATE_METRIC, "the later metric", "Two header cells have this `data-metric`.",
            "Give each its own.", ""),
    NOT_A_NUMBER(ProblemKind.NOT_A_NUMBER, "the cell counts as missing",
            "No number can be told from this text, or it has several; it is shown as it is written.",
            "Write one number, or add it in machine form: `data-value=\"0.75\"`.", """
            `9 of 12` could be nine or three quarters. For a score that there is not, leave the cell empty or write \
            `–`."""),
    DUPLICATE_ID(ProblemKind.DUPLICATE_ID, "the later widget gets another id", "Another widget has this id already.",
            "Give each its own.", "The later one becomes `models-2`, and links to it have to say so."),
    UNKNOWN_ATTRIBUTE(ProblemKind.UNKNOWN_ATTRIBUTE, "it has no effect", "The widget has no such attribute.",
            "Check its spelling.", """
            It begins with `data-weigh-`, or on the root with `data-text-`, and is none of [the list](attributes.md). \
            Or it is one of the list but for a letter that is missing or two that changed places. Attributes of other \
            scripts are left alone, so not every slip is seen: `data-mni` could be anybody's. Those of `<html>` and of \
            the script's element are looked at by the tools alone."""),
    BAD_VALUE(ProblemKind.BAD_VALUE, "the default holds", "The attribute doesn't take this value.",
            "Its default holds.", """
            `data-better="less"`, say, or a `data-min` that isn't below `data-max`: see [the list](attributes.md)."""),
    UNKNOWN_METRIC(ProblemKind.UNKNOWN_METRIC, "the name is passed over", "No metric has this name.",
            "Use a metric's id or its label.", """
            It stands in `data-start`, `data-metrics` or `data-verdict-for`. The tools also look at sentences that \
            begin with a name in bold and a colon: those with a metric's name are verdicts."""),
    UNKNOWN_CONTENDER(ProblemKind.UNKNOWN_CONTENDER, "the name is passed over", "No contender has this name.",
            "Use the label that stands in the table.", "It stands in `data-winner` or `data-highlight`."),
    UNKNOWN_PLACEHOLDER(ProblemKind.UNKNOWN_PLACEHOLDER, "the widget's own verdict",
            "This verdict has braces around what is no placeholder.",
            "Check its spelling; for a brace that should be seen, write `\\{`.",
            "All placeholders are in [the list](attributes.md#placeholders)."),
    EMPTY_PLACEHOLDER(ProblemKind.EMPTY_PLACEHOLDER, "the widget's own verdict", "This placeholder has no value here.",
            "Write a verdict without it, or an element with `data-verdict-for`.",
            "`{leader}` has none in a tie, `{ratio}` with a score of zero."),
    WINNER_DIFFERS(ProblemKind.WINNER_DIFFERS, "the scores count",
            "`data-winner` says this, but by the scores another leads, or nobody does.",
            "Correct the scores or the claim.", "The widget goes by the scores."),
    ALL_MISSING(ProblemKind.ALL_MISSING, "nobody leads", "No contender has a score on this metric.",
            "Add one, or take the metric out.", ""),
    FEW_CONTENDERS(ProblemKind.FEW_CONTENDERS, "no standing", "This is the only contender, so nothing is compared.",
            "Add a row.", "It is shown with its bar."),
    DUPLICATE_CONTENDER(ProblemKind.DUPLICATE_CONTENDER, "both are shown", "Two rows have this name.",
            "Give each row its own; where a second column parts them, say `data-names=\"Brand | Model\"`.",
            "Where you name it, the first is meant."),
    BEYOND_SCALE(ProblemKind.BEYOND_SCALE, "the bar is clipped and marked",
            "This score lies past `data-min` or `data-max`.", "Widen the scale.", ""),
    EXTRA_TABLE(ProblemKind.EXTRA_TABLE, "it stays as it is",
            "The root has a table before this one, and only that counts.", "Put it into a root of its own.", ""),
    NEEDS_PLUS(ProblemKind.NEEDS_PLUS, "it is left out",
            "This asks for what the page's script hasn't got.", "Load `weigh-plus.js` in its place.",
            "See [the two files](recipes/html.md#the-two-files)."),
    NO_YARDSTICK(Blend.NO_YARDSTICK, "nothing is weighed",
            "These metrics can't be weighed against each other.",
            "Give each `data-max`, or scores above zero, and two contenders all of their scores.", """
            One yardstick is the scale, where each metric has ends of the author's or is in percent; ratios are \
            another, where all scores are above zero. One metric alone leaves nothing to weigh either."""),
    LOW_CONTRAST(ProblemKind.LOW_CONTRAST, "the colour is shifted", "This accent is too faint on the page's ground.",
            "Choose one that is farther from the ground, on light and on dark pages.",
            "In the browser only, which alone knows the ground."),
    DIRECTION_UNSAID(ProblemKind.warning("direction-unsaid", "say data-better"), "higher is better",
            "Of this, less may well be better, and no direction is given, so higher is taken as better.",
            "Write `data-better=\"lower\"`, or `\u2193` into its header; `higher` or `\u2191` if you mean that, "
            + "`none` if neither is better.", """
            It goes by the label (memory, size, weight, energy, place) and by units (a currency, bytes, grams, watts, \
            hours), which suggest it and no more. What makes it certain is taken: see \
            [direction-taken](#direction-taken)."""),
    UNIT_UNSAID(ProblemKind.warning("unit-unsaid", "write the unit"), "the metric's unit",
            "This cell has no unit, and the others of the metric have one that is far from it.",
            "Write the unit into the cell.", "Beside `1.24 kg`, `990` is taken for kilograms."),
    UNNAMED_ROW(ProblemKind.warning("unnamed-row", "name it"), "no contender",
            "This row has numbers and no name of its own, so it is left out.",
            "Write a name into its first cell, or `data-weigh=\"off\"` on the row.", ""),
    VERDICT_NAMES_LOSER(ProblemKind.warning("verdict-names-loser", "read it again"), "the verdict is shown",
            "The verdict names this contender and no other, and it doesn't lead on the metric.", "Read it again.",
            "A verdict may well name the one that loses; then ignore this."),
    FRAGILE(new ProblemKind("fragile", Severity.NOTE, "say that it is close"), "nothing",
            "With this weight the lead turns, and that is within 5 points of the weights that it begins with.",
            "Say that it is close.",
            "The other metrics keep their proportions. Without `data-weights` all count the same."),
    INERT_WEIGHT(new ProblemKind("inert-weight", Severity.NOTE, "leave it out"), "nothing",
            "This metric changes nothing: on it, all are near the same.", "Leave it out of the weights.",
            "All scores lie within 5 % of each other, and the lead stays while it counts for half or less."),
    YARDSTICK_DECIDES(new ProblemKind("yardstick-decides", Severity.NOTE, "say which one"), "nothing",
            "On the other yardstick another contender leads with these weights.",
            "Say in the text which one you take, and why.",
            "The yardsticks are the scale and ratios: see `data-yardstick` in [the list](attributes.md)."),
    MANY_WEIGHTS(new ProblemKind("many-weights", Severity.NOTE, "name fewer"), "buttons alone",
            "Of so many metrics none has a control of its own.", "Name eight at most by `data-metrics`.", ""),
    THIRD_DECIDES(new ProblemKind("third-decides", Severity.NOTE, "say so"), "nothing",
            "This contender leads with these weights, and on no metric alone.",
            "Say so: on no side of the toggle do readers see it in front.", ""),
    TABLE_AS_TEXT(ProblemKind.warning("table-as-text", "leave empty lines around it"), "no widget",
            "A Markdown table was left as text here.", """
            Keep empty lines before and after the table; in Jekyll write `markdown=\"1\"` on the element or set \
            `parse_block_html: true` for kramdown, in Hugo set `unsafe = true` for goldmark.""", """
            Markdown reads a table inside an element only where there are empty lines between, and some generators \
            have to be told besides: [the guide](guide.md#markdown) has what each of them needs."""),
    HTML_LEFT_OUT(ProblemKind.warning("html-left-out", "have your generator keep HTML"), "no widget",
            "The generator has left out the HTML that stood here, `<div data-weigh>` perhaps.",
            "In Hugo set `unsafe = true` for goldmark, which then keeps the HTML of your posts.", """
            Hugo writes `<!-- raw HTML omitted -->` in its place. It is said where a table follows, or where the page \
            has our script and no widget: see [the recipe](recipes/hugo.md)."""),
    WORDS_ELSEWHERE(ProblemKind.warning("words-elsewhere", "load the file that has them"), "the words are English",
            "The page's script has no words in its language; this file has.", "Load it instead.", """
            [The list](words.md) has the file for each language; one by `weigh script` has them in its name."""),
    MAY_BE_ALTERED(ProblemKind.warning("may-be-altered", "may be changed on its way"), "nothing, as long as it arrives",
            "Content management systems and generators are known to change this.", "Write it another way.", """
            - **`<` in an attribute's value.** WordPress takes the whole attribute from authors who aren't \
            administrators. Write it in words, or in the text of an element.
            - **`--` or `5x3` in a score's cell without `data-value`.** WordPress and smart typography elsewhere make \
            `–` and `5×3` of them. Write the sign that you mean, or add `data-value`.
            - **A `script` or `style` with text inside the root.** Where the tag is filtered out, its text stays \
            and is read. Put it outside."""),
    DIRECTION_TAKEN(ProblemKind.note("direction-taken", "lower is better"), "lower is better",
            "A word of its label, or its unit, makes it certain that lower is better here; it is taken so, and shown.",
            "Write `data-better` if you mean something else.", """
            Latency, price, error rate, perplexity and their like, a time that something takes, what is counted for \
            each operation. `weigh explain` says which of them it was."""),
    SUMMARY_ROW(ProblemKind.note("summary-row", "say whether it takes part"),
            "no contender, where it is the sum or the mean",
            "This row is called by a word that sums up, or it is the sum or the mean of those above.",
            "Put it into `tfoot`, or write `data-weigh=\"off\"` on the row; a contender of that name needs nothing.",
            """
            A last row whose every number is the sum or the mean of those above is left out. One that is only called \
            Total stays a contender."""),
    NO_WIDGET(ProblemKind.warning("no-widget", "write data-weigh"), "no widget",
            "This page is meant to have a widget, and no element has `data-weigh`.",
            "Write it on the element around the table, or take the script out.", """
            It is said of a page that loads the script, and of an attribute that is `data-weigh` but for a letter or \
            two, on an element with a table."""),
    OUTSIDE(ProblemKind.warning("outside", "move it in"), "the verdict is no widget's",
            "This verdict lies in no widget.", "Move it into the element with `data-weigh`.", ""),
    NO_SCRIPT(ProblemKind.warning("no-script", "check its address"), "no widget",
            "There is no such file, so the page has no widgets.", "Correct the address, or put the file there.", """
            `weigh check` looks for it where the page names it by a relative address. Addresses that begin with `/` \
            or a host's name are left to the site."""),
    NO_FILE(ProblemKind.error("no-file", "check the file"), "no widget",
            "The file of `data-from` gives no table.", "Correct its path, which goes from the page on, or the file.",
            """
            It lies in the folder that was named; for a page that was named by itself, in the one that `weigh` was \
            called in, or in the page's. Each row has as many values as the header, two at least."""),
    OWN_TABLE(ProblemKind.warning("own-table", "take one out"), "the table counts",
            "The root has a table of its own, so the file isn't read.", "Take the table out, or `data-from`.", ""),
    STALE(ProblemKind.warning("stale", "look them up again"), "the figures are shown",
            "By `data-as-of` these figures are older than they may be.",
            "Look them up again, and write of when they are.",
            "How old they may be is said by `weigh check --stale 180d`, or in `weigh.toml`."),
    CLAIM_DIFFERS(ProblemKind.warning("claim-differs", "correct it"), "the text is shown as it is",
            "The table says otherwise.", "Correct the text, or the table; `weigh check --fix` writes what is right.",
            """
            See [claims](claims.md): what each `data-weigh-says` is held to, roundings, and words such as about and \
            over."""),
    UNUSED_IGNORE(ProblemKind.warning("unused-ignore", "take it out"), "nothing",
            "This is not found here any more.", "Take the `data-weigh-ignore` or the comment out.", """
            What is silenced for good reason should not silence what comes later."""),
    NUMBER_UNKNOWN(new ProblemKind("number-unknown", Severity.NOTE, "check it"), "nothing",
            "This number of the verdict is no score, margin or ratio of its metric.",
            "Check it; where it is right, mark it by `data-weigh-says`, or say so by `data-weigh-ignore`.", """
            Years, numbers in names, and how many percent two scores differ by are left alone."""),
    THIN_LEAD(new ProblemKind("thin-lead", Severity.NOTE, "say that it is close"), "nothing",
            "The lead turns where scores are off by less than `data-tolerance` allows.", "Say that it is close.", """
            All scores may be off by (a − b) ÷ (a + b) before the leader changes, which is `{holds}`.""");

    /** Its code, how much it takes away, and a few words. */
    public final ProblemKind kind;
    /** What the problem leaves out or does. */
    public final String effect;
    /** What is wrong, in a sentence. */
    public final String fault;
    /** What to do about it. */
    public final String advice;
    /** More about it, in Markdown, for the reference alone; may be empty. */
    public final String more;

    Remedy(ProblemKind kind, String effect, String fault, String advice, String more) {
        this.kind = kind;
        this.effect = effect;
        this.fault = fault;
        this.advice = advice;
        this.more = more;
    }

    /** What is to be said about a problem. */
    static Remedy of(Problem problem) {
        return Arrays.stream(values()).filter(remedy -> remedy.code().equals(problem.code())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no remedy for the problem " + problem.code()));
    }

    /** All codes, in the order of the reference. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Remedy::code).toList();
    }

    /** The problem's code, {@code mixed-units} for one. */
    public String code() {
        return kind.code();
    }

    /** Whether the script doesn't look for it. */
    public boolean isForToolsOnly() {
        return ordinal() > LOW_CONTRAST.ordinal();
    }
}
