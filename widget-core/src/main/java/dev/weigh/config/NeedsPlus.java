package dev.weigh.config;

/** Finds what {@code weigh.js} hasn't got. */
public final class NeedsPlus {

    private static final String NAMES = "blend|tradeoff|all|frame";

    private NeedsPlus() {
    }

    /** Says, on the root, each attribute that only {@code weigh-plus.js} goes by. */
    public static void check(Source root, Host host, Problems problems) {
        Attributes attributes = new Attributes(root, host, problems);
        for (String name : Text.items(NAMES, "|")) {
            if (!attributes.value(name, "off").trim().matches(Vocabulary.NONE)) {
                problems.add(ProblemKind.NEEDS_PLUS, "data-" + name, root);
            }
        }
    }
}
