package dev.weigh.plus;

import dev.weigh.view.View;
import dev.weigh.words.Words;

/** A field that finds contenders among many, and buttons to see only those and to see all again. */
public final class FindField {

    /** From so many contenders on there is one. */
    public static final int MANY = 15;

    private FindField() {
    }

    /** The field, in the words of a widget. */
    public static View of(Words words) {
        String find = words.phrase("find");
        return new View("div", "find", "", "lang", words.language)
                .of(new View("span", "", find, "aria-hidden", "true"))
                .of(new View("input", "", "", "type", "search", "aria-label", find))
                .of(new View("button", "only", words.phrase("only-these"), "type", "button", "value", "only",
                        "hidden", "hidden"))
                .of(new View("button", "everyone", words.phrase("everyone"), "type", "button", "value", "everyone",
                        "hidden", "hidden"));
    }
}
