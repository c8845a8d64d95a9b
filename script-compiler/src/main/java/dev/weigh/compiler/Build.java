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
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The door of the compiler: makes a script of a main class, unless all that it is made of is as it was when it was
 * made last.
 *
 * <p>Its arguments are {@code name=value}: {@code main} is the class, {@code script} the file to write, {@code work} a
 * folder for what is between. Behind {@code also} begin the settings of another script, which is made beside the first
 * and has the first one's where it says nothing else. With {@code externs}, a file of the names that must stay, the
 * script is made small: the program is held to our dialect of Java, all names are shortened, {@code css}, files with
 * commas between, and {@code version} are put in, and behind the compilers the words that the class {@code words}
 * supplies: see {@link Variants}. Without {@code externs}, it has Java's whole library. {@code reads} is a folder of
 * files that the program's plugins read.
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
        List<FutureTask<Void>> scripts = new ArrayList<>();
        Map<String, String> settings = new TreeMap<>();
        for (String argument : arguments) {
            if (argument.equals("also")) {
                scripts.add(started(settings));
            } else {
                String[] parts = argument.split("=", 2);
                settings.put(parts[0], parts[1]);
            }
        }
        scripts.add(started(settings));
        for (FutureTask<Void> script : scripts) {
            finish(script);
        }
    }

    private static FutureTask<Void> started(Map<String, String> settings) {
        Build build = new Build(new TreeMap<>(settings));
        FutureTask<Void> task = new FutureTask<>(() -> {
            build.run();
            return null;
        });
        new Thread(task, settings.get("script")).start();
        return task;
    }

    private static void finish(FutureTask<Void> script) throws IOException {
        try {
            script.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private void run() throws IOException {
        Files.createDirectories(work);
        Files.createDirectories(script.getParent());
        Path file = work.resolve("fingerprint.txt");
        Fingerprint fingerprint = new Fingerprint(file, List.of(settings.toString()));
        if (!fingerprint.isUnchanged()) {
            Files.deleteIfExists(file);
            compile(fingerprint);
        }
        if (settings.containsKey("words")) {
            new Variants(compiled(), script).write(words());
            Files.writeString(work.resolve("size.txt"), Size.said(script) + "\n");
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
            SmallScript small = new SmallScript(Path.of(settings.get("externs")), css(),
                    settings.get("version"), compiled());
            small.write(main, teavm);
            files.addAll(css());
            files.addAll(List.of(Path.of(settings.get("externs")), compiled(),
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

    private List<Path> css() {
        return Arrays.stream(settings.get("css").split(",")).map(Path::of).toList();
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
