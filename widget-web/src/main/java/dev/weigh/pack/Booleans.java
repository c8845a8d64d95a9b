package dev.weigh.pack;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;

/** Has a condition stand for itself, where TeaVM and Closure Compiler make a number of it. */
final class Booleans {

    private Booleans() {
    }

    /** {@code a < b ? 1 : 0} and {@code !!(a < b)} become {@code a < b}. */
    static void shorten(Node node) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNext();
            shorten(child);
            Node plain = plain(child);
            if (plain != null) {
                plain.detach();
                child.replaceWith(isNumber(child.getLastChild(), 1) ? IR.not(plain) : plain);
            }
            child = next;
        }
    }

    private static Node plain(Node node) {
        if (node.isNot() && node.getFirstChild().isNot() && isBoolean(node.getFirstChild().getFirstChild())) {
            return node.getFirstChild().getFirstChild();
        }
        boolean isOne = node.isHook() && isNumber(node.getSecondChild(), 1) && isNumber(node.getLastChild(), 0)
                && isBoolean(node.getFirstChild());
        boolean isZero = node.isHook() && isNumber(node.getSecondChild(), 0) && isNumber(node.getLastChild(), 1);
        return isOne || isZero ? node.getFirstChild() : null;
    }

    private static boolean isBoolean(Node node) {
        return switch (node.getToken()) {
            case NOT, LT, LE, GT, GE, EQ, NE, SHEQ, SHNE -> true;
            case AND, OR -> isBoolean(node.getFirstChild()) && isBoolean(node.getLastChild());
            default -> false;
        };
    }

    private static boolean isNumber(Node node, double number) {
        return node != null && node.isNumber() && node.getDouble() == number;
    }
}
