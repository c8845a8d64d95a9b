package dev.weigh.cli;

import dev.weigh.jvm.NoText;
import dev.weigh.report.TerminalText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something that a user can put right, said in a sentence. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }

    /** A message of this program: one line, of which a terminal or a log obeys nothing. */
    static String line(String message) {
        return "weigh: " + TerminalText.line(message);
    }

    /** What went wrong, in words; where that was foreseen, how to put it right. */
    static String said(Throwable thrown) {
        return thrown instanceof Failure ? thrown.getMessage()
                : thrown instanceof StackOverflowError ? "it is nested too deep"
                : thrown instanceof OutOfMemoryError ? "it needs more memory than there is"
                : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }

    /** What to say where a file can't be written. */
    static Failure writing(Path file, IOException failed) {
        String why = failed instanceof AccessDeniedException ? "its folder may not be written to" : said(failed);
        return new Failure(file + " can't be written: " + why, failed);
    }

    /** What to say where a file can't be read. */
    static Failure reading(String name, IOException failed) {
        return new Failure(failed instanceof NoSuchFileException ? "there is no file " + name
                : failed instanceof AccessDeniedException ? name + " may not be read"
                : failed instanceof NoText ? name + " " + failed.getMessage()
                : name + " can't be read: " + failed.getMessage(), failed);
    }
}
