package dev.weigh.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a page, of which there is an end: a file of several gigabytes is none. */
public final class PageBytes {

    /** So many bytes has a page at most: the longest that people write, the HTML standard in one, is half of it. */
    public static final int MOST = 32 << 20;

    private PageBytes() {
    }

    /**
     * All bytes of a file.
     *
     * @throws NoText where they are more than {@link #MOST}
     * @throws IOException where they can't be read
     */
    public static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /**
     * All bytes that come, which are not more than {@link #MOST}; the stream is left open.
     *
     * @throws NoText where they are more
     * @throws IOException where they can't be read
     */
    public static byte[] of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw tooMany();
        }
        return bytes;
    }

    /** What to say of a page that has more bytes than {@link #MOST}. */
    public static NoText tooMany() {
        return new NoText("has more than 32 MB, which is the most for a page");
    }
}
