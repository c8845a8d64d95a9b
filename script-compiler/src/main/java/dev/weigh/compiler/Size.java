package dev.weigh.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * How many bytes a file has, as it is and on its way to a reader.
 *
 * @param raw as it is
 * @param gzip after gzip at its strongest
 * @param brotli after Brotli at its strongest
 */
public record Size(int raw, int gzip, int brotli) {

    /**
     * What the whole script may weigh after brotli, in bytes. The aim is 14,000, a server's first round trip; what
     * reads tables without a false word took 5,000 more. See docs/decisions/0017.
     */
    public static final int BUDGET = 24_050;

    /** What {@code weigh-plus.js} may weigh: the largest language's bytes and 5 percent. See docs/decisions/0023. */
    public static final int PLUS_BUDGET = 39_000;

    /** What a script may weigh, by its name: {@code weigh-plus.de.js} is one with all there is. */
    public static int budget(Path script) {
        return script.getFileName().toString().startsWith("weigh-plus") ? PLUS_BUDGET : BUDGET;
    }

    /**
     * One line for people, which {@code script/size} prints.
     *
     * @throws IOException if the script can't be read
     */
    static String said(Path script) throws IOException {
        return script.getFileName() + ": " + of(script) + " of " + figure(budget(script));
    }

    /**
     * Measures a file, with Brotli and gzip at their strongest.
     *
     * @throws IOException if it can't be read
     */
    public static Size of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Size(bytes.length, gzip(bytes), Brotli.size(bytes));
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        return packed.size();
    }

    /** The number as README.md writes it: {@code 13,750}. */
    public static String figure(int bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    /** The three figures, for people. */
    @Override
    public String toString() {
        return figure(raw) + " bytes, " + figure(gzip) + " gzip, " + figure(brotli) + " brotli";
    }
}
