package dev.weigh.jvm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A page as its author wrote it.
 *
 * @param text what stands in the file
 * @param reading what it says to the widget; its findings have their places in that text
 */
public record Manuscript(String text, Reading reading) {

    /**
     * Opens a file: Markdown where its name ends in {@code .md} or {@code .markdown}, else HTML.
     *
     * @throws NoText where it is no text in the encoding that it names, which for Markdown is UTF-8
     * @throws IOException where it can't be read
     */
    public static Manuscript open(Path file) throws IOException {
        byte[] bytes = PageBytes.of(file);
        return isMarkdown(file.toString()) ? ofMarkdown(TextDecoder.of(bytes)) : ofHtml(bytes, "");
    }

    /**
     * A page of HTML.
     *
     * @param charset the encoding that its server names, as browsers understand it; the page's own where it is empty,
     *     else UTF-8
     * @throws NoText where it is no text in that encoding
     */
    public static Manuscript ofHtml(byte[] bytes, String charset) throws NoText {
        String text = TextDecoder.of(bytes, TextDecoder.charset(bytes, charset));
        return new Manuscript(text, Reading.of(Jsoup.parse(text, "", parser())));
    }

    /** A page of CommonMark with GitHub's tables, as a site generator makes it. */
    public static Manuscript ofMarkdown(String text) {
        Markdown markdown = new Markdown(text);
        return new Manuscript(text, Reading.of(Jsoup.parse(markdown.html(), "", parser()), markdown));
    }

    /** Whether a file of this name is taken for Markdown. */
    public static boolean isMarkdown(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(md|markdown)");
    }

    /** The lines of the text, without what ends them. */
    public String[] lines() {
        return text.split("\r?\n", -1);
    }

    /** Tracks where each node stands; has no state of its own, but must not be shared by threads. */
    public static Parser parser() {
        return Parser.htmlParser().setTrackPosition(true);
    }
}
