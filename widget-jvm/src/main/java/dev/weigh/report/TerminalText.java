package dev.weigh.report;

import java.util.stream.Collectors;

/**
 * What others wrote, made fit for a terminal and for the log of a build: neither takes any of it for a command.
 *
 * <p>A terminal obeys control characters, those from 80 to 9f too. A log at GitHub obeys a line that begins with
 * {@code ::}, and {@code ##[…]} anywhere in one; others have {@code ##vso[…]} and {@code ##teamcity[…]}.
 */
public final class TerminalText {

    private static final String CONTROLS = "[\\p{Cc}\u2028\u2029&&[^\t]]"
            + "|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]";
    private static final String NONE = "\ufffd";

    private TerminalText() {
    }

    /** The text as one line that may begin there; a control character is shown as none. */
    public static String line(String text) {
        return visible(text.replaceAll("[\\s\u0085\u2028\u2029]+", " ")).replaceFirst("^( ?):(?=:)", "$1" + NONE);
    }

    /** A text of several lines, each as it is but for what would be obeyed. */
    public static String lines(String text) {
        return text.lines().map(line -> visible(line).replaceFirst("^([^\\p{L}\\p{N}:]*):(?=:)", "$1" + NONE) + "\n")
                .collect(Collectors.joining());
    }

    /** The same with its spaces and tabs kept, and as many characters as before; it may not begin a line. */
    public static String visible(String text) {
        return text.replaceAll(CONTROLS, NONE).replaceAll("#(?=#\\w*\\[)", NONE);
    }
}
