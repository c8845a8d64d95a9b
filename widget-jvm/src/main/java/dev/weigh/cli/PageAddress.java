package dev.weigh.cli;

import dev.weigh.jvm.DataFiles;
import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a page is. */
sealed interface PageAddress {

    /** The page as its author wrote it. */
    Manuscript open(Demands demands) throws Failure;

    /** The file that it is; empty where it is none. */
    Optional<Path> file();

    /** The page's name, as it is said. */
    String name();

    /**
     * A page that is a file.
     *
     * @param files those that its figures may be in
     */
    record OfFile(Path path, DataFiles files) implements PageAddress {

        OfFile(Path path) {
            this(path, DataFiles.of(path));
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public Manuscript open(Demands demands) throws Failure {
            if (Manuscript.isAsciiDoc(path.toString())) {
                throw new Failure(path + " is AsciiDoc, which isn't read here: look at the page that is made of it");
            }
            try {
                return Manuscript.open(path, demands.with(files));
            } catch (IOException failed) {
                throw Failure.reading(name(), failed);
            }
        }

        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A page that a server on this machine gives. */
    record OfServer(LocalServer server, String name) implements PageAddress {

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public Manuscript open(Demands demands) throws Failure {
            return server.open(name, demands);
        }
    }
}
