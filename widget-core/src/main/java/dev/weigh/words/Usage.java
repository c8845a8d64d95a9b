package dev.weigh.words;

/** What the widget has to know of a language besides its words. It stands in the language's file, by these names. */
public enum Usage {
    /** What parts names but the last two. */
    COMMA,
    /** Those that no name is left for, two at least. */
    MORE,
    /** A margin of one percentage point. */
    ONE_POINT,
    /** What makes it certain that lower is better. */
    LOWER_WORDS,
    /** Words beside which none of those says anything. */
    NOT_LOWER_WORDS,
    /** A column of dates or years. */
    DATE_WORDS,
    /** A column that only numbers the rows. */
    RANK_WORDS,
    /** A column of versions. */
    VERSION_WORDS,
    /** A column of names with digits in them, or of numbers that nobody compares. */
    CODE_WORDS,
    /** How large something is; of that some is sold, and some is used up. */
    SIZE_WORDS,
    /** A row that sums up the others. */
    SUMMARY_ROWS
}
