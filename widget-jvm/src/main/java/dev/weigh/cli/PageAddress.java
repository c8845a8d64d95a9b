package dev.weigh.cli;

import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.nio.file.Path;

/** Where a page is. */
sealed interface PageAddress {

    /** The page as its author wrote it. */
    Manuscript open() throws Failure;

    /** The page's name, as it is said. */
    String name();

    /** A page that is a file. */
    record OfFile(Path file) implements PageAddress {

        @Override
        public Manuscript open() throws Failure {
            try {
                return Manuscript.open(file);
            } catch (IOException failed) {
                throw Failure.reading(name(), failed);
            }
        }

        @Override
        public String name() {
            return file.toString();
        }
    }

    /** A page that a server on this machine gives. */
    record OfServer(LocalServer server, String name) implements PageAddress {

        @Override
        public Manuscript open() throws Failure {
            return server.open(name);
        }
    }
}
