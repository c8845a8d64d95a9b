package dev.weigh.compiler;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/** Has loops over lists, and loops that count, written as JavaScript writes them. */
final class Loops {

    private Loops() {
    }

    /** {@code i = stepping(list); while (true) { if (!(i.at < …)) break; … }} becomes {@code for (i of list) …}. */
    static void withItems(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            withItems(child);
            Node next = child.getNext();
            if (isStepping(child) && next != null) {
                Node loop = next.isLabel() ? next.getLastChild().getFirstChild() : next;
                if (loop != null && loop.isWhile()) {
                    replace(child, loop);
                }
            }
        }
    }

    private static boolean isStepping(Node statement) {
        Node set = statement.isExprResult() ? statement.getFirstChild() : null;
        return set != null && set.isAssign() && set.getFirstChild().isName() && set.getLastChild().isCall()
                && set.getLastChild().getFirstChild().matchesName("stepping");
    }

    private static void replace(Node start, Node loop) {
        String item = start.getFirstChild().getFirstChild().getString();
        Node body = loop.getLastChild();
        Node exit = body.getFirstChild();
        Node leave = exit != null && exit.isIf() && exit.hasTwoChildren() ? exit.getLastChild().getLastChild() : null;
        boolean isKnown = leave != null && leave.isBreak() && leave.hasChildren() && loop.getNext() == null
                && isLast(loop, leave.getFirstChild().getString())
                && Temporaries.count(item, exit) == 2 && Temporaries.count(item, body) == 4;
        if (!isKnown) {
            return;
        }
        String label = leave.getFirstChild().getString();
        exit.detach();
        leave.detach();
        replaceNext(body, item);
        withLabel(body, label, exit.getLastChild().hasChildren());
        loop.getFirstChild().detach();
        Node items = new Node(Token.FOR_OF, IR.name(item), start.getFirstChild().getLastChild().getLastChild().detach(),
                body.detach());
        loop.replaceWith(items);
        items.getParent().addChildrenAfter(exit.getLastChild().removeChildren(), items);
        start.detach();
    }

    /** Whether whatever is behind the loop is behind the label too. */
    private static boolean isLast(Node loop, String label) {
        for (Node node = loop; node != null && node.getParent() != null; node = node.getParent()) {
            Node parent = node.getParent();
            if (parent.isLabel()) {
                return parent.getFirstChild().getString().equals(label);
            }
            if (parent.isBlock() && node.getNext() != null || !parent.isBlock() && !parent.isIf()) {
                return false;
            }
        }
        return false;
    }

    private static void replaceNext(Node node, String item) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isGetElem() && Temporaries.count(item, child) == 2) {
                Node name = IR.name(item);
                child.replaceWith(name);
                child = name;
            } else {
                replaceNext(child, item);
            }
        }
    }

    /** Has what leaves the loop, but does not run to its end, leave the labelled block. */
    private static void withLabel(Node node, String label, boolean isNeeded) {
        for (Node child = node.getFirstChild(); child != null && isNeeded; child = child.getNext()) {
            if (child.isBreak() && !child.hasChildren()) {
                child.addChildToBack(IR.labelName(label));
            } else if (!child.isWhile() && !child.isForOf() && !child.isVanillaFor()) {
                withLabel(child, label, true);
            }
        }
    }

    /** {@code a = a + 1} becomes {@code a++}, and goes into the head of a loop that it ends. */
    static void withSteps(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            withSteps(child);
        }
        if (node.isAssign() && node.getParent().isExprResult() && node.getLastChild().isAdd()
                && node.getFirstChild().isEquivalentTo(node.getLastChild().getFirstChild())
                && node.getLastChild().getLastChild().isNumber()
                && node.getLastChild().getLastChild().getDouble() == 1) {
            Node step = new Node(Token.INC, node.removeFirstChild());
            step.putBooleanProp(Node.INCRDECR_PROP, true);
            node.replaceWith(step);
        }
        if (node.isWhile()) {
            withStep(node);
        }
    }

    private static void withStep(Node loop) {
        Node body = loop.getLastChild();
        Node last = body.getLastChild();
        if (last != null && last.isExprResult() && last.getFirstChild().isInc() && !hasContinue(body)) {
            Node step = last.detach().removeFirstChild();
            Node condition = loop.removeFirstChild();
            loop.replaceWith(IR.forNode(IR.empty(), condition, step, body.detach()));
        }
    }

    private static boolean hasContinue(Node node) {
        boolean hasContinue = node.isContinue();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            hasContinue |= hasContinue(child);
        }
        return hasContinue;
    }
}
