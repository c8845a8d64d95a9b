package dev.weigh.pack;

import com.google.javascript.rhino.Node;
import java.util.HashSet;
import java.util.Set;

/** Has an object of a class with one field, which stands for it alone, be what that field holds. */
final class Values {

    /** How {@link PlainObjects} begins the name of a class's only field. */
    static final String ONLY = "only$";

    private Values() {
    }

    /** Takes the wrappers away, where their fields are set in literals only. */
    static void unwrap(Node root) {
        Set<String> called = new HashSet<>();
        findCalled(root, called);
        Set<String> kept = new HashSet<>();
        findKept(root, called, kept);
        unwrap(root, kept);
    }

    private static void findCalled(Node node, Set<String> called) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isName() && !child.hasChildren()) {
                called.add(child.getString());
            }
            findCalled(child, called);
        }
    }

    private static void findKept(Node node, Set<String> called, Set<String> kept) {
        if (node.isName() && node.hasChildren() && !called.contains(node.getString())) {
            // A constructor that was folded into all of its callers.
            return;
        }
        boolean isSet = node.isGetProp() && node.getString().startsWith(ONLY) && !node.getFirstChild().isThis()
                && node.getParent().getFirstChild() == node && node.getParent().isAssign();
        boolean isEmpty = node.isStringKey() && node.getString().startsWith(ONLY) && !node.getParent().hasOneChild();
        if (isSet || isEmpty) {
            kept.add(node.getString());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            findKept(child, called, kept);
        }
    }

    private static void unwrap(Node node, Set<String> kept) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNext();
            unwrap(child, kept);
            Node name = child.isGetProp() ? child
                    : child.isObjectLit() && child.hasOneChild() ? child.getFirstChild() : null;
            if (name != null && name.getString().startsWith(ONLY) && !kept.contains(name.getString())
                    && !name.getFirstChild().isThis()) {
                child.replaceWith(name.getFirstChild().detach());
            }
            child = next;
        }
    }
}
