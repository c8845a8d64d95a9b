package dev.weigh.jvm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a request gets.
 *
 * @param status HTTP's number for how it went
 * @param headers the headers that belong to the body
 * @param body the bytes; a request that asks for the head alone gets their count
 * @param large the file that has the bytes, where it is too large to be held
 */
record Answer(int status, Map<String, String> headers, byte[] body, Optional<Path> large) {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    Answer(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, Optional.empty());
    }

    /** A file of any size; no page that would be read. */
    static Answer large(String type, Path file) {
        return new Answer(200, Map.of("Content-Type", type, "Cache-Control", "no-cache"), new byte[0],
                Optional.of(file));
    }

    /** A file's bytes, which are asked for again each time: the author is about to change them. */
    static Answer file(String type, byte[] body) {
        return new Answer(200, Map.of("Content-Type", type, "Cache-Control", "no-cache"), body);
    }

    /** The script of this type that this program brings along. */
    static Answer script(String text) {
        return file("text/javascript; charset=utf-8", bytes(text));
    }

    static Answer page(String html) {
        return file(HTML, bytes(html));
    }

    static Answer moved(String path) {
        return new Answer(302, Map.of("Location", path), new byte[0]);
    }

    static Answer notFound() {
        return new Answer(404, Map.of("Content-Type", TEXT), bytes("There is no such file.\n"));
    }

    static Answer notAllowed() {
        return new Answer(405, Map.of("Content-Type", TEXT, "Allow", "GET, HEAD"),
                bytes("Files are only read here.\n"));
    }

    /** What a request gets that was sent to another name: a page elsewhere may have given itself this address. */
    static Answer misdirected() {
        return new Answer(421, Map.of("Content-Type", TEXT), bytes("This server is asked as localhost alone.\n"));
    }

    /** How many bytes it has. */
    long length() throws IOException {
        return large.isPresent() ? Files.size(large.get()) : body.length;
    }

    /** Writes all bytes. */
    void write(OutputStream out) throws IOException {
        if (large.isPresent()) {
            Files.copy(large.get(), out);
        } else {
            out.write(body);
        }
    }

    /** Whether it is a page to be shown, and no file of another kind. */
    boolean isPage() {
        return status == 200 && large.isEmpty() && headers.getOrDefault("Content-Type", "").startsWith("text/html");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
