package dev.weigh.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How many bytes a file has, as it is and on its way to a reader. */
record Size(int raw, int gzip, int brotli) {

    /** What the whole script may weigh after brotli; 14,000 is the end, a server's first round trip. */
    static final int BUDGET = 14_000;

    static Size of(Path file) throws IOException {
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

    static String figure(int bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    /** One line for people, which {@code script/size} prints. */
    @Override
    public String toString() {
        return "weigh.js: " + figure(raw) + " bytes, " + figure(gzip) + " gzip, " + figure(brotli)
                + " brotli of " + figure(BUDGET);
    }

    /** Measures the first argument, writes the line into the second, and the script's hash beside the script. */
    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[0]);
        Files.writeString(Path.of(arguments[1]), of(script) + "\n");
        Files.writeString(script.resolveSibling("weigh.js.sri"), Integrity.of(script) + "\n");
    }
}
