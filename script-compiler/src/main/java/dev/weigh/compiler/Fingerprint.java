package dev.weigh.compiler;

import com.google.javascript.jscomp.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.teavm.tooling.TeaVMTool;

/**
 * What a script was made of, line by line: a hash, and a name. It is written when the script is, so that the next
 * build makes it again only where a line has changed.
 */
final class Fingerprint {

    private static final String FILE = "file ";
    private static final String RESOURCE = "resource ";
    private static final String BUILD = "build ";
    private static final String PLUGINS = "META-INF/services/org.teavm.vm.spi.TeaVMPlugin";
    /** The compilers of others, which change with their versions alone. */
    private static final List<Class<?>> COMPILERS = List.of(TeaVMTool.class, Compiler.class, Context.class);

    private final Path file;
    private final String build;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /**
     * The fingerprint that is in a file, or will be.
     *
     * @param settings how the script is made; other settings are another fingerprint
     */
    Fingerprint(Path file, List<String> settings) {
        this.file = file;
        this.build = COMPILERS.stream().map(type -> home(type).getFileName().toString())
                .collect(Collectors.joining(" ")) + " " + settings;
    }

    /** Whether all that the script was made of is as it was, and so is what was made. */
    boolean isUnchanged() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.equals(line(line.substring(line.indexOf(' ') + 1)))) {
                return false;
            }
        }
        return Files.readString(file).contains(line(BUILD + build));
    }

    /**
     * Writes what the script is made of.
     *
     * @param reached the classes that are in the script
     * @param main one of the classes of the module whose script it is
     * @param files what else was read and written
     */
    void write(Collection<String> reached, String main, List<Path> files) throws IOException {
        Set<String> names = new TreeSet<>();
        names.add(BUILD + build);
        names.add(RESOURCE + PLUGINS);
        files.forEach(path -> names.add(FILE + path));
        reached.stream().map(Fingerprint::resource).filter(this::isOfLibrary)
                .forEach(name -> names.add(RESOURCE + name));
        for (Path home : List.of(home(Fingerprint.class), Path.of(homeOf(resource(main))))) {
            classes(home).forEach(name -> names.add(RESOURCE + name));
        }
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(line(name)).append('\n');
        }
        Files.writeString(file, lines);
    }

    private static String resource(String type) {
        return type.replace('.', '/') + ".class";
    }

    /** Whether it is in a folder or jar; what is in Java itself comes from TeaVM's library. */
    private boolean isOfLibrary(String resource) {
        URL url = loader.getResource(resource);
        return url != null && !url.getProtocol().equals("jrt");
    }

    private static Path home(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toPath();
    }

    /** The folder or jar that a class file is in. */
    private String homeOf(String resource) {
        String place = loader.getResource(resource).getPath();
        return place.substring(0, place.length() - resource.length()).replaceAll("^file:|!?/$", "");
    }

    /** The class files in a folder or jar, by their names in it. */
    private static List<String> classes(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return classesBelow(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<String> classesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(path -> folder.relativize(path).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.endsWith(".class")).toList();
        }
    }

    private String line(String name) throws IOException {
        MessageDigest hash = sha256();
        if (name.startsWith(FILE)) {
            Path path = Path.of(name.substring(FILE.length()));
            hash.update(Files.exists(path) ? Files.readAllBytes(path) : new byte[0]);
        } else if (name.startsWith(RESOURCE)) {
            for (URL url : Collections.list(loader.getResources(name.substring(RESOURCE.length())))) {
                try (InputStream in = url.openStream()) {
                    hash.update(in.readAllBytes());
                }
            }
        } else {
            hash.update(name.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash.digest(), 0, 16) + " " + name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
