package dev.weigh.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Goes through a text of HTML, from tag to tag. */
final class TagScanner {

    private static final String SPACE = " \t\n\f\r";

    private final String html;
    private int at = 0;

    TagScanner(String html) {
        this.html = html;
    }

    /** Whether an element begins somewhere in a text. */
    static boolean hasTag(String text) {
        // The last one that ends tells for all: a search from each to its end would take the square of the time.
        int end = text.lastIndexOf('>');
        for (int i = 0; i < end; i++) {
            char next = text.charAt(i + 1);
            if (text.charAt(i) == '<' && (next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    boolean isMore() {
        return at < html.length();
    }

    /** The text up to the next tag, as it is written. */
    String text() {
        int end = at;
        while (end < html.length() && !isTag(end)) {
            end++;
        }
        String text = html.substring(at, end);
        at = end;
        return text;
    }

    /** The tag that is next; none where the text is at its end, or has a comment. */
    Tag tag() {
        if (!isMore()) {
            return Tag.NONE;
        }
        if (html.startsWith("<!--", at)) {
            skip("-->");
            return Tag.NONE;
        }
        if (html.charAt(at + 1) == '!' || html.charAt(at + 1) == '?') {
            skip(">");
            return Tag.NONE;
        }
        boolean isEnd = html.charAt(at + 1) == '/';
        at += isEnd ? 2 : 1;
        String name = word(SPACE + "/>").toLowerCase(Locale.ROOT);
        Map<String, String> attributes = attributes();
        boolean isAlone = html.charAt(at - 1) == '/';
        at++;
        return new Tag(name, isEnd, isAlone, attributes);
    }

    /** Goes on behind the next such text, in whatever case; to the end where there is none. */
    void skip(String text) {
        while (isMore() && !html.regionMatches(true, at, text, 0, text.length())) {
            at++;
        }
        at = Math.min(at + text.length(), html.length());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (true) {
            while (isMore() && is(SPACE + "/")) {
                at++;
            }
            if (!isMore() || is(">")) {
                return attributes;
            }
            String name = word(SPACE + "/>=").toLowerCase(Locale.ROOT);
            at += name.isEmpty() ? 1 : 0;
            attributes.putIfAbsent(name, value());
        }
    }

    /** The value behind a name; empty for none. */
    private String value() {
        int before = at;
        space();
        if (!isMore() || !is("=")) {
            at = before;
            return "";
        }
        at++;
        space();
        if (isMore() && is("\"'")) {
            int end = html.indexOf(html.charAt(at), at + 1);
            end = end < 0 ? html.length() : end;
            String value = html.substring(at + 1, end);
            at = Math.min(end + 1, html.length());
            return Entities.read(value);
        }
        return Entities.read(word(SPACE + ">"));
    }

    private void space() {
        while (isMore() && is(SPACE)) {
            at++;
        }
    }

    /** The letters up to one of these. */
    private String word(String ends) {
        int from = at;
        while (isMore() && !is(ends)) {
            at++;
        }
        return html.substring(from, at);
    }

    /** Whether the next letter is one of these. */
    private boolean is(String letters) {
        return letters.indexOf(html.charAt(at)) >= 0;
    }

    private boolean isTag(int place) {
        char next = html.charAt(place) == '<' && place + 1 < html.length() ? html.charAt(place + 1) : ' ';
        return next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || "/!?".indexOf(next) >= 0;
    }
}
