package dev.weigh.playground.build;

import dev.weigh.words.LanguageFile;
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

/** Has the playground speak all languages: the JVM reads their files, a script has to be packed with them. */
public final class PackedWords implements TeaVMPlugin, ClassHolderTransformer {

    private static final String HERE = Languages.class.getName();
    private static final MethodDescriptor NAMES = new MethodDescriptor("names", String[].class);
    private static final MethodDescriptor OF = new MethodDescriptor("of", String.class, String[].class);

    /** Needed by the service loader. */
    public PackedWords() {
        // Nothing to hold.
    }

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals("dev.weigh.words.Languages")) {
            program(type, NAMES, context).invoke(new MethodReference(HERE, NAMES)).returnValue();
            ProgramEmitter of = program(type, OF, context);
            ValueEmitter code = of.var(1, ValueType.object("java.lang.String"));
            of.invoke(new MethodReference(HERE, OF), code).returnValue();
            type.removeMethod(type.getMethod(new MethodDescriptor("<clinit>", ValueType.VOID)));
        } else if (type.getName().equals(HERE)) {
            program(type, new MethodDescriptor("packed", String.class), context)
                    .constant(LanguageFile.packed(LanguageFile.codes(), true)).returnValue();
        }
    }

    private static ProgramEmitter program(ClassHolder type, MethodDescriptor method,
            ClassHolderTransformerContext context) {
        MethodHolder holder = type.getMethod(method);
        return ProgramEmitter.create(holder, context.getHierarchy());
    }
}
