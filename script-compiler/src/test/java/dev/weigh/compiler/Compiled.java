package dev.weigh.compiler;

import dev.weigh.compiler.fixture.Io;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.ToolProvider;

/** A Java program that a test has written, compiled to classes and by TeaVM; small as a script where it is run. */
final class Compiled {

    private static final String PACKAGE = "dev.weigh.compiler.written";
    private static final String HEAD = "package " + PACKAGE + ";\nimport " + Io.class.getPackageName() + ".*;\n"
            + "import java.util.*;\npublic final class ";
    private static final String EXTERNS = "/** @externs */ var now = {}; now.method; now.a; now.b; now.x; now.y;"
            + " now.s; now.t; function nextCase() {} function put(value) {}";
    private static final String BEFORE = "const WEIGH_WORDS = ''; let at = 0, now; const results = [];"
            + "const nextCase = () => { const one = cases[at++]; if (one) { const [method, a, b, x, y, s, t] = one;"
            + " now = {method, a, b, x, y, s, t}; } return !!one; };"
            + "const put = value => results.push(typeof value + ' ' + (Object.is(value, -0) ? '-0' : value));";
    private static final String AFTER = "document.body.textContent = results.map(encodeURIComponent).join(' ');";

    private final Path folder;
    private final ClassLoader loader;
    private final Collection<String> methods;

    private Compiled(Path folder, ClassLoader loader, Collection<String> methods) {
        this.folder = folder;
        this.loader = loader;
        this.methods = methods;
    }

    /** The program of these methods, {@code m0} and so on, each with the six arguments of {@link Io}. */
    static Compiled of(Path folder, String methods) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("java"));
        int count = methods.split(" m\\d+\\(int", -1).length - 1;
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < count; i++) {
            calls.append("case ").append(i).append(": Io.put(Methods.m").append(i)
                    .append("(Io.a(), Io.b(), Io.x(), Io.y(), Io.s(), Io.t())); break;\n");
        }
        Path program = Files.writeString(sources.resolve("Methods.java"), HEAD + "Methods {\n" + methods + "}\n");
        Path entry = Files.writeString(sources.resolve("Entry.java"), HEAD + "Entry {\npublic static void main(String[]"
                + " none) {\nwhile (Io.next()) {\nswitch (Io.method()) {\n" + calls + "default: break;\n}\n}\n}\n}\n");
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", "-nowarn", "-proc:none", "-d",
                folder.toString(), "-cp", System.getProperty("java.class.path"), program.toString(), entry.toString());
        if (failed != 0) {
            throw new IllegalStateException("javac refuses " + kept(folder));
        }
        return compiled(folder);
    }

    private static Compiled compiled(Path folder) throws IOException {
        ClassLoader loader = new URLClassLoader(urls(folder), Thread.currentThread().getContextClassLoader());
        return within(loader, () -> {
            TeaVm compiler = new TeaVm(PACKAGE + ".Entry", true);
            compiler.write(folder.resolve("teavm.js"));
            return new Compiled(folder, loader, compiler.methods());
        });
    }

    /** The small script, which takes most of the time. */
    private String script() throws IOException {
        Path script = folder.resolve("script.js");
        SmallScript small = new SmallScript(Files.writeString(folder.resolve("externs.js"), EXTERNS), List.of(), "",
                script);
        String text = within(loader, () -> small.closed(PACKAGE + ".Entry", folder.resolve("teavm.js")));
        Files.writeString(script, text);
        return text;
    }

    /** One step of the compilation, which may read and write files. */
    private interface Step<T> {

        T run() throws IOException;
    }

    /** The compilers look for classes where the thread does. */
    private static <T> T within(ClassLoader loader, Step<T> step) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return step.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] urls(Path folder) {
        List<URL> urls = new ArrayList<>();
        for (String entry : (folder + File.pathSeparator + System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            try {
                urls.add(Path.of(entry).toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** A copy of the folder that stays, to look at. */
    static Path kept(Path folder) {
        try {
            Path kept = Files.createTempDirectory("weigh-compiled");
            for (String name : List.of("java/Methods.java", "teavm.js", "script.js")) {
                if (Files.exists(folder.resolve(name))) {
                    Files.copy(folder.resolve(name), kept.resolve(Path.of(name).getFileName()));
                }
            }
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Collection<String> methods() {
        return methods;
    }

    ClassLoader loader() {
        return loader;
    }

    Class<?> type(String name) throws IOException {
        try {
            return loader.loadClass(PACKAGE + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new IOException(missing);
        }
    }

    /** A page that calls the methods, and has their results for its text. */
    Path page(List<String> cases) throws IOException {
        return Files.writeString(folder.resolve("page.html"), "<!doctype html><meta charset=utf-8><body><script>"
                + "const cases = [" + String.join(",\n", cases) + "];" + BEFORE + "</script><script>" + script()
                + "</script><script>" + AFTER + "</script>");
    }
}
