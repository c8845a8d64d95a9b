package dev.weigh.compiler.dialect;

import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** What may not be called, or not with that. */
final class Calls {

    /** In what is put in for a match: groups by one digit, and nothing that one of the two languages reads anew. */
    private static final String SAME_REPLACEMENT = "([^$\\\\]|\\$[1-9](?!\\d))*+";
    /** What regular expressions of Java have and JavaScript's have not, or mean otherwise. */
    private static final String OTHER_EXPRESSION = "(?s).*(\\\\[hHvVzZAGQERX]|\\(\\?[a-zA-Z-]+[:)]|&&"
            + "|(?<!\\\\)[*+?]\\+|\\{[0-9,]+\\}\\+|(?<!\\\\)\\\\[sSbB]).*";

    private final ClassTypes types;
    private final Set<String> known;

    Calls(ClassTypes types, Set<String> known) {
        this.types = types;
        this.known = known;
    }

    Optional<String> complaint(MethodInsnNode call, Frame<BasicValue> frame) {
        String method = call.owner.replace('/', '.') + "." + call.name;
        return switch (method) {
            case "java.lang.String.replaceAll" ->
                    expression(frame, 1).or(() -> replacement(DialectRules.top(frame, 0)));
            case "java.lang.String.matches" -> expression(frame, 0);
            case "java.lang.String.split" -> limit(call, frame);
            case "java.util.Optional.of", "java.util.Optional.ofNullable" ->
                    DialectRules.isPlain(DialectRules.top(frame, 0))
                    || types.isEnum(DialectRules.top(frame, 0).getType())
                    ? Optional.of(DialectRules.OPTIONAL) : Optional.empty();
            case "java.lang.String.hashCode" -> Optional.of("a switch over Strings, or a hashCode. The script has"
                    + " none: write if and equals, or an enum.");
            default -> call.name.equals("equals") && !call.owner.equals("java/lang/String") ? Optional.of("equals of a "
                    + Type.getObjectType(call.owner).getClassName() + ". The script's objects have none: compare what"
                    + " tells them apart.")
                    : isSearch(call) ? searched(DialectRules.top(frame, 0)) : library(call);
        };
    }

    private static Optional<String> replacement(BasicValue value) {
        if (!(value instanceof Values.Constant constant)) {
            return Optional.of("replaceAll with a replacement that is no constant. A $ or \\ in it would mean"
                    + " something else in the script: write replace, or take the text apart with indexOf.");
        }
        return constant.value.toString().matches(SAME_REPLACEMENT) ? Optional.empty()
                : Optional.of("replaceAll with \"" + constant.value + "\". Java and the script read it differently:"
                        + " write $1 to $9 and plain text alone.");
    }

    private static Optional<String> expression(Frame<BasicValue> frame, int below) {
        return DialectRules.top(frame, below) instanceof Values.Constant constant
                && constant.value.toString().matches(OTHER_EXPRESSION)
                ? Optional.of("the regular expression \"" + constant.value + "\". Java and the script read a part of"
                        + " it differently: write what it stands for, [ \\t\\n] for \\s for example.")
                : Optional.empty();
    }

    private static Optional<String> limit(MethodInsnNode call, Frame<BasicValue> frame) {
        boolean isAll = call.desc.contains("I)") && DialectRules.top(frame, 0) instanceof Values.Constant constant
                && constant.value.equals(-1);
        return isAll ? expression(frame, 1)
                : Optional.of("split without the limit -1. The script keeps the empty parts at the end:"
                        + " write split(…, -1).");
    }

    private static boolean isSearch(MethodInsnNode call) {
        return call.owner.matches("java/util/(List|ArrayList|Collection)")
                && (call.name + call.desc).matches("(contains|indexOf|remove)\\(Ljava/lang/Object;\\).*");
    }

    private Optional<String> searched(BasicValue item) {
        return types.hasEquals(item.getType()) ? Optional.of("a search for a " + item.getType().getClassName()
                + " in a list. The script looks for the same object, not for an equal one: look for what tells them"
                + " apart in a loop.") : Optional.empty();
    }

    /** What Java's library has, and the script has not. */
    private Optional<String> library(MethodInsnNode call) {
        if (!call.owner.startsWith("java/") || call.name.equals("<init>") && call.owner.matches("java/lang/\\w+")) {
            return Optional.empty();
        }
        String method = call.name + call.desc;
        // The constants of an enum are numbers in the script, and their ordinal is what they are.
        return method.equals("ordinal()I")
                || types.supertypes(call.owner).stream().anyMatch(type -> known.contains(type + "." + method))
                ? Optional.empty()
                : Optional.of(Type.getObjectType(call.owner).getClassName() + "." + call.name + Type.getMethodType(
                        call.desc).getDescriptor() + ", which the script doesn't have. NativeMethods lists what it"
                        + " has.");
    }
}
