package dev.weigh.draft;

/** Values that are no table, or none of which a widget can be made. The message says what to change. */
public final class BadTable extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong, as it goes on after the name of the file. */
    public BadTable(String message) {
        super(message);
    }
}
