package dev.weigh.pack;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.Map;

/** Has conditions written as short as they can be, where TeaVM and Closure Compiler can't know what they compare. */
final class Booleans {

    private static final Map<Token, Token> OTHERWISE =
            Map.of(Token.LE, Token.GT, Token.GE, Token.LT, Token.LT, Token.GE, Token.GT, Token.LE);

    private Booleans() {
    }

    /**
     * {@code a < b ? 1 : 0} and {@code !!(a < b)} become {@code a < b}. {@code !(a <= b)} becomes {@code a > b}
     * where one is a length, and so both are numbers.
     */
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
        if (node.isNot() && isOfLength(node.getFirstChild())) {
            Node order = node.getFirstChild();
            order.setToken(OTHERWISE.get(order.getToken()));
            return order;
        }
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

    private static boolean isOfLength(Node order) {
        return OTHERWISE.containsKey(order.getToken())
                && (isLength(order.getFirstChild()) || isLength(order.getLastChild()));
    }

    private static boolean isLength(Node node) {
        return node.isGetProp() && node.getString().equals("length");
    }

    private static boolean isNumber(Node node, double number) {
        return node != null && node.isNumber() && node.getDouble() == number;
    }
}
