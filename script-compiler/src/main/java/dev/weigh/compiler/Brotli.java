package dev.weigh.compiler;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/** Brotli at its strongest, quality 11, as servers send a file that they have packed in advance. */
final class Brotli {

    static {
        Brotli4jLoader.ensureAvailability();
    }

    private Brotli() {
    }

    /** How many bytes are left of these. */
    static int size(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
    }
}
