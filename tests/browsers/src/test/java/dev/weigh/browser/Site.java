package dev.weigh.browser;

import dev.weigh.jvm.Server;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The author's site: pages that the tests write, the script as built, and a strict policy on all of them. */
final class Site implements AutoCloseable {

    /** Nothing but the site's own files; text never becomes markup or code. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
            + "require-trusted-types-for 'script'; trusted-types by-the-test";

    private final Path folder;
    private final Server server;
    /** The same files without a policy, so that whatever can run does. */
    private final Server free;

    /** Serves an empty site with the scripts of the tests. */
    Site() throws IOException {
        // Each of the suites that run beside each other has files of its own: they have the same names.
        folder = Files.createDirectories(Path.of("target", "site-" + ProcessHandle.current().pid()));
        for (String own : List.of("watch.js", "clock.js", "look.js", "picture.js", "hostile.js", "contrast.js")) {
            putOwn(own);
        }
        server = Server.start(folder, Scripts.all(), 0, Map.of("Content-Security-Policy", POLICY));
        free = Server.start(folder, Scripts.all(), 0, Map.of());
    }

    /** The text of the script under test. */
    static String script() throws IOException {
        return Files.readString(Scripts.all().get(0));
    }

    /** Puts a file on the site, and gives its address. */
    String put(String name, String text) {
        write(name, text);
        return address(name);
    }

    private void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Puts a resource of the tests on the site, under its own name. */
    void putOwn(String name) {
        write(name, own(name));
    }

    /** The text of a resource of the tests. */
    static String own(String name) {
        try (InputStream stream = Site.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The address of a file of the site. */
    String address(String name) {
        return server.address() + name;
    }

    /** The address of a file of the site where no policy holds anything back. */
    String freeAddress(String name) {
        return free.address() + name;
    }

    @Override
    public void close() {
        server.close();
        free.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
