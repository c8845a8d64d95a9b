package dev.weigh.browser;

import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs on the PATH. */
final class Programs {

    private Programs() {
    }

    /** The first of these that is there. */
    static Optional<File> first(String... names) {
        String[] folders = System.getenv("PATH").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> new File(folder, name)))
                .filter(File::canExecute).findFirst();
    }
}
