package dev.weigh.compiler;

import com.google.javascript.rhino.Node;
import java.util.Map;

/**
 * Puts an expression in the place of the one variable that holds it, where TeaVM has written
 * {@code x = a; f(x)}. It does so only where nothing between the two could tell the difference.
 */
final class Temporaries {

    /** How many statements further on to look. */
    private static final int FAR = 6;

    private final Node body;
    private final Map<String, Effects> functions;

    private Temporaries(Node body, Map<String, Effects> functions) {
        this.body = body;
        this.functions = functions;
    }

    /** Takes the temporaries out of a function, whose statements {@link Liveness} must know. */
    static void remove(Node body, Map<String, Effects> functions) {
        Temporaries temporaries = new Temporaries(body, functions);
        boolean isOpen = true;
        while (isOpen) {
            isOpen = temporaries.removeOne(body, new Liveness(body));
        }
    }

    private boolean removeOne(Node node, Liveness liveness) {
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
            if (removeOne(child, liveness) || node.isBlock() && isMoved(child, liveness)) {
                return true;
            }
        }
        return false;
    }

    /** Moves what the statement gives to a variable to where that is read. */
    private boolean isMoved(Node statement, Liveness liveness) {
        if (!isAssignment(statement)) {
            return false;
        }
        String variable = statement.getFirstChild().getFirstChild().getString();
        Node value = statement.getFirstChild().getLastChild();
        if (count(variable, value) > 0) {
            return false;
        }
        Effects effects = Effects.of(value, functions);
        Node next = statement.getNext();
        for (int i = 0; next != null && i < FAR && count(variable, next) == 0; i++) {
            if (!canPass(value, effects, next)) {
                return false;
            }
            next = next.getNext();
        }
        return next != null && isReadOnce(variable, next, liveness)
                && isPut(statement, value, new Way(variable, value, effects, functions), next);
    }

    /** Whether the statement reads the variable once, and it may hold something else from then on. */
    private static boolean isReadOnce(String variable, Node statement, Liveness liveness) {
        boolean isSet = isAssignment(statement)
                && statement.getFirstChild().getFirstChild().getString().equals(variable);
        return isSet ? count(variable, statement) == 2
                : count(variable, statement) == 1 && !liveness.isWanted(variable, statement);
    }

    private static boolean isPut(Node statement, Node value, Way way, Node next) {
        Node place = way.place(next);
        if (place == null) {
            return false;
        }
        statement.detach();
        place.replaceWith(value.detach());
        return true;
    }

    /** Whether the value may be computed after the statement instead of before it. */
    private boolean canPass(Node value, Effects effects, Node statement) {
        if (!statement.isExprResult() || !effects.commutes(Effects.of(statement, functions))) {
            return false;
        }
        return !isAssignment(statement) || count(statement.getFirstChild().getFirstChild().getString(), value) == 0;
    }

    private static boolean isAssignment(Node statement) {
        return statement.isExprResult() && statement.getFirstChild().isAssign()
                && statement.getFirstChild().getFirstChild().isName();
    }

    /** How often the variable stands in the node. */
    static int count(String variable, Node node) {
        int count = node.isName() && node.getString().equals(variable) ? 1 : 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count += count(variable, child);
        }
        return count;
    }
}
