package dev.weigh.compiler;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.MethodReference;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** TeaVM, which makes JavaScript of a main class and all that it reaches. */
final class TeaVm {

    /** With this property {@link NativePlugin} works; without it, TeaVM writes as it always does. */
    static final String NATIVE = "dev.weigh.native";

    private final TeaVMTool tool = new TeaVMTool();

    /**
     * Says what to compile.
     *
     * @param isNative whether Java's strings and lists become JavaScript's own, with all names as they are; else the
     *     script has Java's whole library, and short names
     */
    TeaVm(String main, boolean isNative) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        tool.setLog(new EmptyTeaVMToolLog());
        tool.setClassLoader(loader);
        tool.setClassPath(classPath(loader));
        tool.setMainClass(main);
        tool.setJsModuleType(JSModuleType.NONE);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(!isNative);
        tool.setSourceMapsFileGenerated(isNative);
        if (isNative) {
            tool.getProperties().setProperty(NATIVE, "true");
        }
    }

    /**
     * Writes the script.
     *
     * @return the names of all classes that it reaches
     * @throws IOException if TeaVM refuses the program, with what it says of it
     */
    Collection<String> write(Path script) throws IOException {
        tool.setTargetDirectory(script.toAbsolutePath().getParent().toFile());
        tool.setTargetFileName(script.getFileName().toString());
        try {
            tool.generate();
        } catch (TeaVMToolException failed) {
            throw new IOException("TeaVM failed", failed);
        }
        List<Problem> severe = tool.getProblemProvider().getSevereProblems();
        if (!severe.isEmpty()) {
            throw new IOException(severe.stream().map(TeaVm::said).distinct().collect(Collectors.joining("\n")));
        }
        return tool.getClasses();
    }

    /** The methods that the script reaches, as {@code type.name(descriptor)}, once it is written. */
    Collection<String> methods() {
        return tool.getDependencyInfo().getReachableMethods().stream().map(MethodReference::toString).toList();
    }

    private static String said(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        return problem.getLocation() == null || problem.getLocation().getSourceLocation() == null ? text.getText()
                : problem.getLocation().getSourceLocation() + ": " + text.getText();
    }

    /** Maven's own loader in a build, the usual one in a test. */
    private static List<File> classPath(ClassLoader loader) {
        if (loader instanceof URLClassLoader path) {
            return Arrays.stream(path.getURLs()).map(URL::getPath).map(File::new).toList();
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new).toList();
    }
}
