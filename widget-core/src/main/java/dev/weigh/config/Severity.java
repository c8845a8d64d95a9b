package dev.weigh.config;

/**
 * How much a problem takes away. There are the three below; as an enum they would cost the script 400 bytes, since
 * TeaVM then asks at each use of a constant whether all of them have been made.
 *
 * @param word as events, reports and references write it
 */
public record Severity(String word) {

    /** There is no widget, or a part of it is missing. */
    public static final Severity ERROR = new Severity("error");
    /** All is there, with a default in place of what was written. */
    public static final Severity WARNING = new Severity("warning");
    /** Nothing is wrong; the author may want to look. The tools alone say it. */
    public static final Severity NOTE = new Severity("note");
}
