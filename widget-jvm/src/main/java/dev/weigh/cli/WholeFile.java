package dev.weigh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written whole or not at all: whoever reads it meanwhile sees the one before. */
final class WholeFile {

    private static final boolean HAS_MODES = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Writes a file that is not there yet. */
    private interface Content {

        void write(Path draft) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes the text in UTF-8; a file that is there is replaced, and keeps its mode.
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
            write(target, bytes, target);
        } catch (IOException failed) {
            throw Failure.writing(file, failed);
        }
    }

    /**
     * Writes the bytes as another file has its own: with that one's mode. What is at the target goes, a link too.
     *
     * @throws Failure where it can't be written; then what was there is there still
     */
    static void write(Path target, byte[] bytes, Path like) throws Failure {
        try {
            replace(target, draft -> {
                Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                takeMode(like, draft);
            });
        } catch (IOException failed) {
            throw Failure.writing(target, failed);
        }
    }

    /** Copies a file, whatever its size, with its mode and its time; what is at the target goes, a link too. */
    static void copy(Path file, Path target) throws Failure {
        try {
            replace(target, draft -> Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES));
        } catch (IOException failed) {
            throw Failure.writing(target, failed);
        }
    }

    /** Gives a file or a folder the mode of another that is there, where the system has such. */
    static void takeMode(Path from, Path to) throws IOException {
        if (HAS_MODES && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path draft = target.resolveSibling(".weigh-" + UUID.randomUUID());
        // Where the program is stopped meanwhile.
        draft.toFile().deleteOnExit();
        try {
            content.write(draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("there is a folder");
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
