package dev.weigh.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The door of the compiler: makes a script of a main class, unless all that it is made of is as it was when it was
 * made last.
 *
 * <p>Its arguments are {@code name=value}: {@code main} is the class, {@code script} the file to write, {@code work} a
 * folder for what is between. With {@code externs}, a file of the names that must stay, the script is made small: the
 * program is held to our dialect of Java, all names are shortened, and {@code css} and {@code version} are put in.
 * Without, it has Java's whole library.
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
        if (fingerprint.isUnchanged()) {
            return;
        }
        Files.deleteIfExists(file);
        boolean isSmall = settings.containsKey("externs");
        Path teavm = work.resolve("teavm.js");
        Collection<String> reached = new TeaVm(main, isSmall).write(teavm);
        List<Path> files = new ArrayList<>();
        if (isSmall) {
            SmallScript small = new SmallScript(Path.of(settings.get("externs")), Path.of(settings.get("css")),
                    settings.get("version"), script);
            small.write(main, teavm);
            Files.writeString(work.resolve("size.txt"), Size.of(script) + "\n");
            files.addAll(List.of(Path.of(settings.get("externs")), Path.of(settings.get("css")), script,
                    script.resolveSibling(script.getFileName() + ".map"), Integrity.writeBeside(script)));
        } else {
            writeWhole(teavm);
            files.add(script);
        }
        fingerprint.write(reached, main, files);
    }

    /** A script that runs by itself, and leaves no name in the page. */
    private void writeWhole(Path teavm) throws IOException {
        Files.writeString(script, "(() => {\n" + Files.readString(teavm) + "\nmain([]);\n})();\n");
    }
}
