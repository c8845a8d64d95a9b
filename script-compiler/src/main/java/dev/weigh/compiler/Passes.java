package dev.weigh.compiler;

import com.google.javascript.rhino.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Counts what each pass has changed. A pass leaves alone what it doesn't know, so where TeaVM writes something another
 * way, it does nothing and the script only grows: in a whole script that stops the build.
 */
final class Passes {

    private final Map<String, Integer> changes = new LinkedHashMap<>();

    /** The text as the pass leaves it. */
    String text(String pass, String before, UnaryOperator<String> change) {
        String after = change.apply(before);
        count(pass, !after.equals(before));
        return after;
    }

    /** Has the pass change a function's body. */
    void tree(String pass, Node body, Consumer<Node> change) {
        Node before = body.cloneTree();
        change.accept(body);
        count(pass, !body.isEquivalentTo(before));
    }

    private void count(String pass, boolean isChange) {
        changes.merge(pass, isChange ? 1 : 0, Integer::sum);
    }

    /**
     * Holds the passes of a whole script to their work.
     *
     * @throws IllegalStateException with the names of those that found nothing to do
     */
    void check() {
        List<String> idle = changes.keySet().stream().filter(pass -> changes.get(pass) == 0).toList();
        if (!idle.isEmpty()) {
            throw new IllegalStateException("These passes found nothing to do in the whole script: "
                    + String.join(", ", idle) + ". TeaVM writes what they look for another way now: see teavm.js beside"
                    + " the script, and teach them that, or take them out.");
        }
    }
}
