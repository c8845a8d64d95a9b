package dev.weigh.compiler;

import java.util.regex.Pattern;

/**
 * Holds TeaVM's text to what our patterns expect of it, so that another version of TeaVM stops the build, and doesn't
 * give a script that lacks something.
 */
final class Expected {

    private final String text;

    Expected(String text) {
        this.text = text;
    }

    /**
     * Where something stands that must.
     *
     * @throws IllegalStateException if it stands nowhere
     */
    int place(String mark) {
        int place = text.indexOf(mark);
        if (place < 0) {
            throw new IllegalStateException("TeaVM's text has no " + mark.trim() + " any more. NativeScript relies on"
                    + " it: see what stands there instead, and teach it that.");
        }
        return place;
    }

    /**
     * Counts the places that a pattern of ours fits, against those that it has to fit.
     *
     * @throws IllegalStateException if there are more of these
     */
    void fits(Pattern pattern, Pattern all) {
        long fitting = pattern.matcher(text).results().count();
        long places = all.matcher(text).results().count();
        if (fitting < places) {
            throw new IllegalStateException("TeaVM's text has " + places + " places with " + all + ", and only "
                    + fitting + " of them look like " + pattern + ": the others would be missing in the script.");
        }
    }

    /**
     * Looks for what should have gone.
     *
     * @throws IllegalStateException if some is left
     */
    void isFreeOf(String mark) {
        int place = text.indexOf(mark);
        if (place >= 0) {
            int end = text.indexOf('\n', place);
            throw new IllegalStateException(mark + " is left in what TeaVM wrote, which the runtime can't read: "
                    + text.substring(text.lastIndexOf('\n', place) + 1, end < 0 ? text.length() : end).trim());
        }
    }
}
