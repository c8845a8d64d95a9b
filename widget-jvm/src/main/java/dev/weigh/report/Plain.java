package dev.weigh.report;

/** What stands on a page, made fit for one line of a terminal. */
final class Plain {

    private Plain() {
    }

    /** The text as one line; a control character, which could move the cursor or worse, is shown as none. */
    static String line(String text) {
        return visible(text.replaceAll("\\s+", " "));
    }

    /** The same with its spaces and tabs kept. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t]]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "\ufffd");
    }
}
