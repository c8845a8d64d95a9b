package dev.weigh.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages that need no look: nothing that they are made of has changed since they were as they should be. They stand
 * with their hashes in two files: one that is committed, which {@code script/pictures} writes, and one of this
 * machine's, which goes when the project is cleaned.
 */
final class KnownPages {

    private static final Path COMMITTED = Path.of("src", "test", "pictures");
    private static final Path OWN = Path.of("target", "pictures");
    private static final Path SOURCES = Path.of("src", "test", "java", "dev", "weigh", "browser");

    private final Path committed;
    private final Path own;
    private final String browser;
    private final List<String> lookers;

    /**
     * Knows what the two files say.
     *
     * @param name the name of both
     * @param browser the browser and its version, and whatever else pages are looked at with
     * @param lookers the classes of the tests that say how they are looked at
     */
    KnownPages(String name, String browser, List<String> lookers) {
        this.committed = COMMITTED.resolve(name);
        this.own = OWN.resolve(name);
        this.browser = browser;
        this.lookers = lookers;
    }

    /** Whether this page, of these files, was as it should be; remembers that too. */
    boolean has(String page, List<Path> files) {
        String hash = hash(files);
        boolean isCommitted = hash.equals(read(committed).get(page));
        if (isCommitted) {
            keep(page, files);
        }
        return isCommitted || hash.equals(read(own).get(page));
    }

    /** Remembers that they were. */
    void keep(String page, List<Path> files) {
        Map<String, String> all = read(own);
        all.put(page, hash(files));
        try {
            Files.createDirectories(OWN);
            Files.writeString(own, all.entrySet().stream().map(one -> one.getValue() + " " + one.getKey() + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> read(Path file) {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, other) -> other, TreeMap::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String hash(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(browser.getBytes(UTF_8));
            List<Path> lookedAtBy = lookers.stream().map(name -> SOURCES.resolve(name + ".java")).toList();
            for (Path file : Stream.concat(files.stream(), lookedAtBy.stream()).toList()) {
                digest.update(("\n" + file.getFileName() + "\n").getBytes(UTF_8));
                digest.update(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
