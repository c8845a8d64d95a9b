package dev.weigh.compiler;

import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an expression or statement reads and writes beside local variables: properties by their
 * names, items of arrays, or anything at all.
 *
 * @param reads names of properties; {@link #ITEMS} for what is in an array, {@link #ANY} for anything
 * @param writes the same
 */
record Effects(Set<String> reads, Set<String> writes) {

    static final String ITEMS = "[]";
    static final String ANY = "*";

    /** Methods whose result depends on the object and the arguments alone: those of strings and of Math. */
    private static final Set<String> PURE = Set.of("charCodeAt", "substring", "startsWith", "endsWith", "replace",
            "replaceAll", "split", "toLowerCase", "toFixed", "normalize", "fromCharCode", "test",
            "abs", "min", "max", "floor", "pow");
    private static final Set<String> READING = Set.of("indexOf", "lastIndexOf", "includes");
    private static final Set<String> WRITING = Set.of("push", "splice");
    private static final Set<String> ASKING = Set.of("getAttribute", "hasAttribute", "matches", "closest",
            "querySelector", "querySelectorAll");
    private static final Set<String> PURE_FUNCTIONS = Set.of("RegExp", "encodeURIComponent", "parseFloat", "Array");

    Effects() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** The effects of all functions of a script, those that they call included. */
    static Map<String, Effects> ofFunctions(Map<String, Node> functions) {
        Map<String, Effects> known = new HashMap<>();
        functions.keySet().forEach(name -> known.put(name, new Effects()));
        boolean isOpen = true;
        while (isOpen) {
            isOpen = false;
            for (Map.Entry<String, Node> function : functions.entrySet()) {
                Effects found = of(function.getValue().getLastChild(), known);
                isOpen |= !known.put(function.getKey(), found).equals(found);
            }
        }
        return known;
    }

    /** The effects of a node and all within; a function within is taken as called. */
    static Effects of(Node node, Map<String, Effects> functions) {
        Effects effects = new Effects();
        effects.add(node, functions);
        return effects;
    }

    /** Whether it makes no difference which of the two comes first. */
    boolean commutes(Effects other) {
        return !meet(writes, other.reads) && !meet(writes, other.writes) && !meet(reads, other.writes);
    }

    /** Whether nothing is written, so that it may as well not happen where nobody needs its value. */
    boolean isPure() {
        return writes.isEmpty();
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.contains(ANY) && !others.isEmpty() || others.contains(ANY) && !some.isEmpty()
                || some.stream().anyMatch(others::contains);
    }

    private void add(Node node, Map<String, Effects> functions) {
        if (node.isCall()) {
            addCall(node.getFirstChild(), functions);
        } else if (node.isNew() || node.isDelProp() || node.isYield() || node.isAwait() || node.isThrow()) {
            addNew(node);
        } else if (node.isGetProp()) {
            (isWritten(node) ? writes : reads).add(node.getString().equals("length") ? ITEMS : node.getString());
        } else if (node.isGetElem()) {
            (isWritten(node) ? writes : reads).add(ITEMS);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(node.isCall() && child == node.getFirstChild())) {
                add(child, functions);
            }
        }
    }

    /** An object of one of our classes is made of nothing; what else is made may look at anything. */
    private void addNew(Node node) {
        if (!node.isNew() || !node.getFirstChild().isName() || !node.getFirstChild().getString().startsWith("dw")) {
            reads.add(ANY);
            writes.add(ANY);
        }
    }

    private void addCall(Node callee, Map<String, Effects> functions) {
        if (callee.isName() && functions.containsKey(callee.getString())) {
            reads.addAll(functions.get(callee.getString()).reads);
            writes.addAll(functions.get(callee.getString()).writes);
            return;
        }
        String name = callee.isName() || callee.isGetProp() ? callee.getString() : "";
        boolean isKnown = callee.isGetProp() ? PURE.contains(name) || READING.contains(name) || WRITING.contains(name)
                || ASKING.contains(name) : PURE_FUNCTIONS.contains(name);
        if (READING.contains(name) || WRITING.contains(name)) {
            reads.add(ITEMS);
        }
        if (ASKING.contains(name)) {
            reads.add("DOM");
        }
        if (WRITING.contains(name)) {
            writes.add(ITEMS);
        }
        if (!isKnown) {
            reads.add(ANY);
            writes.add(ANY);
        }
        if (!callee.isName()) {
            add(callee.isGetProp() ? callee.getFirstChild() : callee, functions);
        }
    }

    private static boolean isWritten(Node node) {
        Node parent = node.getParent();
        return parent.getFirstChild() == node
                && (parent.isAssign() || parent.isInc() || parent.isDec() || parent.isAssignAdd());
    }
}
