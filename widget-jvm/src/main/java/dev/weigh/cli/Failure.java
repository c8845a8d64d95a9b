package dev.weigh.cli;

import dev.weigh.jvm.NoText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Something that a user can put right, said in a sentence. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to say where a file can't be read. */
    static Failure reading(String name, IOException failed) {
        return new Failure(failed instanceof NoSuchFileException ? "there is no file " + name
                : failed instanceof AccessDeniedException ? name + " may not be read"
                : failed instanceof NoText ? name + " " + failed.getMessage()
                : name + " can't be read: " + failed.getMessage(), failed);
    }
}
