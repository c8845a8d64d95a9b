package dev.weigh.jvm;

import java.util.List;

/** The content types of the files that belong to pages. Text is UTF-8. */
final class Types {

    private static final List<String> TEXTS = List.of(
            "text/html html htm", "application/xhtml+xml xhtml", "text/javascript js mjs", "text/css css",
            "text/csv csv", "text/plain txt md", "application/json json map", "application/xml xml",
            "image/svg+xml svg");
    private static final List<String> OTHERS = List.of(
            "image/png png", "image/jpeg jpg jpeg", "image/gif gif", "image/webp webp", "image/avif avif",
            "image/x-icon ico", "font/woff woff", "font/woff2 woff2", "application/pdf pdf");

    private Types() {
    }

    /** The type of files whose names end so; the one for any bytes where it is unknown. */
    static String of(String ending) {
        String text = find(TEXTS, ending);
        String other = find(OTHERS, ending);
        return !text.isEmpty() ? text + "; charset=utf-8"
                : other.isEmpty() ? "application/octet-stream" : other;
    }

    private static String find(List<String> types, String ending) {
        for (String type : types) {
            List<String> words = List.of(type.split(" "));
            if (words.lastIndexOf(ending) > 0) {
                return words.get(0);
            }
        }
        return "";
    }
}
