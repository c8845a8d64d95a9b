package dev.weigh.config;

/**
 * What is wrong on an author's page, and what to write instead.
 *
 * @param kind what is wrong
 * @param detail what was found there, to the letter; may be empty
 * @param place the node to look at
 * @param metric the id of the metric that it is about; empty for none
 */
public record Problem(ProblemKind kind, String detail, Source place, String metric) {

    /** The code, {@code mixed-units} for one. */
    public String code() {
        return kind.code();
    }

    /** Whether there is no widget, or a part of it is missing, because of this. */
    public boolean isError() {
        return kind.severity().equals(Severity.ERROR);
    }

    /** What was found and what to do about it, in one sentence. */
    public String message() {
        return detail.isEmpty() ? kind.remedy() : "\u201c" + detail + "\u201d: " + kind.remedy();
    }
}
