package dev.weigh.compiler;

import dev.weigh.compiler.dialect.KeptMeaning;
import java.util.ArrayList;
import java.util.List;
import org.teavm.ast.ConstantExpr;
import org.teavm.ast.Expr;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Has TeaVM write Java's strings, boxed integers and lists as JavaScript's own, which takes away
 * half of the script. What each method becomes stands in {@link NativeMethods}.
 */
public final class NativePlugin implements TeaVMPlugin {

    /** TeaVM doesn't inline a method of more instructions than this. */
    private static final int INLINED = 101;
    private static final String CONCAT = "java.lang.invoke.StringConcatFactory.makeConcatWithConstants"
            + "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
            + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

    /** Needed by the service loader. */
    public NativePlugin() {
        // Nothing to hold.
    }

    @Override
    public void install(TeaVMHost host) {
        if (host.getProperties().getProperty(TeaVm.NATIVE) == null) {
            return;
        }
        TeaVMJavaScriptHost script = host.getExtension(TeaVMJavaScriptHost.class);
        NativeMethods.ALL.forEach((method, text) -> script.add(MethodReference.parse(method), injector(text)));
        host.add(MethodReference.parse(CONCAT), new NativeConcat());
        host.add(new KeptMeaning());
        host.add(NativePlugin::keepCalls);
    }

    /** Has calls stay calls: where TeaVM puts a method's body in their place, there is nothing to write. */
    private static void keepCalls(ClassHolder type, ClassHolderTransformerContext context) {
        boolean isOurs = false;
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null && NativeMethods.ALL.containsKey(method.getReference().toString())) {
                if (method.getResultType() instanceof ValueType.Array) {
                    giveOneText(method, context);
                    isOurs = true;
                } else if (method.getResultType().isObject(List.class)) {
                    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
                    program.construct(ArrayList.class).returnValue();
                }
                makeTooLongToInline(method.getProgram());
                if (!type.getName().startsWith("java.util.A")) {
                    method.getAnnotations().add(new AnnotationHolder("org.teavm.interop.NoSideEffects"));
                }
            }
        }
        if (isOurs) {
            type.removeMethod(type.getMethod(new MethodDescriptor("<clinit>", ValueType.VOID)));
        }
    }

    /** Leads a method of ours nowhere: what it reads on the JVM is no part of the script. */
    private static void giveOneText(MethodHolder method, ClassHolderTransformerContext context) {
        ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter texts = program.constructArray(String.class, program.constant(1));
        texts.setElement(0, program.constant(""));
        texts.returnValue();
    }

    /** Adds constants that nobody reads, and that are never written: the call takes the place of the body. */
    private static void makeTooLongToInline(Program program) {
        for (int i = 0; i < INLINED; i++) {
            IntegerConstantInstruction nothing = new IntegerConstantInstruction();
            nothing.setReceiver(program.createVariable());
            program.basicBlockAt(0).addFirst(nothing);
        }
    }

    /** Writes the text, with the call's arguments for {@code $0}, {@code $1} and so on. */
    private static Injector injector(String text) {
        return (InjectorContext context, MethodReference method) -> {
            context.getWriter().append("(");
            int start = 0;
            for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', start)) {
                context.getWriter().append(text.substring(start, at));
                boolean isReplacement = text.charAt(at + 1) == '=';
                start = at + (isReplacement ? 3 : 2);
                Expr argument = context.getArgument(text.charAt(start - 1) - '0');
                if (isReplacement && !isPlain(argument)) {
                    context.getWriter().append("()=>");
                }
                context.writeExpr(argument, Precedence.MEMBER_ACCESS);
            }
            context.getWriter().append(text.substring(start)).append(")");
        };
    }

    /** Whether it is a constant text without a dollar, which means something to JavaScript in a replacement. */
    private static boolean isPlain(Expr argument) {
        return argument instanceof ConstantExpr constant && constant.getValue() instanceof String text
                && text.indexOf('$') < 0;
    }
}
