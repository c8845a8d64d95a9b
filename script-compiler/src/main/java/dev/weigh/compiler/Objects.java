package dev.weigh.compiler;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.Map;

/** Has an object whose fields are set right after it is made written as one literal. */
final class Objects {

    private final Map<String, Node> functions;

    private final Map<String, Effects> effectsOf;
    private final Node body;

    private Objects(Node body, Map<String, Node> functions, Map<String, Effects> effects) {
        this.body = body;
        this.functions = functions;
        effectsOf = effects;
    }

    /** Whether something was written as a literal, or is a step nearer to that. */
    static boolean fold(Node body, Map<String, Node> functions, Map<String, Effects> effects) {
        return new Objects(body, functions, effects).fold(body);
    }

    private boolean fold(Node node) {
        boolean isFolded = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            isFolded |= fold(child);
            while (isFresh(child) && child.getNext() != null
                    && (isSpread(child) || isTaken(child) || isOneName(child) || isSunk(child))) {
                isFolded = true;
            }
        }
        return isFolded;
    }

    /** Whether the statement gives a new object to a variable. */
    private static boolean isFresh(Node statement) {
        return statement.isExprResult() && statement.getFirstChild().isAssign()
                && statement.getFirstChild().getFirstChild().isName()
                && (statement.getFirstChild().getLastChild().isObjectLit()
                || statement.getFirstChild().getLastChild().isArrayLit());
    }

    /** Takes {@code b = a} away, which follows {@code a = []}, where only items are set by the other name. */
    private boolean isOneName(Node statement) {
        Node copy = statement.getNext();
        String name = statement.getFirstChild().getFirstChild().getString();
        boolean isCopy = statement.getFirstChild().getLastChild().isArrayLit() && copy.isExprResult()
                && copy.getFirstChild().isAssign() && copy.getFirstChild().getFirstChild().isName()
                && copy.getFirstChild().getLastChild().matchesName(name);
        if (!isCopy) {
            return false;
        }
        String other = copy.getFirstChild().getFirstChild().getString();
        Node last = copy;
        while (last.getNext() != null && isItem(last.getNext(), other)) {
            last = last.getNext();
        }
        if (last == copy || new Liveness(body).isWanted(other, last)) {
            return false;
        }
        for (Node set = copy.getNext(); set != last.getNext(); set = set.getNext()) {
            set.getFirstChild().getFirstChild().getFirstChild().setString(name);
        }
        copy.detach();
        return true;
    }

    private static boolean isItem(Node statement, String array) {
        Node set = statement.isExprResult() ? statement.getFirstChild() : null;
        return set != null && set.isAssign() && set.getFirstChild().isGetElem()
                && set.getFirstChild().getFirstChild().matchesName(array)
                && Temporaries.count(array, set.getLastChild()) == 0;
    }

    /** Makes the object one statement later, where that has nothing to do with it. */
    private boolean isSunk(Node statement) {
        Node next = statement.getNext();
        Node literal = statement.getFirstChild().getLastChild();
        Effects effects = Effects.of(literal, effectsOf);
        boolean isFree = (next.isExprResult() || isPlain(literal) && !mayLeave(next))
                && next.getNext() != null && !isFresh(next)
                && Temporaries.count(statement.getFirstChild().getFirstChild().getString(), next) == 0
                && effects.commutes(Effects.of(next, effectsOf))
                && !(next.isExprResult() && next.getFirstChild().isAssign()
                    && next.getFirstChild().getFirstChild().isName()
                && Temporaries.count(next.getFirstChild().getFirstChild().getString(), literal) > 0);
        if (isFree) {
            statement.detach();
            statement.insertAfter(next);
        }
        return isFree;
    }

    /** Whether a statement may go elsewhere than to the next one, so that what is sunk behind it may never be made. */
    private static boolean mayLeave(Node node) {
        boolean mayLeave = node.isBreak() || node.isContinue() || node.isReturn() || node.isThrow();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            mayLeave |= mayLeave(child);
        }
        return mayLeave;
    }

    /** Whether nothing but constants is in the literal. */
    private static boolean isPlain(Node literal) {
        boolean isPlain = true;
        for (Node key = literal.getFirstChild(); key != null; key = key.getNext()) {
            isPlain &= isConstant(literal.isArrayLit() ? key : key.getFirstChild());
        }
        return isPlain;
    }

    /** Takes {@code x.f = a}, which follows {@code x = {…}}, into the literal. */
    private static boolean isTaken(Node statement) {
        String object = statement.getFirstChild().getFirstChild().getString();
        Node literal = statement.getFirstChild().getLastChild();
        Node next = statement.getNext();
        Node set = next.isExprResult() ? next.getFirstChild() : null;
        if (set == null || !set.isAssign() || !(set.getFirstChild().isGetProp() || set.getFirstChild().isGetElem())
                || !set.getFirstChild().getFirstChild().matchesName(object)
                || Temporaries.count(object, set.getLastChild()) > 0) {
            return false;
        }
        if (set.getFirstChild().isGetElem() != literal.isArrayLit()) {
            return false;
        }
        if (literal.isArrayLit()) {
            Node index = set.getFirstChild().getLastChild();
            if (!index.isNumber() || index.getDouble() != literal.getChildCount()) {
                return false;
            }
            literal.addChildToBack(set.getLastChild().detach());
            next.detach();
            return true;
        }
        String field = set.getFirstChild().getString();
        for (Node key = literal.getFirstChild(); key != null; key = key.getNext()) {
            if (key.getString().equals(field)) {
                key.detach();
                break;
            }
        }
        Node key = IR.stringKey(field);
        key.addChildToBack(set.getLastChild().detach());
        literal.addChildToBack(key);
        next.detach();
        return true;
    }

    /** Puts what a constructor does in the place of its call, where it only sets the new object's fields. */
    private boolean isSpread(Node statement) {
        Node call = statement.getNext().isExprResult() ? statement.getNext().getFirstChild() : null;
        Node constructor = call != null && call.isCall() && call.getFirstChild().isName()
                ? functions.get(call.getFirstChild().getString()) : null;
        String object = statement.getFirstChild().getFirstChild().getString();
        if (constructor == null || call.getSecondChild() == null || !call.getSecondChild().matchesName(object)
                || !isSetter(constructor, call)) {
            return false;
        }
        Map<String, Node> arguments = new HashMap<>();
        Node argument = call.getSecondChild();
        for (Node name = constructor.getSecondChild().getFirstChild(); name != null; name = name.getNext()) {
            arguments.put(name.getString(), argument);
            argument = argument.getNext();
        }
        Node after = statement;
        for (Node set = constructor.getLastChild().getFirstChild(); set != null; set = set.getNext()) {
            if (set.isLet()) {
                continue;
            }
            Node copy = set.cloneTree();
            fill(copy, arguments);
            copy.insertAfter(after);
            after = copy;
        }
        after.getNext().detach();
        return true;
    }

    /** Whether a function sets fields of its first argument, each other argument once and in their order. */
    private static boolean isSetter(Node function, Node call) {
        Node parameter = function.getSecondChild().getFirstChild();
        if (parameter == null || !function.getLastChild().isBlock()
                || function.getSecondChild().getChildCount() != call.getChildCount() - 1) {
            return false;
        }
        String object = parameter.getString();
        Node expected = parameter.getNext();
        for (Node set = function.getLastChild().getFirstChild(); set != null; set = set.getNext()) {
            if (set.isLet()) {
                continue;
            }
            Node assign = set.isExprResult() ? set.getFirstChild() : null;
            if (assign == null || !assign.isAssign() || !assign.getFirstChild().isGetProp()
                    || !assign.getFirstChild().getFirstChild().matchesName(object)) {
                return false;
            }
            Node value = assign.getLastChild();
            boolean isNext = expected != null && value.matchesName(expected.getString());
            if (!isNext && !isConstant(value)) {
                return false;
            }
            expected = isNext ? expected.getNext() : expected;
        }
        return expected == null;
    }

    private static boolean isConstant(Node value) {
        return value.isNumber() || value.isStringLit() || value.isNull()
                || value.isArrayLit() && !value.hasChildren();
    }

    private static void fill(Node node, Map<String, Node> arguments) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isName() && arguments.containsKey(child.getString())) {
                Node value = arguments.get(child.getString()).cloneTree();
                child.replaceWith(value);
                child = value;
            } else {
                fill(child, arguments);
            }
        }
    }
}
