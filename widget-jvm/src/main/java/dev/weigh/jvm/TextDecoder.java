package dev.weigh.jvm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text, in the encoding in which a browser reads them, and says so where they are none. */
public final class TextDecoder {

    /** No text has a zero byte near its beginning, except in an encoding of two bytes a character. */
    private static final int LOOKED_AT = 8000;
    private static final String BOM = "\ufeff";
    /** Where windows-1252 has no character, browsers take the control character of that number. */
    private static final String UNUSED = "\u0081\u008d\u008f\u0090\u009d";

    private TextDecoder() {
    }

    /**
     * The text in UTF-8, or in UTF-16 where it begins with that one's mark; the mark is no part of it.
     *
     * @throws NoText where it is neither
     */
    public static String of(byte[] bytes) throws NoText {
        return of(bytes, charset(bytes));
    }

    /** The encoding that the bytes begin with the mark of; UTF-8 where they have none. */
    public static Charset charset(byte[] bytes) {
        return Encodings.mark(bytes).orElse(StandardCharsets.UTF_8);
    }

    /**
     * The encoding of a page of HTML: that of its mark, else the one that its server names, else its own.
     *
     * @param label what its server says; empty for nothing, and of no meaning where browsers don't know it
     * @throws NoText where browsers refuse to read it, or this Java can't
     */
    public static Charset charset(byte[] bytes, String label) throws NoText {
        return Encodings.of(bytes, label);
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
        while (result.isError() && isUnused((char) (from.get(from.position()) & 0xff), charset)) {
            to.put((char) (from.get() & 0xff));
            result = decoder.decode(from, to, true);
        }
        String text = to.flip().toString();
        if (result.isError()) {
            throw new NoText("is not in " + charset + ": line " + (1 + text.chars().filter(at -> at == '\n').count())
                    + " has bytes that mean nothing there; save it as UTF-8");
        }
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    /** Whether a control character stands for the byte of its number in this encoding. */
    public static boolean isUnused(char control, Charset charset) {
        return charset.name().equals("windows-1252") && UNUSED.indexOf(control) >= 0;
    }

    private static boolean isBinary(byte[] bytes, Charset charset) {
        boolean hasZero = false;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            hasZero |= bytes[i] == 0;
        }
        return hasZero && !charset.name().startsWith("UTF-16");
    }
}
