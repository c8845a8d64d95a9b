package dev.weigh.render;

import dev.weigh.jvm.NoText;
import dev.weigh.jvm.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

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
     * The page in these bytes, in the encoding that a browser reads it in; in UTF-8 where it names none.
     *
     * @throws IOException where it is no text in that encoding, or would be written in other bytes
     */
    public static PageFile of(byte[] bytes) throws IOException {
        return of(bytes, TextDecoder.charset(bytes, ""));
    }

    /**
     * The page in these bytes, in this encoding.
     *
     * @throws IOException where it is no text in it, or would be written in other bytes
     */
    public static PageFile of(byte[] bytes, Charset charset) throws IOException {
        PageFile page = new PageFile(TextDecoder.of(bytes, charset), charset,
                new String(bytes, 0, Math.min(bytes.length, 4), charset).startsWith(MARK));
        if (!Arrays.equals(bytes, page.bytes(page.text))) {
            throw new NoText("would not be the same in " + charset + " once it is written again; save it as UTF-8");
        }
        return page;
    }

    /** The bytes of another text in the same encoding; characters that it lacks are written by number. */
    public byte[] bytes(String other) {
        CharsetEncoder encoder = charset.newEncoder();
        String text = hasMark ? MARK + other : other;
        if (encoder.canEncode(text)) {
            return text.getBytes(charset);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            if (TextDecoder.isUnused(one.charAt(0), charset)) {
                bytes.writeBytes(run.toString().getBytes(charset));
                run.setLength(0);
                bytes.write(point);
            } else {
                run.append(encoder.canEncode(one) ? one : "&#" + point + ";");
            }
        });
        bytes.writeBytes(run.toString().getBytes(charset));
        return bytes.toByteArray();
    }
}
