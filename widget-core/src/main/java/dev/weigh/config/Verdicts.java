package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** Finds the elements in which an author wrote the verdict on a metric. */
final class Verdicts {

    /** For each metric the elements that are marked as its verdict, else the first that begins with its label. */
    final List<List<Source>> found = new ArrayList<>();

    Verdicts(List<Source> parts, Names metrics) {
        for (String id : metrics.ids) {
            found.add(new ArrayList<>());
        }
        for (Source part : parts) {
            if (Attributes.has(part, "verdict-for")) {
                int metric = metrics.known(Text.literal(Attributes.own(part, "verdict-for")), part);
                if (metric >= 0) {
                    found.get(metric).add(part);
                }
            }
        }
        for (Source part : parts) {
            int metric = Text.isNamed(part, " li blockquote p ") ? metrics.place(leading(part)) : -1;
            if (metric >= 0 && found.get(metric).isEmpty()) {
                found.get(metric).add(part);
            }
        }
    }

    /** What stands in bold at the element's start, without what parts it from the rest. */
    private static String leading(Source part) {
        for (Source child : part.children()) {
            String text = Text.plain(child);
            if (!text.isEmpty()) {
                return Text.isNamed(child, " b strong ") ? text.replaceAll("[:. \u2013\u2014-]+$", "")
                        : Text.isNamed(child, " p ") ? leading(child) : "";
            }
        }
        return "";
    }
}
