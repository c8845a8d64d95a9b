package dev.weigh.check;

import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import java.util.List;

/** How deep the elements of a root lie in each other: a parser of HTML makes some 500, and stacks hold 2,000. */
public final class Depth {

    private static final int DEEPEST = 1000;

    private Depth() {
    }

    /** Adds a problem where the root is deeper than it may be; gives whether it is. */
    public static boolean isTooDeep(Source root, Problems problems) {
        List<Source> level = List.of(root);
        int depth = 0;
        while (!level.isEmpty() && depth <= DEEPEST) {
            level = level.stream().flatMap(node -> node.children().stream()).toList();
            depth++;
        }
        if (depth > DEEPEST) {
            problems.add(ProblemKind.TOO_LARGE, "1,000 elements in each other", root);
        }
        return depth > DEEPEST;
    }
}
