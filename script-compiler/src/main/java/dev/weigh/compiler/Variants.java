package dev.weigh.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The files of a script that has been compiled once: {@code weigh.js}, and {@code weigh.de.js} for each further
 * language. They differ in their words alone, which stand at the end, so that one source map is right for all.
 */
final class Variants {

    private final Path compiled;
    private final Path script;

    /**
     * The files of a script.
     *
     * @param compiled the script with {@link SmallScript#WORDS} in it, once
     * @param script the first file to write; the others lie beside it, and so does the map
     */
    Variants(Path compiled, Path script) {
        this.compiled = compiled;
        this.script = script;
    }

    /**
     * Writes each file, with its hash beside it, where it isn't there as it has to be.
     *
     * @param words strings of JavaScript: the first file's by the empty text, the others' by what their names have
     * @throws IOException if a file can't be read or written
     */
    void write(Map<String, String> words) throws IOException {
        String[] around = Files.readString(compiled).split(SmallScript.WORDS, -1);
        if (around.length != 2) {
            throw new IllegalStateException("The script reads its words in " + (around.length - 1) + " places");
        }
        String name = script.getFileName().toString();
        for (Map.Entry<String, String> variant : words.entrySet()) {
            Path file = variant.getKey().isEmpty() ? script
                    : script.resolveSibling(name.replace(".js", "." + variant.getKey() + ".js"));
            if (isWritten(file, (around[0] + variant.getValue() + around[1]).getBytes(StandardCharsets.UTF_8))) {
                Integrity.writeBeside(file);
            }
        }
        isWritten(script.resolveSibling(name + ".map"), Files.readAllBytes(compiled.resolveSibling(name + ".map")));
    }

    /** Writes the bytes; false where the file has them already. */
    private static boolean isWritten(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.write(file, bytes);
        return true;
    }
}
