package dev.weigh.config;

import java.util.List;

/** A label as an id: {@code Cost per token} is {@code cost-per-token}. */
public final class Slug {

    private Slug() {
    }

    /** The slug of a label: NFC, lower case, every run of what is no letter or digit a hyphen. */
    public static String of(String label, Host host) {
        return host.folded(label).replaceAll("[\\x00-/:-`{-\\xa0\\u2000-\\u206f\\u3000]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The slug, or the other where that is empty, with a number where one of the taken is equal. */
    static String fresh(String slug, String other, List<String> taken) {
        String base = slug.isEmpty() ? other : slug;
        String fresh = base;
        for (int i = 2; taken.contains(fresh); i++) {
            fresh = base + "-" + i;
        }
        return fresh;
    }
}
