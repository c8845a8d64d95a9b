package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** Finds the elements in which an author wrote the verdict on a metric. */
final class Verdicts {

    private final Names metrics;
    private final Problems problems;
    private final List<List<Source>> marked = new ArrayList<>();
    private final List<List<Source>> bold = new ArrayList<>();

    Verdicts(Source root, Names metrics, Problems problems) {
        this.metrics = metrics;
        this.problems = problems;
        for (int i = 0; i < metrics.size(); i++) {
            marked.add(new ArrayList<>());
            bold.add(new ArrayList<>());
        }
        find(root);
    }

    /** The elements of each metric; those that are marked as such before those of a Markdown list. */
    List<List<Source>> found() {
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).isEmpty()) {
                marked.set(i, bold.get(i));
            }
        }
        return marked;
    }

    private void find(Source node) {
        for (Source child : node.children()) {
            if (child.has("data-verdict-for") || child.has("data-weigh-verdict-for")) {
                String name = child.has("data-verdict-for") ? child.attribute("data-verdict-for")
                        : child.attribute("data-weigh-verdict-for");
                int metric = metrics.place(name);
                if (metric < 0) {
                    problems.add(Problems.UNKNOWN_METRIC, name, child);
                } else {
                    marked.get(metric).add(child);
                }
            } else if (!Text.isNamed(child, " table ")) {
                int metric = Text.isNamed(child, " li blockquote p ") ? leading(child) : -1;
                if (metric >= 0) {
                    bold.get(metric).add(child);
                } else {
                    find(child);
                }
            }
        }
    }

    /** The metric whose label stands in bold at the element's start; -1 for none. */
    private int leading(Source element) {
        for (Source child : element.children()) {
            if (Text.isNamed(child, " b strong ")) {
                String label = Text.plain(child);
                int end = label.length();
                while (end > 0 && ":.-\u2013\u2014 ".indexOf(label.charAt(end - 1)) >= 0) {
                    end--;
                }
                return metrics.place(label.substring(0, end));
            }
            if (!Text.plain(child).isEmpty()) {
                return Text.isNamed(child, " p ") ? leading(child) : -1;
            }
        }
        return -1;
    }
}
