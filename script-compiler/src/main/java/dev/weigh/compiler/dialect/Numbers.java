package dev.weigh.compiler.dialect;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.BinaryBranchingInstruction;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.SwitchInstruction;

/**
 * Finds where a 1 or 0 that a comparison gave is a number to Java: {@code list.get(a < b ? 1 : 0)}. The passes leave
 * the comparison alone of it, and {@code list[true]} is nothing. Sums need no help: JavaScript adds {@code true} as 1.
 */
final class Numbers {

    private final MethodHolder method;
    private final Program program;
    private final Set<Variable> zeros = new HashSet<>();
    private final Set<Variable> ones = new HashSet<>();

    Numbers(MethodHolder method) {
        this.method = method;
        this.program = method.getProgram();
    }

    /** Puts {@link Kept#number} before each such place. */
    void keep() {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof IntegerConstantInstruction constant && constant.getConstant() == 0) {
                    zeros.add(constant.getReceiver());
                } else if (instruction instanceof IntegerConstantInstruction constant && constant.getConstant() == 1) {
                    ones.add(constant.getReceiver());
                }
            }
        }
        boolean isOpen = true;
        while (isOpen) {
            isOpen = flowsOn(zeros) | flowsOn(ones);
        }
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                keepIn(instruction);
            }
        }
    }

    private boolean flowsOn(Set<Variable> variables) {
        boolean isNew = false;
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Phi phi : block.getPhis()) {
                for (Incoming incoming : phi.getIncomings()) {
                    isNew |= variables.contains(incoming.getValue()) && variables.add(phi.getReceiver());
                }
            }
        }
        return isNew;
    }

    private void keepIn(Instruction use) {
        UnaryOperator<Variable> number = variable -> number(variable, use);
        if (use instanceof InvokeInstruction call) {
            Variable[] arguments = call.getArguments().toArray(new Variable[0]);
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = isInt(call.getMethod().parameterType(i)) ? number.apply(arguments[i]) : arguments[i];
            }
            call.setArguments(arguments);
        } else if (use instanceof InvokeDynamicInstruction call) {
            for (int i = 0; i < call.getArguments().size(); i++) {
                if (isInt(call.getMethod().parameterType(i))) {
                    call.getArguments().set(i, number.apply(call.getArguments().get(i)));
                }
            }
        } else if (use instanceof GetElementInstruction get) {
            get.setIndex(number.apply(get.getIndex()));
        } else if (use instanceof PutElementInstruction put) {
            put.setIndex(number.apply(put.getIndex()));
            put.setValue(put.getType() == ArrayElementType.INT ? number.apply(put.getValue()) : put.getValue());
        } else if (use instanceof PutFieldInstruction put && isInt(put.getFieldType())) {
            put.setValue(number.apply(put.getValue()));
        } else if (use instanceof ExitInstruction exit && isInt(method.getResultType())) {
            exit.setValueToReturn(number.apply(exit.getValueToReturn()));
        } else if (use instanceof CastNumberInstruction cast) {
            cast.setValue(number.apply(cast.getValue()));
        } else if (use instanceof SwitchInstruction choice) {
            choice.setCondition(number.apply(choice.getCondition()));
        } else if (use instanceof ConstructArrayInstruction array) {
            array.setSize(number.apply(array.getSize()));
        } else if (use instanceof BinaryBranchingInstruction branch) {
            branch.setFirstOperand(number.apply(branch.getFirstOperand()));
            branch.setSecondOperand(number.apply(branch.getSecondOperand()));
        }
    }

    private static boolean isInt(ValueType type) {
        return type == ValueType.INTEGER;
    }

    private Variable number(Variable variable, Instruction use) {
        if (!zeros.contains(variable) || !ones.contains(variable)) {
            return variable;
        }
        Variable number = program.createVariable();
        use.insertPrevious(KeptMeaning.call("number", number, ValueType.INTEGER, variable));
        return number;
    }
}
