package dev.weigh.compiler;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import dev.weigh.compiler.dialect.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what TeaVM wrote as JavaScript would say it, before Closure Compiler makes it small. */
final class Shapes implements CompilerPass {

    /** A longer array is one that something is counted in. */
    private static final int SHORT = 9;

    private final AbstractCompiler compiler;
    private final Passes passes;
    /** What made each short array, which is a literal now. */
    private final Map<Node, Node> arrays = new LinkedHashMap<>();

    Shapes(AbstractCompiler compiler, Passes passes) {
        this.compiler = compiler;
        this.passes = passes;
    }

    @Override
    public void process(Node externs, Node root) {
        Map<String, Node> functions = new LinkedHashMap<>();
        addFunctions(root, functions);
        Map<String, Effects> effects = Effects.ofFunctions(functions);
        List<Node> bodies = new ArrayList<>();
        for (Node function : functions.values()) {
            Node body = function.getLastChild();
            if (!isScript(function)) {
                passes.tree("plain calls", function, this::withPlainCalls);
            }
            if (body.isBlock() && Liveness.canRead(body)) {
                bodies.add(body);
                if (!isScript(function)) {
                    passes.tree("plain comparisons", body, Shapes::withPlainComparisons);
                }
                passes.tree("assignments", body, Shapes::withAssignments);
                passes.tree("Loops.withItems", body, Loops::withItems);
                passes.tree("Exits", body, Exits::shorten);
                passes.tree("Temporaries", body, within -> Temporaries.remove(within, effects));
            }
        }
        for (Node body : bodies) {
            passes.tree("Objects", body, within -> {
                while (Objects.fold(within, functions, effects)) {
                    Temporaries.remove(within, effects);
                }
            });
            passes.tree("items", body, within -> withItems(within, new Liveness(within)));
            passes.tree("Loops.withSteps", body, Loops::withSteps);
        }
        arrays.forEach(Shapes::fill);
        passes.tree("short fields", root, Shapes::withShortFields);
        compiler.reportChangeToChangeScope(root.getFirstChild());
    }

    /** All functions that stand at the top of the script, by name. */
    private static void addFunctions(Node node, Map<String, Node> functions) {
        if (node.isFunction()) {
            Node name = node.getFirstChild();
            if (!name.getString().isEmpty()) {
                functions.put(name.getString(), node);
            } else if (node.getParent().isName()) {
                functions.put(node.getParent().getString(), node);
            }
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            addFunctions(child, functions);
        }
    }

    /** {@code for (a of list) { b = a; …} } becomes {@code for (b of list) {…}}. */
    private static void withItems(Node node, Liveness liveness) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            withItems(child, liveness);
        }
        if (!node.isForOf() || node.getLastChild().getFirstChild() == null) {
            return;
        }
        Node first = node.getLastChild().getFirstChild();
        String item = node.getFirstChild().getString();
        if (first.isExprResult() && first.getFirstChild().isAssign() && first.getFirstChild().getFirstChild().isName()
                && first.getFirstChild().getLastChild().matchesName(item) && !liveness.isWanted(item, first)) {
            node.getFirstChild().setString(first.getFirstChild().getFirstChild().getString());
            first.detach();
        }
    }

    /** Whether the function was written by hand, in a JSBody. */
    private static boolean isScript(Node function) {
        return function.getParent().isName() && function.getParent().getString().contains("$js_body$");
    }

    /**
     * {@code a != null} becomes {@code !!a}: what is null or not is an object, never a text or a number. Other
     * {@code a === b} become {@code a == b}: in Java both are of one type.
     */
    private static void withPlainComparisons(Node node) {
        for (Node child = node.getFirstChild(); child != null;) {
            Node next = child.getNext();
            withPlainComparisons(child);
            child = next;
        }
        boolean isEqual = node.isEQ() || node.isSHEQ();
        if ((isEqual || node.isNE() || node.isSHNE()) && node.getLastChild().isNull()) {
            Node object = node.removeFirstChild();
            node.replaceWith(IR.not(isEqual ? object : IR.not(object)));
        } else if (node.isSHEQ() || node.isSHNE()) {
            node.setToken(isEqual ? Token.EQ : Token.NE);
        }
    }

    /** {@code let a = b} becomes {@code let a; a = b}, which the other passes know. */
    private static void withAssignments(Node body) {
        for (Node child = body.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isLet() && child.hasOneChild() && child.getFirstChild().hasChildren()) {
                Node name = child.getFirstChild();
                IR.exprResult(IR.assign(IR.name(name.getString()), name.removeFirstChild())).insertAfter(child);
            }
        }
    }

    /**
     * {@code a ? 1 : 0} becomes {@code a}, {@code a ? 0 : 1} becomes {@code !a}, and {@code a + b | 0} becomes
     * {@code a + b}: what is counted stays far below 32 bits.
     */
    private void withPlainCalls(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            withPlainCalls(child);
        }
        if (node.isHook() && isNumber(node.getSecondChild(), 0) && isNumber(node.getLastChild(), 1)) {
            node.replaceWith(IR.not(node.removeFirstChild()));
        } else if (node.isHook() && isNumber(node.getSecondChild(), 1) && isNumber(node.getLastChild(), 0)) {
            node.replaceWith(node.removeFirstChild());
        } else if (isWrappedSum(node)) {
            node.replaceWith(node.removeFirstChild());
        } else if (node.isCall() && node.getFirstChild().matchesName("$rt_wrapArray")) {
            node.replaceWith(node.getLastChild().detach());
        } else if (node.isCall() && node.getLastChild().isNumber() && node.getLastChild().getDouble() < SHORT
                && (node.getFirstChild().matchesName("$rt_createArray")
                || node.getFirstChild().matchesName("$rt_createNumbers"))) {
            Node array = IR.arraylit();
            // Its items are mostly set right after, and Objects takes them in.
            arrays.put(array, node);
            node.replaceWith(array);
        }
    }

    /** The same few names for the fields of all classes: what no name tells apart, Brotli needs to say once only. */
    private static void withShortFields(Node node) {
        if ((node.isGetProp() || node.isStringKey()) && node.getString().matches("field\\d+\\$.*")) {
            node.setString(node.getString().replaceAll("\\$.*", ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            withShortFields(child);
        }
    }

    /** Puts what Java has in items that are not set into the literal. */
    private static void fill(Node array, Node call) {
        boolean isNumbers = call.getFirstChild().matchesName("$rt_createNumbers");
        while (array.getChildCount() < call.getLastChild().getDouble()) {
            array.addChildToBack(isNumbers ? IR.number(0) : IR.nullNode());
        }
    }

    /** Whether the node keeps a sum within 32 bits; a product does so by itself, see {@link Kept}. */
    private static boolean isWrappedSum(Node node) {
        return node.getToken() == Token.BITOR && isNumber(node.getLastChild(), 0)
                && (node.getFirstChild().isAdd() || node.getFirstChild().isSub());
    }

    private static boolean isNumber(Node node, double number) {
        return node.isNumber() && node.getDouble() == number;
    }
}
