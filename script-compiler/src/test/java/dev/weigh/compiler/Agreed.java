package dev.weigh.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.javascript.jscomp.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.teavm.tooling.TeaVMTool;

/**
 * A hash of all that decides whether the JVM and the script agree: the compilers, Java, and the methods that are
 * compared. That of the last run in which they did stands in two files: one that is committed, which is written where
 * {@code -Dspec.accept=true}, and one of this machine's, which goes when the project is cleaned.
 */
final class Agreed {

    private static final Path COMMITTED = Path.of("src", "test", "agreed.txt");
    private static final Path OWN = Path.of("target", "agreed.txt");
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "weigh", "compiler");
    /** Who writes the methods, and calls them. */
    private static final List<String> COMPARED = List.of("Compiled.java", "Constructs.java", "DifferentialTest.java",
            "Headless.java", "WrittenMethod.java", "fixture");
    private static final List<Class<?>> COMPILERS = List.of(TeaVMTool.class, Compiler.class, Context.class);

    private final String hash;

    private Agreed(String hash) {
        this.hash = hash;
    }

    /** The hash of what is here now. */
    static Agreed now() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.runtime.version").getBytes(UTF_8));
            for (Class<?> compiler : COMPILERS) {
                String jar = compiler.getProtectionDomain().getCodeSource().getLocation().getPath();
                digest.update(jar.substring(jar.lastIndexOf('/')).getBytes(UTF_8));
            }
            for (Path file : files()) {
                digest.update(("\n" + file + "\n").getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return new Agreed(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    private static List<Path> files() throws IOException {
        Stream<Path> all = Stream.of();
        for (Path root : Stream.concat(Stream.of(Path.of("src", "main")), COMPARED.stream().map(TESTS::resolve))
                .toList()) {
            try (Stream<Path> below = Files.walk(root)) {
                all = Stream.concat(all, below.filter(Files::isRegularFile).toList().stream());
            }
        }
        return all.sorted().toList();
    }

    /** Whether they agreed when all was as it is now. */
    boolean isKnown() throws IOException {
        for (Path file : List.of(COMMITTED, OWN)) {
            if (Files.exists(file) && Files.readString(file).strip().equals(hash)) {
                return true;
            }
        }
        return false;
    }

    /** Remembers that they agreed. */
    void keep() throws IOException {
        Files.writeString(OWN, hash + "\n");
        if (Boolean.getBoolean("spec.accept")) {
            Files.writeString(COMMITTED, hash + "\n");
        }
    }
}
