package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems that a page has.
 */
public final class Problems {


    private final List<Problem> found = new ArrayList<>();
    private String metric = "";

    /** A page without any problem. */
    public Problems() {
        // Nothing is found yet.
    }

    /** Says which metric the next problems are about, by its id; empty for none. */
    public void about(String id) {
        metric = id;
    }

    /** Adds a problem. */
    public void add(ProblemKind kind, String detail, Source place) {
        found.add(new Problem(kind, detail, place, metric));
    }

    /** The problems in the order in which they were found. */
    public List<Problem> found() {
        return found;
    }
}
