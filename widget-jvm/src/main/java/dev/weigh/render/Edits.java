package dev.weigh.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be changed in a text; all that is not named stays as it is, to the letter. */
final class Edits {

    private final List<Edit> edits = new ArrayList<>();

    /** Puts something in before the character at a place; behind what was put in there before. */
    void insert(int at, String text) {
        edits.add(new Edit(at, at, text));
    }

    /** Puts something in the place of all from one character to before another. */
    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** The text with all of it done. */
    String of(String text) {
        StringBuilder done = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            done.append(text, at, edit.from).append(edit.text);
            at = edit.to;
        }
        return done.append(text, at, text.length()).toString();
    }

    private record Edit(int from, int to, String text) {
    }
}
