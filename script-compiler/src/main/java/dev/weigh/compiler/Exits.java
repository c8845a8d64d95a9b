package dev.weigh.compiler;

import com.google.javascript.rhino.Node;

/** Has a function return where it leaves a labelled block only to return then. */
final class Exits {

    private Exits() {
    }

    /** The function with {@code return x} for each {@code break a} that leads to it. */
    static void shorten(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            shorten(child);
            if (child.isLabel() && child.getNext() != null && isPlain(child.getNext())) {
                replace(child.getLastChild(), child.getFirstChild().getString(), child.getNext());
            }
        }
    }

    private static boolean isPlain(Node statement) {
        return statement.isReturn() && (!statement.hasChildren() || statement.getFirstChild().isName()
                || statement.getFirstChild().isNumber() || statement.getFirstChild().isNull());
    }

    private static void replace(Node node, String label, Node exit) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isBreak() && child.hasChildren() && child.getFirstChild().getString().equals(label)) {
                Node copy = exit.cloneTree();
                child.replaceWith(copy);
                child = copy;
            } else {
                replace(child, label, exit);
            }
        }
    }
}
