package dev.weigh.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of names in which each is found at once, so that thousands of names cost no million comparisons. In the
 * script it is an array, whose search is the browser's own: see NativeMethods.
 */
public final class Indexed extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    private final Map<String, Integer> places = new HashMap<>();

    private Indexed() {
    }

    /** An empty list, to which names are added at its end and never taken away. */
    public static List<String> list() {
        return new Indexed();
    }

    @Override
    public boolean add(String name) {
        places.putIfAbsent(name, size());
        return super.add(name);
    }

    @Override
    public int indexOf(Object name) {
        return places.getOrDefault(name, -1);
    }

    @Override
    public boolean contains(Object name) {
        return places.containsKey(name);
    }
}
