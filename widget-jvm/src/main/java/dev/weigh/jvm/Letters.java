package dev.weigh.jvm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text, and says so where they are none. */
public final class Letters {

    /** No text has a zero byte near its beginning, except in an encoding of two or four bytes a letter. */
    private static final int LOOKED_AT = 8000;
    private static final String BOM = "\ufeff";

    private Letters() {
    }

    /**
     * The text in UTF-8, or in UTF-16 where it begins with that one's mark; the mark is no part of it.
     *
     * @throws NoText where it is neither
     */
    public static String of(byte[] bytes) throws NoText {
        boolean isLittle = begins(bytes, 0xff, 0xfe);
        return of(bytes, isLittle ? StandardCharsets.UTF_16LE : begins(bytes, 0xfe, 0xff)
                ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    /**
     * The text in this encoding, without a mark of it.
     *
     * @throws NoText where it can't be that
     */
    public static String of(byte[] bytes, Charset charset) throws NoText {
        if (isBinary(bytes, charset)) {
            throw new NoText("is no text: it has a zero byte");
        }
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(from, to, true);
        String text = to.flip().toString();
        if (result.isError()) {
            throw new NoText("is not in " + charset + ": line " + (1 + text.chars().filter(at -> at == '\n').count())
                    + " has bytes that mean nothing there; save it as UTF-8");
        }
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static boolean isBinary(byte[] bytes, Charset charset) {
        boolean hasZero = false;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            hasZero |= bytes[i] == 0;
        }
        return hasZero && !charset.name().matches("UTF-(16|32).*");
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
