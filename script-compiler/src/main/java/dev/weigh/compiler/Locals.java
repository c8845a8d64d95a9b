package dev.weigh.compiler;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Declares a function's variables as further parameters, which nobody passes: {@code (a, b) => …}
 * says what {@code a => {let b; …}} says.
 */
final class Locals {

    private final Map<String, Node> functions = new LinkedHashMap<>();

    private Locals(Node root) {
        collect(root);
        dropOthers(root);
    }

    /** Declares them so in all functions of a script that are only ever called by their names. */
    static void declare(Node root) {
        new Locals(root).functions.values().forEach(Locals::declareIn);
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isArrowFunction() && node.isName() && child.getLastChild().isBlock()) {
                functions.put(node.getString(), child);
            } else if (!child.isFunction() || node.isCall()) {
                collect(child);
            }
        }
    }

    /** Forgets functions that are handed on as values: who calls those may pass more than they take. */
    private void dropOthers(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean isCalled = node.isCall() && child == node.getFirstChild();
            if (child.isName() && !isCalled && functions.get(child.getString()) != child.getFirstChild()) {
                functions.remove(child.getString());
            }
            dropOthers(child);
        }
    }

    private static void declareIn(Node function) {
        Node parameters = function.getSecondChild();
        boolean isPlain = true;
        for (Node parameter = parameters.getFirstChild(); parameter != null; parameter = parameter.getNext()) {
            isPlain &= parameter.isName();
        }
        if (isPlain) {
            move(function.getLastChild(), parameters, true);
        }
    }

    private static void move(Node node, Node parameters, boolean isTop) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNext();
            if (child.isVar() || isTop && child.isLet()) {
                move(child, parameters);
            } else if (!child.isFunction()) {
                move(child, parameters, false);
            }
            child = next;
        }
    }

    private static void move(Node declaration, Node parameters) {
        Node parent = declaration.getParent();
        boolean isHead = parent.isForOf() || parent.isForIn();
        Node sequence = null;
        for (Node name = declaration.getFirstChild(); name != null; name = declaration.getFirstChild()) {
            name.detach();
            Node value = name.hasChildren() ? name.removeFirstChild() : null;
            if (Temporaries.count(name.getString(), parameters) == 0) {
                parameters.addChildToBack(IR.name(name.getString()));
            }
            Node part = isHead ? name : value == null ? null : IR.assign(name, value);
            sequence = part == null ? sequence : sequence == null ? part : IR.comma(sequence, part);
        }
        boolean isExpression = isHead || parent.isVanillaFor();
        if (sequence == null) {
            if (isExpression) {
                declaration.replaceWith(IR.empty());
            } else {
                declaration.detach();
            }
        } else {
            declaration.replaceWith(isExpression ? sequence : IR.exprResult(sequence));
        }
    }
}
