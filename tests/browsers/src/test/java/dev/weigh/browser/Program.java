package dev.weigh.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that runs beside the tests and has a folder of its own, which goes when it is closed. */
final class Program implements AutoCloseable {

    /** How long a program may take to say what is awaited, in seconds. */
    private static final int PATIENCE = 60;

    private final Path folder;
    private final Process process;
    private final CompletableFuture<String> said = new CompletableFuture<>();

    private Program(Path folder, Process process, Pattern awaited) {
        this.folder = folder;
        this.process = process;
        Thread reader = new Thread(() -> read(awaited), "output of " + folder.getFileName());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one in its folder; what of its output is awaited is the pattern's first group. */
    static Program start(Path folder, Map<String, String> environment, Pattern awaited, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Program(folder, builder.start(), awaited);
    }

    /** A new folder, for a program that is to be started. */
    static Path folder(String name) throws IOException {
        return Files.createTempDirectory("weigh-" + name);
    }

    /** The program's own folder. */
    Path folder() {
        return folder;
    }

    /** What was awaited; ends the program where that doesn't come. */
    String said() throws IOException {
        try {
            return said.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException problem) {
            close();
            throw new IOException("It has not started as it should, in " + folder, problem);
        }
    }

    private void read(Pattern awaited) {
        StringBuilder all = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = awaited.matcher(line);
                if (matcher.find()) {
                    said.complete(matcher.group(1));
                }
                all.append(said.isDone() ? "" : line + "\n");
            }
        } catch (IOException ended) {
            all.append(ended);
        }
        said.completeExceptionally(new IOException("It said: " + all));
    }

    @Override
    public void close() {
        // Of its own children the system is told; it may never say that they are gone.
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList()
                .forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        delete(folder.toFile());
    }

    /** As far as that goes: what is ending beside the program may still take its own files away. */
    private static void delete(File file) {
        if (!Files.isSymbolicLink(file.toPath())) {
            Stream.of(Objects.requireNonNullElse(file.listFiles(), new File[0])).forEach(Program::delete);
        }
        file.delete();
    }
}
