package dev.weigh.playground.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a script that runs by itself of what TeaVM writes, and leaves no name in the page. */
final class Script {

    private Script() {
    }

    /** {@code Script <what TeaVM wrote> <the script>}. */
    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[1]);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "(() => {\n" + Files.readString(Path.of(arguments[0])) + "\nmain([]);\n})();\n");
    }
}
