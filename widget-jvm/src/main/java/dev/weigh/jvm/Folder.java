package dev.weigh.jvm;

import dev.weigh.render.Filled;
import dev.weigh.render.PageFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** The files that a server gives: a folder's, and scripts wherever a page looks for them. */
final class Folder implements Answers {

    private static final Pattern VARIANT = Pattern.compile(".*/weigh((?:-plus)?(?:\\.[a-z]{2,3})?\\.js(?:\\.map)?)");

    private final Path folder;
    private final List<Path> scripts;

    Folder(Path folder, List<Path> scripts) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        this.folder = folder.toRealPath();
        this.scripts = scripts;
    }

    /** What the address gets: a file, a folder's index, a folder's list, or that there is nothing. */
    @Override
    public Answer answer(URI address) throws IOException {
        if (address.getScheme() == null && address.getRawAuthority() != null) {
            // "//name" is read as a host, and is none of our files.
            return Answer.notFound();
        }
        String path = address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
        Optional<Path> script = script(path);
        if (script.isPresent()) {
            return Files.isRegularFile(script.get()) ? file(script.get()) : Answer.notFound();
        }
        Optional<Path> found = found(path);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        if (!Files.isDirectory(found.get())) {
            return path.endsWith("/") ? Answer.notFound() : file(found.get());
        }
        if (!path.endsWith("/")) {
            return Answer.moved("/" + encoded(place(found.get())) + "/");
        }
        Optional<Path> index = found(path + "index.html");
        return index.isPresent() ? file(index.get()) : Answer.page(list(found.get()));
    }

    /**
     * The script that a path asks for, or its source map. The first is weigh.js whatever its file is called, and those
     * with weights or of other languages lie beside it.
     */
    private Optional<Path> script(String path) {
        for (Path script : scripts) {
            String name = script.equals(scripts.get(0)) ? "weigh.js" : script.getFileName().toString();
            if (path.endsWith("/" + name)) {
                return Optional.of(script);
            }
            if (path.endsWith("/" + name + ".map")) {
                return Optional.of(script.resolveSibling(name + ".map"));
            }
        }
        Matcher variant = VARIANT.matcher(path);
        return scripts.isEmpty() || !variant.matches() ? Optional.empty()
                : Optional.of(variant(scripts.get(0), variant.group(1))).filter(Files::isRegularFile);
    }

    /** The file beside a script that speaks another language too, or has weights. */
    private static Path variant(Path script, String suffix) {
        return script.resolveSibling(script.getFileName().toString().replaceFirst("(\\.js)?$", suffix));
    }

    /** The page that a browser shows at a path: the file, or a folder's index. */
    Optional<Path> page(String path) {
        return found(path.endsWith("/") ? path + "index.html" : path).filter(Files::isRegularFile);
    }

    /** The file at a path, links followed, where it lies in the folder. */
    private Optional<Path> found(String path) {
        try {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize().toRealPath();
            return file.startsWith(folder) && !isHidden(path) && !isHidden(place(file)) ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException nowhere) {
            return Optional.empty();
        }
    }

    /** Whether a name in a path with slashes begins with a dot: what is in .git or .env is for nobody. */
    static boolean isHidden(String path) {
        return List.of(path.split("/")).stream().anyMatch(name -> name.startsWith(".") && !name.matches("\\.{1,2}"));
    }

    private Answer file(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String type = Types.of(name.substring(name.lastIndexOf('.') + 1));
        return Files.size(file) > PageBytes.MOST ? Answer.large(type, file)
                : Answer.file(type, type.startsWith("text/html") ? page(file) : Files.readAllBytes(file));
    }

    /** A page with the tables in it that it names by files; as it is where its encoding can't be told. */
    private byte[] page(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            PageFile page = PageFile.of(bytes);
            String filled = Filled.of(page.text(), DataFiles.of(file, folder)).html();
            return filled.equals(page.text()) ? bytes : page.bytes(filled);
        } catch (NoText other) {
            return bytes;
        }
    }

    private String list(Path of) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(of)) {
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> names.add(file.getFileName() + (Files.isDirectory(file) ? "/" : "")));
        }
        names.sort(null);
        if (!of.equals(folder)) {
            names.add(0, "../");
        }
        String title = Entities.escape("/" + place(of));
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n"
                + "<meta charset=\"utf-8\">\n"
                + "<title>" + title + "</title>\n<h1>" + title + "</h1>\n<ul>\n");
        for (String name : names) {
            String href = "./" + encoded(name);
            page.append("<li><a href=\"" + Entities.escape(href) + "\">" + Entities.escape(name) + "</a>\n");
        }
        return page.append("</ul>\n").toString();
    }

    /** Where a file lies in the folder, with a slash between names on every system. */
    private String place(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace("'", "%27");
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("no path: " + path, impossible);
        }
    }
}
