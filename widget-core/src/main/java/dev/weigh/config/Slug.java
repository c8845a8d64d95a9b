package dev.weigh.config;

import java.util.List;

/** A label as an id: {@code Cost per token} is {@code cost-per-token}. */
final class Slug {

    private Slug() {
    }

    /** The slug of a label: NFC, lower case, every run of what is no letter or digit a hyphen. */
    static String of(String label, Host host) {
        String folded = host.folded(label);
        String slug = "";
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isGap(c)) {
                gap = !slug.isEmpty();
            } else {
                slug += gap ? "-" + c : "" + c;
                gap = false;
            }
        }
        return slug;
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

    private static boolean isGap(char c) {
        return c < 128
                ? !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                : c == 0xa0 || c >= 0x2000 && c <= 0x206f || c == 0x3000;
    }
}
