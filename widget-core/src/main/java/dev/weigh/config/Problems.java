package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/**
 * The registry of problems, and the list of those that a page has.
 *
 * <p>An entry is a severity ({@code !} error, {@code ?} warning), the code, and after a space a
 * remedy short enough for the script; the sentences are in {@code dev.weigh.check.Remedy}.
 */
public final class Problems {

    /** No table and no scores. */
    public static final String NO_DATA = "!no-data add a table";
    /** No row has a name. */
    public static final String NO_CONTENDERS = "!no-contenders add names";
    /** No column has a number. */
    public static final String NO_METRICS = "!no-metrics add numbers";
    /** One metric has units that can't be brought to one. */
    public static final String MIXED_UNITS = "!mixed-units use one unit";
    /** Lists of the third form with different lengths. */
    public static final String UNEVEN_LISTS = "!uneven-lists add scores";
    /** A widget in a widget. */
    public static final String NESTED_ROOT = "!nested-root move it out";
    /** Two metrics have one id. */
    public static final String DUPLICATE_METRIC = "!duplicate-metric rename it";
    /** A cell whose number can't be told. */
    public static final String NOT_A_NUMBER = "?not-a-number add data-value";
    /** Two widgets have one id. */
    public static final String DUPLICATE_ID = "?duplicate-id rename it";
    /** An attribute that the widget doesn't know. */
    public static final String UNKNOWN_ATTRIBUTE = "?unknown-attribute check its name";
    /** A value that the attribute doesn't take. */
    public static final String BAD_VALUE = "?bad-value left out";
    /** A name that no metric has. */
    public static final String UNKNOWN_METRIC = "?unknown-metric check its name";
    /** A name that no contender has. */
    public static final String UNKNOWN_CONTENDER = "?unknown-contender check its name";
    /** A placeholder that there is not. */
    public static final String UNKNOWN_PLACEHOLDER = "?unknown-placeholder check its name";
    /** A placeholder that has no value here. */
    public static final String EMPTY_PLACEHOLDER = "?empty-placeholder has no value";
    /** The author's winner isn't the one that the scores say. */
    public static final String WINNER_DIFFERS = "?winner-differs check its scores";
    /** A metric without any score. */
    public static final String ALL_MISSING = "?all-missing add scores";
    /** One contender only. */
    public static final String FEW_CONTENDERS = "?few-contenders add rows";
    /** Two contenders have one name. */
    public static final String DUPLICATE_CONTENDER = "?duplicate-contender rename it";
    /** A score past an end of the scale. */
    public static final String BEYOND_SCALE = "?beyond-scale check its scale";
    /** A second table in one widget. */
    public static final String EXTRA_TABLE = "?extra-table left out";
    /** An accent that is hard to see on this page. */
    public static final String LOW_CONTRAST = "?low-contrast shifted";

    private final List<Problem> found = new ArrayList<>();
    private String metric = "";

    /** A page without any problem. */
    public Problems() {
        // Nothing is found yet.
    }

    /** Says which metric the next problems are about, by its id; empty for none. */
    public void about(String id) {
        metric = id;
    }

    /** Adds a problem. */
    public void add(String entry, String detail, Source place) {
        found.add(new Problem(entry, detail, place, metric));
    }

    /** The problems in the order in which they were found. */
    public List<Problem> found() {
        return found;
    }
}
