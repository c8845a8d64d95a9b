package dev.weigh.config;

/**
 * What can be wrong on a page, wherever it is found. Here are the kinds that the script finds; those that the tools
 * alone find are in {@code dev.weigh.check.Remedy}, with the sentences for all of them.
 *
 * @param code its name for programs, such as {@code mixed-units}
 * @param severity how much it takes away
 * @param remedy what to do, in words short enough for the script
 */
public record ProblemKind(String code, Severity severity, String remedy) {

    /** No table and no scores. */
    public static final ProblemKind NO_DATA = error("no-data", "add a table");
    /** The same where the tools are to write a table from a file. */
    public static final ProblemKind NOT_WRITTEN = error("no-data", "run weigh render");
    /** No row has a name. */
    public static final ProblemKind NO_CONTENDERS = error("no-contenders", "add names");
    /** No column has a number. */
    public static final ProblemKind NO_METRICS = error("no-metrics", "add numbers");
    /** One metric has units that can't be brought to one. */
    public static final ProblemKind MIXED_UNITS = error("mixed-units", "use one unit");
    /** Lists of the third form with different lengths. */
    public static final ProblemKind UNEVEN_LISTS = error("uneven-lists", "add scores");
    /** A widget in a widget. */
    public static final ProblemKind NESTED_ROOT = error("nested-root", "move it out");
    /** More than a widget may have. */
    public static final ProblemKind TOO_LARGE = error("too-large", "are the most");
    /** Two metrics have one id. */
    public static final ProblemKind DUPLICATE_METRIC = error("duplicate-metric", "rename it");
    /** A cell whose number can't be told. */
    public static final ProblemKind NOT_A_NUMBER = warning("not-a-number", "add data-value");
    /** Two widgets have one id. */
    public static final ProblemKind DUPLICATE_ID = warning("duplicate-id", "rename it");
    /** An attribute that the widget doesn't know. */
    public static final ProblemKind UNKNOWN_ATTRIBUTE = warning("unknown-attribute", "check its name");
    /** A value that the attribute doesn't take. */
    public static final ProblemKind BAD_VALUE = warning("bad-value", "the default holds");
    /** A name that no metric has. */
    public static final ProblemKind UNKNOWN_METRIC = warning("unknown-metric", "check its name");
    /** A name that no contender has. */
    public static final ProblemKind UNKNOWN_CONTENDER = warning("unknown-contender", "check its name");
    /** A placeholder that there is not. */
    public static final ProblemKind UNKNOWN_PLACEHOLDER = warning("unknown-placeholder", "check its name");
    /** A placeholder that has no value here. */
    public static final ProblemKind EMPTY_PLACEHOLDER = warning("empty-placeholder", "has no value");
    /** The author's winner isn't the one that the scores say. */
    public static final ProblemKind WINNER_DIFFERS = warning("winner-differs", "check its scores");
    /** A metric without any score. */
    public static final ProblemKind ALL_MISSING = warning("all-missing", "add scores");
    /** One contender only. */
    public static final ProblemKind FEW_CONTENDERS = warning("few-contenders", "add rows");
    /** Two contenders have one name. */
    public static final ProblemKind DUPLICATE_CONTENDER = warning("duplicate-contender", "rename it");
    /** A score past an end of the scale. */
    public static final ProblemKind BEYOND_SCALE = warning("beyond-scale", "check its scale");
    /** A second table in one widget. */
    public static final ProblemKind EXTRA_TABLE = warning("extra-table", "left out");
    /** An accent that is hard to see on this page. */
    public static final ProblemKind LOW_CONTRAST = warning("low-contrast", "shifted");

    /** An attribute that only {@code weigh-plus.js} goes by. */
    public static final ProblemKind NEEDS_PLUS = warning("needs-plus", "load weigh-plus.js");

    /** One without which there is no widget, or a part of it is missing. */
    public static ProblemKind error(String code, String remedy) {
        return new ProblemKind(code, Severity.ERROR, remedy);
    }

    /** One that leaves the widget whole. */
    public static ProblemKind warning(String code, String remedy) {
        return new ProblemKind(code, Severity.WARNING, remedy);
    }

    /** One that only says how something was taken; the tools alone say it. */
    public static ProblemKind note(String code, String remedy) {
        return new ProblemKind(code, Severity.NOTE, remedy);
    }
}
