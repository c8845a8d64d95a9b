package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence that people read in the documentation is longer than they can hold. */
class PlainEnglishTest {

    private static final int MOST = 30;
    private static final Path ROOT = Path.of("..");
    private static final List<String> PAGES = List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "spec/README.md",
            "tests/README.md", "packages/README.md", "config/README.md", "script/README.md");
    /** What is no text: the head of a page, code, comments, and tables, titles and quotations line by line. */
    private static final Pattern ASIDE = Pattern.compile("(?s)\\A---\n.*?\n---\n"
            + "|(?<=\n) *(```|~~~).*?\n *\\1|<!--.*?-->|(?<=\n) *[|#>][^\n]*");
    /** A paragraph, or an item of a list, ends here. */
    private static final Pattern BLOCK = Pattern.compile("\n\\s*\n|\n\\s*(?:[-*+]|\\d+\\.) ");
    /** A sentence ends here, and an item among others in a line. */
    private static final Pattern END = Pattern.compile("(?<=[.!?])[\"”’)*]*\\s+(?=[\"“(*]*[A-Z0-9c])| · ");

    @Test
    void saysOneThoughtASentence() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            sentences(Files.readString(page)).stream().filter(sentence -> words(sentence) > MOST)
                    .forEach(sentence -> tooLong.add(page + ": " + words(sentence) + " words: " + sentence));
        }
        assertEquals(List.of(), tooLong, () -> String.join("\n", tooLong));
    }

    /** The words are those that a reader reads: code is one, and a link is its text. */
    @Test
    void tellsSentencesApart() {
        assertEquals(List.of("One code here.", "Two, with a link."),
                sentences("# Title\n\nOne `a b c` here. Two, with [a link](x.md#y).\n\n```\ncode\n```\n| a | b |\n"));
        assertEquals(List.of("A list:", "one", "two"), sentences("A list:\n- one\n- two\n"));
        assertEquals(4, words("It is – 3 long."));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(PAGES.stream().map(ROOT::resolve).toList());
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        assertTrue(pages.size() > 40, "pages: " + pages.size());
        return pages;
    }

    private static List<String> sentences(String page) {
        String text = ASIDE.matcher("\n" + page.replace("\r\n", "\n")).replaceAll("\n");
        List<String> sentences = new ArrayList<>();
        for (String block : BLOCK.split(text)) {
            String plain = block.replaceAll("``?[^`]*``?", "code").replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ").trim();
            Stream.of(END.split(plain)).filter(sentence -> !sentence.isEmpty()).forEach(sentences::add);
        }
        return sentences;
    }

    private static int words(String sentence) {
        return (int) Stream.of(sentence.split(" ")).filter(word -> word.matches(".*[\\p{L}\\d].*")).count();
    }
}
