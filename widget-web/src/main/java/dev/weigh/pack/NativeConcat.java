package dev.weigh.pack;

import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Has {@code a + b} written as {@code a + b}, without a builder. */
final class NativeConcat implements BootstrapMethodSubstitutor {

    private static final char ARGUMENT = '\1';

    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
        String recipe = site.getBootstrapArguments().get(0).getString();
        ValueEmitter text = null;
        int argument = 0;
        int start = 0;
        for (int i = 0; i <= recipe.length(); i++) {
            boolean isArgument = i < recipe.length() && recipe.charAt(i) == ARGUMENT;
            if (start < i && (isArgument || i == recipe.length())) {
                text = joined(text, program.constant(recipe.substring(start, i)));
            }
            if (isArgument) {
                ValueType type = site.getCalledMethod().parameterType(argument);
                text = joined(text, text(site.getArguments().get(argument++), type, program));
                start = i + 1;
            }
        }
        return text;
    }

    /** A number or a character as a string, as {@code +} would add it up. */
    private static ValueEmitter text(ValueEmitter value, ValueType type, ProgramEmitter program) {
        return type instanceof ValueType.Object ? value
                : program.invoke("java.lang.String", "valueOf", ValueType.object("java.lang.String"), value);
    }

    /** Both in a row; the first has nothing before it. */
    private static ValueEmitter joined(ValueEmitter one, ValueEmitter other) {
        return one == null ? other
                : one.invokeSpecial("concat", ValueType.object("java.lang.String"), other);
    }
}
