package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** Finds the elements in which an author wrote the verdict on a metric. */
final class Verdicts {

    /** For each metric the elements that are marked as its verdict, else the first that begins with its label. */
    final List<List<Source>> found = new ArrayList<>();

    Verdicts(List<Source> parts, Names metrics, Attributes root) {
        for (String id : metrics.ids) {
            found.add(new ArrayList<>());
        }
        for (Source part : parts) {
            Attributes own = new Attributes(part, root.host, root.problems);
            if (own.has("verdict-for")) {
                for (int metric : metrics.places(own.items("verdict-for", "|"), part)) {
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

    /** What stands in bold at the element's start; what parts it from the rest is no part of its slug. */
    private static String leading(Source part) {
        for (Source child : part.children()) {
            String text = Text.plain(child);
            if (!text.isEmpty()) {
                return Text.isNamed(child, " b strong ") ? text
                        : Text.isNamed(child, " p ") ? leading(child) : "";
            }
        }
        return "";
    }
}
