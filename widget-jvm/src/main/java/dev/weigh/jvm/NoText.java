package dev.weigh.jvm;

import java.io.IOException;

/** Bytes that are no text, or none that can be told. The message goes on after the file's name. */
public final class NoText extends IOException {

    private static final long serialVersionUID = 1;

    /** A reason, as it goes on after the name of the file. */
    public NoText(String message) {
        super(message);
    }
}
