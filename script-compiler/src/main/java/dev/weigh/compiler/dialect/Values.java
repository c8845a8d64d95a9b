package dev.weigh.compiler.dialect;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/** Follows the types of values through a method, and which of them are constants. */
final class Values extends SimpleVerifier {

    /** A value that is the same each time. */
    static final class Constant extends BasicValue {

        final Object value;

        Constant(Type type, Object value) {
            super(type);
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Constant constant && value.equals(constant.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    Values(ClassLoader loader) {
        super(Opcodes.ASM9, null, null, null, false);
        setClassLoader(loader);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        BasicValue value = super.newOperation(instruction);
        int code = instruction.getOpcode();
        if (instruction instanceof LdcInsnNode constant && (constant.cst instanceof String
                || constant.cst instanceof Integer)) {
            return new Constant(value.getType(), constant.cst);
        }
        if (code >= Opcodes.ICONST_M1 && code <= Opcodes.ICONST_5) {
            return new Constant(Type.INT_TYPE, code - Opcodes.ICONST_0);
        }
        return instruction instanceof IntInsnNode small && (code == Opcodes.BIPUSH || code == Opcodes.SIPUSH)
                ? new Constant(Type.INT_TYPE, small.operand) : value;
    }

    @Override
    public BasicValue copyOperation(AbstractInsnNode instruction, BasicValue value) throws AnalyzerException {
        return value;
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        return one.equals(other) ? one : super.merge(plain(one), plain(other));
    }

    private static BasicValue plain(BasicValue value) {
        return value instanceof Constant ? value.getType().getSort() == Type.INT ? BasicValue.INT_VALUE
                : new BasicValue(value.getType()) : value;
    }
}
