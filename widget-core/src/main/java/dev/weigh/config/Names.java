package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** The names by which an author may call things: each has an id and a label. */
public final class Names {

    /** Whether one of them is longer than a name may be. */
    boolean isLong;
    final List<String> ids = Indexed.list();

    private final Attributes root;
    private final ProblemKind unknown;
    private final List<String> slugs = Indexed.list();
    /** The slugs of what is left out, with a bar before and behind each. */
    private String left = "|";

    /** No names yet; the registry's entry is for one that nothing has. */
    Names(Attributes root, ProblemKind unknown) {
        this.root = root;
        this.unknown = unknown;
    }

    void add(String id, String label) {
        ids.add(id);
        isLong |= label.length() > Limits.NAME;
        slugs.add(Slug.of(label, root.host));
    }

    /** Takes a name for known, and for that of nothing: it has been said why. */
    void leave(String label) {
        left += Slug.of(label, root.host) + "|";
    }

    /** The place of the thing: by its id first, then by equal slugs; -1 for none. */
    public int place(String name) {
        int place = ids.indexOf(name.trim());
        String slug = Slug.of(name, root.host);
        return place >= 0 || slug.isEmpty() ? place : slugs.indexOf(slug);
    }

    /** The place of the thing; where there is none of the name, that is a problem of the node. */
    int known(String name, Source node) {
        int place = place(name);
        if (place < 0 && !left.contains("|" + Slug.of(name, root.host) + "|")) {
            root.problems.add(unknown, name, node);
        }
        return place;
    }

    /** The places of those things whose names are known; the others are problems of the node. */
    List<Integer> places(List<String> names, Source node) {
        List<Integer> places = new ArrayList<>();
        for (String name : names) {
            int place = known(Text.literal(name), node);
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }
}
