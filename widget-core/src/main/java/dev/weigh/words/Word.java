package dev.weigh.words;

/**
 * What the widget says in its own words, each of which an author may replace: {@code LEADS_BY} by
 * {@code data-text-leads-by}. The texts stand in a file for each language; {@code en.txt} says what each is.
 */
public enum Word {
    TOGGLE, MEASURING, HIGHER, LOWER, LEADS_BY, TIED, MISSING, REVERSAL, DATA, LINK, COPIED, SCALE, BEYOND, POINTS, AND,
    VERDICT, VERDICT_TIE, VERDICT_RANGE, VERDICT_ALONE, VERDICT_NONE, SAID,
    NOT_COPIED, SOURCE, AS_OF
}
