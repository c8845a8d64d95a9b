package dev.weigh.compiler;

import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells after which statements of a function a local variable's value is still wanted. It knows the
 * statements that TeaVM writes; {@link #canRead} says whether a function has others.
 */
final class Liveness {

    private final Map<Node, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();
    /** What is wanted where a loop without a label is left, and where it starts anew. */
    private Set<String> left = Set.of();
    private Set<String> anew = Set.of();

    Liveness(Node body) {
        before(body, Set.of());
    }

    /** Whether all statements in the function are among the known ones, with no function within. */
    static boolean canRead(Node node) {
        boolean canRead = !node.isTry() && !node.isSwitch() && !node.isFunction() && !node.isForIn()
                && !node.isVar() && !node.isDo() && !node.isClass();
        for (Node child = node.getFirstChild(); child != null && canRead; child = child.getNext()) {
            canRead = canRead(child);
        }
        return canRead;
    }

    /** Whether a later statement may read what the variable holds after this one. */
    boolean isWanted(String variable, Node statement) {
        return after.get(statement).contains(variable);
    }

    private Set<String> before(Node statement, Set<String> wanted) {
        after.merge(statement, wanted, Liveness::union);
        switch (statement.getToken()) {
            case BLOCK: return beforeAll(statement.getLastChild(), wanted);
            case IF: return beforeIf(statement, wanted);
            case WHILE: return beforeLoop(statement.getFirstChild(), "", statement.getLastChild(), wanted);
            case FOR: return beforeFor(statement, wanted);
            case FOR_OF: return beforeForOf(statement, wanted);
            case LABEL: return beforeLabel(statement, wanted);
            case BREAK: return statement.hasChildren() ? labels.get(statement.getFirstChild().getString()) : left;
            case CONTINUE: return statement.hasChildren()
                    ? labels.get(statement.getFirstChild().getString() + " anew") : anew;
            case RETURN: case THROW: return reading(statement, Set.of());
            case LET: case CONST: return reading(statement, without(wanted, ""));
            default: return beforeExpression(statement, wanted);
        }
    }

    private Set<String> beforeAll(Node last, Set<String> wanted) {
        Set<String> before = wanted;
        for (Node statement = last; statement != null; statement = statement.getPrevious()) {
            before = before(statement, before);
        }
        return before;
    }

    private Set<String> beforeExpression(Node statement, Set<String> wanted) {
        Node expression = statement.getFirstChild();
        if (expression != null && expression.isAssign() && expression.getFirstChild().isName()) {
            return reading(expression.getLastChild(), without(wanted, expression.getFirstChild().getString()));
        }
        return reading(statement, wanted);
    }

    private Set<String> beforeIf(Node statement, Set<String> wanted) {
        Node then = statement.getSecondChild();
        Set<String> other = then.getNext() == null ? wanted : before(then.getNext(), wanted);
        return reading(statement.getFirstChild(), union(before(then, wanted), other));
    }

    private Set<String> beforeFor(Node statement, Set<String> wanted) {
        Node step = statement.getChildAtIndex(2);
        // What the step reads is wanted at the body's end; that it is counted as wanted throughout is safe.
        Set<String> loop = beforeLoop(statement.getSecondChild(), "", statement.getLastChild(),
                reading(step, wanted));
        return reading(statement.getFirstChild(), loop);
    }

    private Set<String> beforeForOf(Node statement, Set<String> wanted) {
        String item = statement.getFirstChild().getString();
        Set<String> loop = beforeLoop(null, item, statement.getLastChild(), wanted);
        return reading(statement.getSecondChild(), loop);
    }

    private Set<String> beforeLoop(Node condition, String item, Node body, Set<String> wanted) {
        Set<String> leftBefore = left;
        Set<String> anewBefore = anew;
        left = wanted;
        Set<String> head = wanted;
        Set<String> last = null;
        while (!head.equals(last)) {
            last = head;
            anew = head;
            String label = label(body.getParent());
            if (label != null) {
                labels.put(label + " anew", head);
            }
            Set<String> within = union(without(before(body, head), item), wanted);
            head = union(head, condition == null ? within : reading(condition, within));
        }
        left = leftBefore;
        anew = anewBefore;
        return head;
    }

    private Set<String> beforeLabel(Node statement, Set<String> wanted) {
        labels.put(statement.getFirstChild().getString(), wanted);
        return before(statement.getLastChild(), wanted);
    }

    private static String label(Node loop) {
        return loop.getParent().isLabel() ? loop.getParent().getFirstChild().getString() : null;
    }

    /** What is wanted before the node, which reads all names in it. */
    private static Set<String> reading(Node node, Set<String> wanted) {
        Set<String> before = new HashSet<>(wanted);
        addNames(node, before);
        return before;
    }

    private static void addNames(Node node, Set<String> names) {
        if (node.isName()) {
            names.add(node.getString());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            addNames(child, names);
        }
    }

    private static Set<String> without(Set<String> names, String name) {
        Set<String> rest = new HashSet<>(names);
        rest.remove(name);
        return rest;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
