package dev.weigh.cli;

import dev.weigh.jvm.TextDecoder;
import dev.weigh.jvm.PageBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a command is given: a file's, or the one on the standard input. */
final class Input {

    private Input() {
    }

    /** The text of the file; of the standard input where it is called {@code -}. */
    static String text(String file) throws Failure {
        try {
            if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
                throw new Failure(file + " is a folder");
            }
            return TextDecoder.of(file.equals("-") ? PageBytes.of(System.in) : PageBytes.of(Path.of(file)));
        } catch (IOException failed) {
            throw Failure.reading(file.equals("-") ? "the standard input" : file, failed);
        }
    }
}
