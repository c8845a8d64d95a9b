package dev.weigh.compiler;

import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Has {@code a + b} written as {@code a + b}, without a builder. */
final class NativeConcat implements BootstrapMethodSubstitutor {

    private static final char ARGUMENT = '\1';
    /** A constant that has one of these two characters in it, and so can't stand in the recipe itself. */
    private static final char CONSTANT = '\2';

    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
        String recipe = site.getBootstrapArguments().get(0).getString();
        ValueEmitter text = null;
        int argument = 0;
        int constant = 0;
        int start = 0;
        for (int i = 0; i <= recipe.length(); i++) {
            char mark = i < recipe.length() ? recipe.charAt(i) : ARGUMENT;
            if (mark != ARGUMENT && mark != CONSTANT) {
                continue;
            }
            if (start < i) {
                text = joined(text, program.constant(recipe.substring(start, i)));
            }
            if (mark == CONSTANT) {
                String value = site.getBootstrapArguments().get(++constant).getString();
                text = joined(text, program.constant(value));
            } else if (i < recipe.length()) {
                ValueType type = site.getCalledMethod().parameterType(argument);
                text = joined(text, text(site.getArguments().get(argument++), type, program));
            }
            start = i + 1;
        }
        return text;
    }

    /** A number or a character as a string, as {@code +} would add it up. */
    private static ValueEmitter text(ValueEmitter value, ValueType type, ProgramEmitter program) {
        boolean isSmall = type == ValueType.BYTE || type == ValueType.SHORT;
        return type instanceof ValueType.Object ? value : program.invoke("java.lang.String", "valueOf",
                ValueType.object("java.lang.String"), isSmall ? value.cast(ValueType.INTEGER) : value);
    }

    /** Both in a row; the first has nothing before it. */
    private static ValueEmitter joined(ValueEmitter one, ValueEmitter other) {
        return one == null ? other
                : one.invokeSpecial("concat", ValueType.object("java.lang.String"), other);
    }
}
