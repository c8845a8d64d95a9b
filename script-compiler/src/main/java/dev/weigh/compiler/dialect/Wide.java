package dev.weigh.compiler.dialect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.FieldReference;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.util.ProgramUtils;

/**
 * Finds what may be near the ends of an int: products, shifts and their like, what they flow into, and what another
 * method or a field gives of them. A sum with one may be meant to leave the range: {@code 31 * hash + other}.
 */
final class Wide {

    private static final Set<BinaryOperation> MAKING = Set.of(BinaryOperation.MULTIPLY, BinaryOperation.SHIFT_LEFT,
            BinaryOperation.XOR);
    private static final Set<BinaryOperation> PASSING = Set.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT);

    private final ClassReaderSource classes;
    private final Map<Object, Boolean> known = new HashMap<>();

    Wide(ClassReaderSource classes) {
        this.classes = classes;
    }

    /** The variables of a program that hold such. */
    Set<Variable> in(Program program) {
        Set<Variable> wide = new HashSet<>();
        int before = -1;
        while (wide.size() > before) {
            before = wide.size();
            for (BasicBlock block : program.getBasicBlocks()) {
                for (Phi phi : block.getPhis()) {
                    if (phi.getIncomings().stream().map(Incoming::getValue).anyMatch(wide::contains)) {
                        wide.add(phi.getReceiver());
                    }
                }
                for (Instruction instruction : block) {
                    add(instruction, wide);
                }
            }
        }
        return wide;
    }

    private void add(Instruction instruction, Set<Variable> wide) {
        if (instruction instanceof BinaryInstruction binary && (MAKING.contains(binary.getOperation())
                || PASSING.contains(binary.getOperation()) && (wide.contains(binary.getFirstOperand())
                || wide.contains(binary.getSecondOperand())))) {
            wide.add(binary.getReceiver());
        } else if (instruction instanceof AssignInstruction copy && wide.contains(copy.getAssignee())) {
            wide.add(copy.getReceiver());
        } else if (instruction instanceof InvokeInstruction call && call.getReceiver() != null
                && isGiven(call.getMethod())) {
            wide.add(call.getReceiver());
        } else if (instruction instanceof GetFieldInstruction get && get.getFieldType() == ValueType.INTEGER
                && isHeld(get.getField())) {
            wide.add(get.getReceiver());
        }
    }

    /** Whether a method of ours gives such a number. */
    private boolean isGiven(MethodReference method) {
        if (method.getClassName().equals(Kept.class.getName())) {
            return method.getName().matches("sum|difference");
        }
        ClassReader type = method.getReturnType() == ValueType.INTEGER ? ours(method.getClassName()) : null;
        MethodReader found = type == null ? null : type.getMethod(method.getDescriptor());
        // Until it is known, no: a method that calls itself is asked once.
        if (found == null || found.getProgram() == null || known.putIfAbsent(method, false) != null) {
            return known.getOrDefault(method, false);
        }
        Program program = ProgramUtils.copy(found.getProgram());
        Set<Variable> wide = in(program);
        boolean isGiven = instructions(program).stream().anyMatch(instruction ->
                instruction instanceof ExitInstruction exit && wide.contains(exit.getValueToReturn()));
        known.put(method, isGiven);
        return isGiven;
    }

    /** Whether the class of a field, of ours, puts such a number into it. */
    private boolean isHeld(FieldReference field) {
        ClassReader type = ours(field.getClassName());
        if (type == null || known.putIfAbsent(field, false) != null) {
            return known.getOrDefault(field, false);
        }
        boolean isHeld = false;
        for (MethodReader method : type.getMethods()) {
            if (method.getProgram() != null) {
                Program program = ProgramUtils.copy(method.getProgram());
                Set<Variable> wide = in(program);
                isHeld |= instructions(program).stream().anyMatch(instruction ->
                        instruction instanceof PutFieldInstruction put && put.getField().equals(field)
                        && wide.contains(put.getValue()));
            }
        }
        known.put(field, isHeld);
        return isHeld;
    }

    private ClassReader ours(String name) {
        return name.matches("(java|org\\.teavm)\\..*") ? null : classes.get(name);
    }

    private static Set<Instruction> instructions(Program program) {
        Set<Instruction> all = new HashSet<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            block.forEach(all::add);
        }
        return all;
    }
}
