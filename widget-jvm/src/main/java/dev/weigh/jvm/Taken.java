package dev.weigh.jvm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** The ids of a page's widgets, each of which is asked for: a thousand may be equal but for their numbers. */
final class Taken extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    private final Set<String> ids = new HashSet<>();

    @Override
    public boolean add(String id) {
        ids.add(id);
        return super.add(id);
    }

    @Override
    public boolean contains(Object id) {
        return ids.contains(id);
    }
}
