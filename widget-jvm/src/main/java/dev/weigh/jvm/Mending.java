package dev.weigh.jvm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Writes what is right into a page in the place of what its claims have wrong, and touches nothing else.
 *
 * @param text the page afterwards
 * @param count how many claims were mended
 */
public record Mending(String text, int count) {

    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>");

    private record Edit(int from, int to, String right) {
    }

    /** Mends what can be; a claim whose wrong part can't be told from the rest of its text stays. */
    public static Mending of(Manuscript page) {
        List<Edit> edits = new ArrayList<>();
        for (PageClaim claim : page.reading().claims()) {
            if (claim.claim().isMendable() && !claim.isSilenced()) {
                edit(page.text(), claim).ifPresent(edits::add);
            }
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder mended = new StringBuilder();
        int at = 0;
        int count = 0;
        for (Edit edit : edits) {
            if (edit.from >= at) {
                mended.append(page.text(), at, edit.from).append(edit.right);
                at = edit.to;
                count++;
            }
        }
        return new Mending(mended.append(page.text().substring(at)).toString(), count);
    }

    private static Optional<Edit> edit(String text, PageClaim claim) {
        int start = offset(text, claim.line(), claim.column());
        Element element = (Element) ((JsoupSource) claim.claim().place()).node();
        int end = start < 0 ? -1 : end(text, start, element.normalName());
        if (end < 0) {
            return Optional.empty();
        }
        String content = masked(text.substring(start, end));
        List<Edit> found = new ArrayList<>();
        for (String written : spellings(claim.claim().wrong())) {
            Matcher wrong = Pattern.compile("(?<![\\p{L}\\p{Nd}])(?<!\\p{Nd}[.,])" + Pattern.quote(written)
                    + "(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})").matcher(content);
            while (wrong.find()) {
                found.add(new Edit(start + wrong.start(), start + wrong.end(),
                        written.contains("&nbsp;") ? claim.claim().right().replace("\u00a0", "&nbsp;")
                                : escaped(claim.claim().right())));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the text may be in the source. */
    private static TreeSet<String> spellings(String text) {
        return new TreeSet<>(List.of(text, escaped(text), text.replace("\u00a0", "&nbsp;")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The source with its tags as spaces, so that nothing is found in them. */
    private static String masked(String source) {
        Matcher tag = TAG.matcher(source);
        StringBuilder masked = new StringBuilder(source);
        while (tag.find()) {
            masked.replace(tag.start(), tag.end(), " ".repeat(tag.end() - tag.start()));
        }
        return masked.toString();
    }

    /** Where the element's end tag begins; -1 where it has none. */
    private static int end(String text, int start, String name) {
        Matcher tag = TAG.matcher(text).region(start, text.length());
        int depth = 0;
        while (tag.find()) {
            String lower = tag.group().toLowerCase(Locale.ROOT);
            boolean isOpen = lower.matches("(?s)<" + name + "[\\s/>].*");
            boolean isClose = lower.matches("(?s)</" + name + "\\s*>");
            depth += isOpen ? 1 : isClose ? -1 : 0;
            if (depth == 0) {
                return tag.start();
            }
        }
        return -1;
    }

    /** The place of a line's column in the text; -1 where there is no tag. */
    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
            at = at == 0 ? -1 : at;
        }
        int offset = at + column - 1;
        return line > 0 && at >= 0 && offset < text.length() && text.charAt(offset) == '<' ? offset : -1;
    }
}
