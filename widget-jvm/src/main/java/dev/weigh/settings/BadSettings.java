package dev.weigh.settings;

/** A {@code weigh.toml}, or a baseline, that can't be followed; the message says where and why. */
public final class BadSettings extends Exception {

    private static final long serialVersionUID = 1;

    BadSettings(String message) {
        super(message);
    }

    BadSettings(String message, Throwable cause) {
        super(message, cause);
    }
}
