package dev.weigh.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command is told to write: a file or a folder.
 *
 * @param said as it stands on the command line
 */
record OutputPath(String said) {

    Path path() {
        return Path.of(said);
    }

    /** Whether it is a folder: one that is there, or that has a slash at its end and is still to be made. */
    boolean isFolder() {
        return said.endsWith("/") || said.endsWith(File.separator) || Files.isDirectory(path());
    }

    /**
     * The file itself, or the one of this name in the folder, which is made.
     *
     * @throws Failure where it can't be made
     */
    Path file(String name) throws Failure {
        if (!isFolder()) {
            return path();
        }
        try {
            Files.createDirectories(path());
        } catch (IOException failed) {
            throw Failure.writing(path(), failed);
        }
        return path().resolve(name);
    }
}
