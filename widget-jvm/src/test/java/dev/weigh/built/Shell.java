package dev.weigh.built;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that was run as another program runs it.
 *
 * @param code its exit code
 * @param said what it said, errors too
 */
record Shell(int code, String said) {

    /** The project's folder, in which the jar was built. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static Shell run(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell(process.waitFor(), said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The article whose prose has five wrong claims, in a folder of its own. */
    static Path drifted(Path folder, String name) throws IOException {
        Path page = folder.resolve(name);
        Files.createDirectories(page.getParent());
        return Files.copy(ROOT.resolve("examples/claims/cargo-bikes.md"), page);
    }

    long count(String text) {
        return said.lines().filter(line -> line.contains(text)).count();
    }
}
