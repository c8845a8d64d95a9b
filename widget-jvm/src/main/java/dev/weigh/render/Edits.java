package dev.weigh.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be changed in a text; all that is not named stays as it is, to the letter. */
final class Edits {

    private final List<Edit> edits = new ArrayList<>();

    /** Puts something in before the character at an index; behind what was put in there before. */
    void insert(int at, String text) {
        edits.add(new Edit(at, at, text));
    }

    /** Puts something in the place of all from one character to before another. */
    void replace(int from, int to, String text) {
        edits.add(new Edit(from, to, text));
    }

    /** Does what the others do too. */
    void add(Edits others) {
        edits.addAll(others.edits);
    }

    /** Whether all lie in this part of a text, and none where another is. */
    boolean areWithin(int from, int to) {
        int at = from;
        for (Edit edit : sorted()) {
            if (edit.from < at || edit.to < edit.from) {
                return false;
            }
            at = edit.to;
        }
        return at <= to;
    }

    /** Without those that begin where another is: of misnested elements one may lie across another. */
    Edits apart() {
        Edits apart = new Edits();
        int at = 0;
        for (Edit edit : sorted()) {
            if (edit.from >= at && edit.to >= edit.from) {
                apart.edits.add(edit);
                at = edit.to;
            }
        }
        return apart;
    }

    /** The text with all of it done. */
    String of(String text) {
        return of(text, 0, text.length());
    }

    /** A part of the text with all of it done. */
    String of(String text, int from, int to) {
        StringBuilder done = new StringBuilder();
        int at = from;
        for (Edit edit : sorted()) {
            done.append(text, at, edit.from).append(edit.text);
            at = edit.to;
        }
        return done.append(text, at, to).toString();
    }

    private List<Edit> sorted() {
        return edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList();
    }

    private record Edit(int from, int to, String text) {
    }
}
