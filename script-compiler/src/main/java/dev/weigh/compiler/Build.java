package dev.weigh.compiler;

import dev.weigh.compiler.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The door of the compiler: makes a script of a main class, unless all that it is made of is as it was when it was
 * made last.
 *
 * <p>Its arguments are {@code name=value}: {@code main} is the class, {@code script} the file to write, {@code work} a
 * folder for what is between. With {@code externs}, a file of the names that must stay, the script is made small: the
 * program is held to our dialect of Java, all names are shortened, {@code css} and {@code version} are put in, and
 * behind the compilers the words that the class {@code words} supplies: see {@link Variants}. Without {@code externs},
 * it has Java's whole library. {@code reads} is a folder of files that the program's plugins read.
 */
public final class Build {

    private final String main;
    private final Path script;
    private final Path work;
    private final Map<String, String> settings;

    private Build(Map<String, String> settings) {
        this.settings = settings;
        this.main = settings.get("main");
        this.script = Path.of(settings.get("script"));
        this.work = Path.of(settings.get("work"));
    }

    /**
     * Makes the script.
     *
     * @param arguments as above
     * @throws IOException if the program is refused, or a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new Build(Arrays.stream(arguments).map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]))).run(List.of(arguments));
    }

    private void run(List<String> arguments) throws IOException {
        Files.createDirectories(work);
        Files.createDirectories(script.getParent());
        Path file = work.resolve("fingerprint.txt");
        Fingerprint fingerprint = new Fingerprint(file, arguments);
        if (!fingerprint.isUnchanged()) {
            Files.deleteIfExists(file);
            compile(fingerprint);
        }
        if (settings.containsKey("words")) {
            new Variants(compiled(), script).write(words());
            Files.writeString(work.resolve("size.txt"), Size.of(script) + "\n");
        }
    }

    /** The words of each variant of the script, as their class supplies them. */
    @SuppressWarnings("unchecked")
    private Map<String, String> words() {
        try {
            return ((Supplier<Map<String, String>>) Class.forName(settings.get("words")).getConstructor()
                    .newInstance()).get();
        } catch (ReflectiveOperationException none) {
            throw new IllegalArgumentException("There are no words in " + settings.get("words"), none);
        }
    }

    /** The script before its words are put in; where there are none to put in, the script itself. */
    private Path compiled() {
        return settings.containsKey("words") ? work.resolve(script.getFileName()) : script;
    }

    private void compile(Fingerprint fingerprint) throws IOException {
        boolean isSmall = settings.containsKey("externs");
        Path teavm = work.resolve("teavm.js");
        TeaVm compiler = new TeaVm(main, isSmall);
        Collection<String> reached = compiler.write(teavm);
        List<Path> files = new ArrayList<>();
        if (isSmall) {
            check(compiler.methods());
            SmallScript small = new SmallScript(Path.of(settings.get("externs")), Path.of(settings.get("css")),
                    settings.get("version"), compiled());
            small.write(main, teavm);
            files.addAll(List.of(Path.of(settings.get("externs")), Path.of(settings.get("css")), compiled(),
                    compiled().resolveSibling(script.getFileName() + ".map")));
        } else {
            writeWhole(teavm);
            files.add(script);
        }
        if (settings.containsKey("reads")) {
            try (Stream<Path> read = Files.list(Path.of(settings.get("reads")))) {
                files.addAll(read.toList());
            }
        }
        fingerprint.write(reached, main, files);
    }

    private static void check(Collection<String> methods) throws IOException {
        Collection<String> complaints = Dialect.complaints(methods, Thread.currentThread().getContextClassLoader(),
                NativeMethods.ALL.keySet());
        if (!complaints.isEmpty()) {
            throw new IOException("This means something else in the script:\n" + String.join("\n", complaints));
        }
    }

    /** A script that runs by itself, and leaves no name in the page. */
    private void writeWhole(Path teavm) throws IOException {
        Files.writeString(script, "(() => {\n" + Files.readString(teavm) + "\nmain([]);\n})();\n");
    }
}
