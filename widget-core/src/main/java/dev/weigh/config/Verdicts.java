package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** Finds the elements in which an author wrote the verdict on a metric. */
final class Verdicts {

    private Verdicts() {
    }

    /** For each metric the elements that are marked as its verdict, else the first that begins with its label. */
    static List<List<Source>> of(List<Source> parts, Names metrics) {
        List<List<Source>> found = new ArrayList<>();
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
            if (Text.isNamed(part, " li blockquote p ")) {
                int metric = metrics.place(leading(part));
                if (metric >= 0 && found.get(metric).isEmpty()) {
                    found.get(metric).add(part);
                }
            }
        }
        return found;
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
