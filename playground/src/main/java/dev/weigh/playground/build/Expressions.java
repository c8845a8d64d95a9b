package dev.weigh.playground.build;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Has strings use the browser's regular expressions, as in {@code weigh.js}: those in TeaVM's library read some of
 * the core's differently, and are larger than all the rest.
 */
public final class Expressions implements TeaVMPlugin, ClassHolderTransformer {

    private static final String TEXT = "java.lang.String";
    private static final List<MethodDescriptor> METHODS = List.of(
            new MethodDescriptor("matches", String.class, boolean.class),
            new MethodDescriptor("replaceAll", String.class, String.class, String.class),
            new MethodDescriptor("replaceFirst", String.class, String.class, String.class),
            new MethodDescriptor("split", String.class, String[].class),
            new MethodDescriptor("split", String.class, int.class, String[].class));

    /** Needed by the service loader. */
    public Expressions() {
        // Nothing to hold.
    }

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(TEXT)) {
            METHODS.forEach(method -> lead(type.getMethod(method), context));
        }
    }

    /** Leads a method of strings to the one of the same name that takes the string too. */
    private static void lead(MethodHolder method, ClassHolderTransformerContext context) {
        ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
        int count = method.parameterCount();
        ValueEmitter[] values = new ValueEmitter[count + 1];
        ValueType[] signature = new ValueType[count + 2];
        signature[0] = ValueType.object(TEXT);
        for (int i = 0; i < count; i++) {
            signature[i + 1] = method.parameterType(i);
        }
        signature[count + 1] = method.getResultType();
        for (int i = 0; i <= count; i++) {
            values[i] = program.var(i, signature[i]);
        }
        program.invoke(new MethodReference(RegExp.class.getName(), method.getName(), signature), values).returnValue();
    }
}
