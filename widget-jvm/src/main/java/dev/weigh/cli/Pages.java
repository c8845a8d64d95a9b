package dev.weigh.cli;

import dev.weigh.jvm.DataFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages that the arguments of a command name, in their order: files, whole folders, addresses on localhost. */
final class Pages implements Iterator<PageAddress> {

    private final LocalServer server = new LocalServer();
    private final Iterator<String> arguments;
    private final Consumer<Failure> failures;
    private final List<Walk> walks = new ArrayList<>();
    private Iterator<? extends PageAddress> now = Collections.emptyIterator();

    /**
     * The pages of these arguments.
     *
     * @param failures is told of what is not there, and the rest goes on
     * @throws Failure where an address is on another machine
     */
    Pages(List<String> arguments, Consumer<Failure> failures) throws Failure {
        for (String argument : arguments) {
            if (LocalServer.isAddress(argument)) {
                LocalServer.local(argument);
            }
        }
        this.arguments = arguments.iterator();
        this.failures = failures;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && arguments.hasNext()) {
            now = pages(arguments.next());
        }
        return now.hasNext();
    }

    @Override
    public PageAddress next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }

    /** What to say of pages in folders that were left out; empty for nothing. */
    Optional<String> leftOut() {
        int passed = walks.stream().mapToInt(Walk::passed).sum();
        return passed == 0 ? Optional.empty() : Optional.of((passed == 1 ? "1 page of AsciiDoc is"
                : passed + " pages of AsciiDoc are") + " left out: look at what is made of them");
    }

    private Iterator<? extends PageAddress> pages(String argument) {
        if (LocalServer.isAddress(argument)) {
            return List.of(new PageAddress.OfServer(server, argument)).iterator();
        }
        try {
            return pages(argument, Path.of(argument));
        } catch (InvalidPathException none) {
            failures.accept(new Failure("there is no file " + argument, none));
            return Collections.emptyIterator();
        }
    }

    private Iterator<? extends PageAddress> pages(String argument, Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(new PageAddress.OfFile(path)).iterator();
        }
        Walk walk = new Walk(path, failures);
        walks.add(walk);
        if (!walk.hasNext()) {
            failures.accept(new Failure("there is no page in " + argument));
        }
        return new Iterator<PageAddress>() {

            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public PageAddress next() {
                Path page = walk.next();
                return new PageAddress.OfFile(page, DataFiles.of(page, path));
            }
        };
    }
}
