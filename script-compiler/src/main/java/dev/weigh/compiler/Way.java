package dev.weigh.compiler;

import com.google.javascript.rhino.Node;
import java.util.Map;

/** The way of a value into the statement that reads it, past all that the statement does before. */
final class Way {

    private final String variable;
    private final Node value;
    private final Effects effects;
    private final Map<String, Effects> functions;
    private boolean isClosed;
    private boolean isConditional;

    Way(String variable, Node value, Effects effects, Map<String, Effects> functions) {
        this.variable = variable;
        this.value = value;
        this.effects = effects;
        this.functions = functions;
    }

    /** The name to replace; {@code null} where the value must not be computed as late as that. */
    Node place(Node statement) {
        Node entry = switch (statement.getToken()) {
            case EXPR_RESULT, RETURN, IF -> statement.getFirstChild();
            case FOR_OF -> statement.getSecondChild();
            case FOR -> statement.getFirstChild();
            default -> null;
        };
        Node place = entry == null ? null : find(entry);
        return isClosed || isConditional && !effects.isPure() ? null : place;
    }

    /** Follows the order of evaluation. */
    private Node find(Node node) {
        if (node.isName() && node.getString().equals(variable)) {
            return node;
        }
        if (Temporaries.count(variable, node) == 0) {
            isClosed |= !effects.commutes(Effects.of(node, functions)) || assigns(node);
            return null;
        }
        if (node.isAssign()) {
            return findInAssignment(node);
        }
        boolean hasBranches = node.isHook() || node.isAnd() || node.isOr();
        Node child = node.getFirstChild();
        if (node.isCall()) {
            Node place = child.isGetProp() ? find(child.getFirstChild()) : null;
            if (place != null || !child.isGetProp() && !child.isName()) {
                isClosed |= place == null;
                return place;
            }
            child = child.getNext();
        }
        for (; child != null; child = child.getNext()) {
            Node place = find(child);
            if (place != null) {
                isConditional |= hasBranches && child != node.getFirstChild();
                return place;
            }
        }
        return null;
    }

    /** What is assigned to is evaluated as far as its object and index, then the value. */
    private Node findInAssignment(Node assignment) {
        Node target = assignment.getFirstChild();
        if (!target.isName()) {
            for (Node child = target.getFirstChild(); child != null; child = child.getNext()) {
                Node place = find(child);
                if (place != null) {
                    return place;
                }
            }
        }
        return find(assignment.getLastChild());
    }

    /** Whether the node gives a variable that the value reads another value. */
    private boolean assigns(Node node) {
        boolean assigns = (node.isAssign() || node.isInc() || node.isDec()) && node.getFirstChild().isName()
                && Temporaries.count(node.getFirstChild().getString(), value) > 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assigns |= assigns(child);
        }
        return assigns;
    }
}
