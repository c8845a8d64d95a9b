package dev.weigh.compiler.dialect;

import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.util.Printer;

/** What an instruction may not do, and what to write instead. */
final class DialectRules {

    static final String OPTIONAL =
            "an Optional of a String, of a boxed value or of an enum. Where that is \"\" or 0, or"
            + " the first constant, the script takes it for empty: give \"\" or a constant for none, or an Optional of"
            + " a record.";

    private static final int FAR = 1_000_000_000;
    private static final String STRING = "java/lang/String";

    private final Calls calls;
    private final ClassTypes types;

    DialectRules(ClassLoader loader, Set<String> known) {
        types = new ClassTypes(loader);
        calls = new Calls(types, known);
    }

    /** The sentence, where there is something to say. */
    Optional<String> complaint(AbstractInsnNode instruction, Frame<BasicValue> frame) {
        if (instruction instanceof MethodInsnNode call) {
            return calls.complaint(call, frame);
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return call.name.equals("makeConcatWithConstants") ? joined(call) : Optional.empty();
        }
        if (isLong(instruction)) {
            return Optional.of("a long or a float. The script has int and double: write int for what is counted,"
                    + " double for what is measured.");
        }
        return switch (instruction.getOpcode()) {
            case Opcodes.IFNULL, Opcodes.IFNONNULL -> isPlain(top(frame, 0)) || types.isEnum(top(frame, 0).getType())
                    ? Optional.of("a String, boxed value or enum beside null. \"\", 0 and the first constant are null"
                            + " to the script as well: write isEmpty(), a constant for none, or hold it in a record.")
                    : Optional.empty();
            case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> isPlain(top(frame, 0)) || isPlain(top(frame, 1))
                    ? Optional.of("== between Strings or boxed values. It asks for the same object in Java, and for"
                            + " the same text in the script: write equals.") : Optional.empty();
            case Opcodes.IADD, Opcodes.ISUB -> isFar(top(frame, 0)) || isFar(top(frame, 1))
                    ? Optional.of("a sum with a number of a thousand million or more. The script doesn't fold it back"
                            + " where it leaves the range of an int: write a smaller number, or a double.")
                    : Optional.empty();
            case Opcodes.INSTANCEOF -> isPlain(((TypeInsnNode) instruction).desc)
                    ? Optional.of("instanceof of a String or boxed value. The script's have no class: make a sealed"
                            + " type of the alternatives.") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it works with a {@code long} or {@code float}. */
    private static boolean isLong(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant) {
            return constant.cst instanceof Long || constant.cst instanceof Float;
        }
        // By the names: LADD, FCMPL, I2L, D2F, and so on.
        String name = Printer.OPCODES[instruction.getOpcode()];
        return name.matches("[LF](ADD|SUB|MUL|DIV|REM|NEG|SHL|SHR|USHR|AND|OR|XOR|CMP[LG]?|CONST_\\d|A?LOAD|"
                + "A?STORE)|[IDFL]2[LF]|[LF]2[ID]");
    }

    private static Optional<String> joined(InvokeDynamicInsnNode call) {
        for (Type part : Type.getArgumentTypes(call.desc)) {
            boolean isWritten = part.getSort() >= Type.CHAR && part.getSort() <= Type.INT
                    || part.getDescriptor().matches("Ljava/lang/(String|Integer);");
            if (!isWritten) {
                return Optional.of("a " + part.getClassName() + " put into a text. The script would write it"
                        + " otherwise: make a String of it first, by Decimal.fixed or \"…\" : \"…\".");
            }
        }
        return Optional.empty();
    }

    private static boolean isFar(BasicValue value) {
        return value instanceof Values.Constant constant && constant.value instanceof Integer number
                && (number >= FAR || number <= -FAR);
    }

    static BasicValue top(Frame<BasicValue> frame, int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }

    /** Whether the script has it as text, number or condition, and not as an object. */
    static boolean isPlain(BasicValue value) {
        return value.getType() != null && value.getType().getSort() == Type.OBJECT
                && isPlain(value.getType().getInternalName());
    }

    private static boolean isPlain(String type) {
        return type.equals(STRING) || type.matches("java/lang/(CharSequence|Integer|Double|Boolean|Character|Long"
                + "|Float|Short|Byte|Number)");
    }
}
