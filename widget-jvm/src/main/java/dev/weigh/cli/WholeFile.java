package dev.weigh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written whole or not at all: whoever reads it meanwhile sees the one before. */
final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes the text in UTF-8; a file that is there is replaced.
     *
     * @throws Failure where it can't be written; then what was there is there still
     */
    static void write(Path file, String text) throws Failure {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes in the same way. */
    static void write(Path file, byte[] bytes) throws Failure {
        try {
            if (Files.isDirectory(file)) {
                throw new Failure(file + " is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe, which nothing can take the place of.
                Files.write(file, bytes);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (!Files.isDirectory(target.getParent())) {
                throw new Failure("there is no folder " + target.getParent());
            }
            replace(target, bytes);
        } catch (IOException failed) {
            throw new Failure(file + " can't be written: " + failed, failed);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
