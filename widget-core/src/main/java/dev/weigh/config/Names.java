package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** The names by which an author may call things: each has an id and a label. */
public final class Names {

    private final Host host;
    private final List<String> ids = new ArrayList<>();
    private final List<String> slugs = new ArrayList<>();

    Names(Host host) {
        this.host = host;
    }

    void add(String id, String label) {
        ids.add(id);
        slugs.add(Slug.of(label, host));
    }

    /** The place of the thing: by its id first, then by equal slugs; -1 for none. */
    public int place(String name) {
        int place = ids.indexOf(name.trim());
        String slug = Slug.of(name, host);
        return place >= 0 || slug.isEmpty() ? place : ids.indexOf(slug) >= 0 ? ids.indexOf(slug) : slugs.indexOf(slug);
    }

    /** The entries of a list with commas between; none for an empty text. */
    public static List<String> listed(String text) {
        return Text.items(text, ",");
    }

    int size() {
        return ids.size();
    }

    List<String> ids() {
        return ids;
    }
}
