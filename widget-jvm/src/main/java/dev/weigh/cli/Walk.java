package dev.weigh.cli;

import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The pages in a folder and in those within, by name. Hidden folders, {@code node_modules} and folders that are
 * links are left out. Only the folders on the way to the present page are held.
 */
final class Walk implements Iterator<Path> {

    private static final String PAGE = "(?s).*\\.(html|htm|xhtml|md|markdown|mdx)";

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Consumer<Failure> failures;
    private Optional<Path> next;
    private int passed;

    /**
     * A walk through a folder.
     *
     * @param failures is told of folders that can't be read, and the walk goes on
     */
    Walk(Path folder, Consumer<Failure> failures) {
        this.failures = failures;
        enter(folder);
        next = found();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Path next() {
        Path page = next.orElseThrow(NoSuchElementException::new);
        next = found();
        return page;
    }

    /** How many pages it has passed by, up to here, that are written in what isn't read. */
    int passed() {
        return passed;
    }

    private Optional<Path> found() {
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            Path path = open.peek().next();
            String name = path.getFileName().toString();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.startsWith(".") && !name.equals("node_modules")) {
                    enter(path);
                }
            } else if (name.toLowerCase(Locale.ROOT).matches(PAGE) && Files.isRegularFile(path)) {
                return Optional.of(path);
            } else if (Manuscript.isAsciiDoc(name)) {
                passed++;
            }
        }
        return Optional.empty();
    }

    private void enter(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.map(Path::normalize).sorted().toList();
            open.push(sorted.iterator());
        } catch (IOException failed) {
            failures.accept(Failure.reading(folder.toString(), failed));
        } catch (UncheckedIOException failed) {
            failures.accept(Failure.reading(folder.toString(), failed.getCause()));
        }
    }
}
