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
     * Opens a file: Markdown where its name ends in {@code .md}, {@code .markdown} or {@code .mdx}, else HTML.
     *
     * @throws NoText where it is no text in the encoding that it names, which for Markdown is UTF-8
     * @throws IOException where it can't be read
     */
    public static Manuscript open(Path file) throws IOException {
        return open(file, Demands.NONE);
    }

    /**
     * Opens a file of which more is asked.
     *
     * @throws IOException as above
     */
    public static Manuscript open(Path file, Demands demands) throws IOException {
        Demands asked = demands.data().isPresent() ? demands : demands.with(DataFiles.of(file));
        return of(PageBytes.of(file), file.toString(), asked);
    }

    /**
     * A page of these bytes.
     *
     * @param name the file's, which tells Markdown from HTML
     * @throws IOException where they are no text
     */
    public static Manuscript of(byte[] bytes, String name, Demands demands) throws IOException {
        if (!isMarkdown(name)) {
            return ofHtml(bytes, "", demands);
        }
        String text = TextDecoder.of(bytes);
        return ofMarkdown(text, Mdx.is(name) ? Mdx.markdown(text) : text, demands);
    }

    /**
     * A page of HTML.
     *
     * @param charset the encoding that its server names, as browsers understand it; the page's own where it is empty,
     *     else UTF-8
     * @throws NoText where it is no text in that encoding
     */
    public static Manuscript ofHtml(byte[] bytes, String charset) throws NoText {
        return ofHtml(bytes, charset, Demands.NONE);
    }

    /**
     * A page of HTML of which more is asked.
     *
     * @throws NoText as above
     */
    public static Manuscript ofHtml(byte[] bytes, String charset, Demands demands) throws NoText {
        String text = TextDecoder.of(bytes, TextDecoder.charset(bytes, charset));
        // What has front matter is a part of a page, and lies elsewhere when it is one.
        Demands asked = text.startsWith("---\n") || text.startsWith("---\r") ? demands.withoutFile() : demands;
        return new Manuscript(text, Reading.of(Jsoup.parse(text, "", parser()), Places.SAME, asked));
    }

    /** A page of CommonMark with GitHub's tables, as a site generator makes it. */
    public static Manuscript ofMarkdown(String text) {
        return ofMarkdown(text, Demands.NONE);
    }

    /** A page of Markdown of which more is asked; not where the script's file is, as the page is made elsewhere. */
    public static Manuscript ofMarkdown(String text, Demands demands) {
        return ofMarkdown(text, text, demands);
    }

    private static Manuscript ofMarkdown(String text, String read, Demands demands) {
        Markdown markdown = new Markdown(read);
        return new Manuscript(text, Reading.of(Jsoup.parse(markdown.html(), "", parser()), markdown,
                demands.withoutFile()));
    }

    /** Whether a file of this name is taken for Markdown. */
    public static boolean isMarkdown(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(md|markdown|mdx)");
    }

    /** Whether a file of this name is a page that is written in what isn't read here. */
    public static boolean isAsciiDoc(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(adoc|asciidoc)");
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
