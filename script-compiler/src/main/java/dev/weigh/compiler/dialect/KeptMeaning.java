package dev.weigh.compiler.dialect;

import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Has a program call {@link Kept} for what TeaVM writes in a way that the passes couldn't tell from what they take
 * away: {@code | 0} stands behind a quotient and behind a sum.
 */
public final class KeptMeaning implements ClassHolderTransformer {

    private static final Map<BinaryOperation, String> NAMES = Map.of(BinaryOperation.DIVIDE, "quotient",
            BinaryOperation.MODULO, "remainder", BinaryOperation.ADD, "sum", BinaryOperation.SUBTRACT, "difference");
    private static final Set<BinaryOperation> SUMS = Set.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().matches("(java|org\\.teavm)\\..*") || type.getName().equals(Kept.class.getName())) {
            return;
        }
        Wide wide = new Wide(context.getHierarchy().getClassSource());
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                keep(method.getProgram(), wide.in(method.getProgram()));
                new Numbers(method).keep();
            }
        }
    }

    private static void keep(Program program, Set<Variable> wide) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof CastNumberInstruction cast && isWhole(cast)) {
                    instruction.replace(call("whole", cast.getReceiver(), ValueType.DOUBLE, cast.getValue()));
                } else if (instruction instanceof BinaryInstruction binary
                        && binary.getOperandType() == NumericOperandType.INT && NAMES.containsKey(binary.getOperation())
                        && (!SUMS.contains(binary.getOperation()) || wide.contains(binary.getFirstOperand())
                        || wide.contains(binary.getSecondOperand()))) {
                    instruction.replace(call(NAMES.get(binary.getOperation()), binary.getReceiver(), ValueType.INTEGER,
                            binary.getFirstOperand(), binary.getSecondOperand()));
                }
            }
        }
    }

    private static boolean isWhole(CastNumberInstruction cast) {
        return cast.getTargetType() == NumericOperandType.INT && cast.getSourceType() == NumericOperandType.DOUBLE;
    }

    /** A call of a method of {@link Kept}, all of whose parameters are of one type. */
    static InvokeInstruction call(String name, Variable receiver, ValueType parameter, Variable... arguments) {
        ValueType[] signature = new ValueType[arguments.length + 1];
        for (int i = 0; i < arguments.length; i++) {
            signature[i] = parameter;
        }
        signature[arguments.length] = ValueType.INTEGER;
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(new MethodReference(Kept.class.getName(), name, signature));
        call.setArguments(arguments);
        call.setReceiver(receiver);
        return call;
    }
}
