package dev.weigh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of pages that is written to another, or in its own place: pages rendered, all else as it is, with its
 * mode. A link that leads to something in the folder stays a link; of one that leads out there comes what it holds,
 * and in place it is left alone. What can't be taken along is said, and the rest goes on.
 */
final class RenderedFolder {

    private final Path from;
    private final Path to;
    private final Path real;
    private final boolean isInPlace;
    private final Work work;
    private final Consumer<String> says;
    /** The folders that the present one lies in, so that a link can't lead round and round. */
    private final Deque<Path> open = new ArrayDeque<>();
    private boolean hasFailed;

    /** What is done to a page. */
    interface Work {

        /** Renders a page to another file. */
        void render(Path page, Path to) throws Failure;
    }

    /**
     * A folder, and where it is written to.
     *
     * @param says takes what could not be taken along, and why
     */
    RenderedFolder(Path from, Path to, Work work, Consumer<String> says) throws IOException {
        this.from = from;
        this.to = to.toAbsolutePath().normalize();
        this.work = work;
        this.says = says;
        real = from.toRealPath();
        isInPlace = Files.exists(to) && Files.isSameFile(from, to);
    }

    /** Writes all of it; says whether each page and file could be written. */
    boolean write() {
        folder(from, to);
        return !hasFailed;
    }

    private void folder(Path folder, Path target) {
        try {
            Path lies = folder.toRealPath();
            if (open.contains(lies)) {
                pass(folder, "leads back to where it lies");
                return;
            }
            List<Path> files = files(folder);
            create(target);
            open.push(lies);
            files.forEach(file -> entry(file, target.resolve(file.getFileName())));
            open.pop();
            // At the end: a folder that nobody may write to takes no file.
            WholeFile.takeMode(folder, target);
        } catch (IOException failed) {
            fail(Failure.reading(folder.toString(), failed));
        } catch (Failure failed) {
            fail(failed);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void create(Path target) throws Failure {
        try {
            if (!isInPlace && Files.isSymbolicLink(target) && !target.equals(to)) {
                // From an earlier run: what comes now may not be written to where it leads.
                Files.delete(target);
            }
            Files.createDirectories(target);
        } catch (IOException failed) {
            throw Failure.writing(target, failed);
        }
    }

    private void entry(Path file, Path target) {
        try {
            if (!isInPlace && Files.exists(to) && Files.isSameFile(file, to)) {
                // What it writes itself may lie within.
                return;
            }
        } catch (IOException nowhere) {
            // A link that leads nowhere, of which more is said below.
        }
        if (file.getFileName().toString().matches("(?s).*[\\r\\n\u0085\u2028\u2029].*")) {
            pass(file, "has a line break in its name");
        } else if (Files.isSymbolicLink(file)) {
            link(file, target);
        } else {
            content(file, target);
        }
    }

    private void content(Path file, Path target) {
        if (Files.isDirectory(file)) {
            folder(file, target);
        } else if (Files.isRegularFile(file)) {
            file(file, target);
        } else {
            pass(file, "is neither a file nor a folder");
        }
    }

    private void link(Path link, Path target) {
        try {
            Path leads = link.toRealPath();
            if (!leads.startsWith(real)) {
                if (isInPlace) {
                    pass(link, "leads out of the folder, and stays as it is");
                } else {
                    content(link, target);
                }
            } else if (!isInPlace) {
                Files.deleteIfExists(target);
                Files.createSymbolicLink(target, leadingWithin(link, leads));
            }
        } catch (UnsupportedOperationException none) {
            content(link, target);
        } catch (IOException nowhere) {
            pass(link, "leads nowhere");
        }
    }

    /** What the link says, where that is so in any other place too. */
    private Path leadingWithin(Path link, Path leads) throws IOException {
        Path said = Files.readSymbolicLink(link);
        Path lies = link.getParent().toRealPath();
        return lies.resolve(said).normalize().startsWith(real) && !said.isAbsolute() ? said : lies.relativize(leads);
    }

    private void file(Path file, Path target) {
        try {
            if (!isRendered(file, target) && !isInPlace) {
                WholeFile.copy(file, target);
            }
        } catch (Failure failed) {
            fail(failed);
        }
    }

    /** Renders it where it is a page and that is possible. */
    private boolean isRendered(Path file, Path target) {
        try {
            boolean isPage = file.getFileName().toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.html?");
            if (isPage) {
                work.render(file, target);
            }
            return isPage;
        } catch (Failure failed) {
            fail(failed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(new Failure(file + " can't be rendered: " + Failure.said(broken), broken));
        }
        return false;
    }

    private void pass(Path file, String why) {
        says.accept(file + " " + why + (isInPlace ? "" : ": it is left out"));
    }

    private void fail(Failure failed) {
        hasFailed = true;
        says.accept(failed.getMessage());
    }
}
