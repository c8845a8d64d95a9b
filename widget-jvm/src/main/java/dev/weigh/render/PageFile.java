package dev.weigh.render;

import dev.weigh.jvm.Letters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jsoup.Jsoup;

/**
 * A file with a page, in whatever encoding it is.
 *
 * @param text what it says
 * @param charset its encoding
 * @param hasMark whether it begins with a byte order mark
 */
public record PageFile(String text, Charset charset, boolean hasMark) {

    private static final String MARK = "\ufeff";

    /**
     * The page in these bytes, in the encoding that it names; in UTF-8 where it names none.
     *
     * @throws IOException where it is no text in that encoding
     */
    public static PageFile of(byte[] bytes) throws IOException {
        Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
        String text = Letters.of(bytes, charset);
        return new PageFile(text, charset, new String(bytes, charset).startsWith(MARK));
    }

    /** The bytes of another text in the same encoding; letters that it lacks are written by number. */
    public byte[] bytes(String other) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder written = new StringBuilder(hasMark ? MARK : "");
        if (encoder.canEncode(other)) {
            return written.append(other).toString().getBytes(charset);
        }
        other.codePoints().forEach(letter -> {
            String text = Character.toString(letter);
            written.append(encoder.canEncode(text) ? text : "&#" + letter + ";");
        });
        return written.toString().getBytes(charset);
    }
}
