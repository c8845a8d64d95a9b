package dev.weigh.draft;

/** What a pasted text was taken for. */
public enum Kind {

    /** Cells of a spreadsheet, or of a table in a browser: tabs between. */
    SPREADSHEET("a spreadsheet or a page"),
    /** Values with another delimiter between. */
    CSV("a CSV file"),
    /** A Markdown table, with or without our element around it. */
    MARKDOWN("a Markdown table"),
    /** A table of HTML. */
    HTML("an HTML table"),
    /** An element of ours with attributes alone. */
    ATTRIBUTES("attributes");

    /** The kind in words, with an article. */
    public final String words;

    Kind(String words) {
        this.words = words;
    }
}
