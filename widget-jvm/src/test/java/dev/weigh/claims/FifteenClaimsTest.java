package dev.weigh.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Mending;
import dev.weigh.jvm.PageClaim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An article with fifteen claims, of which five are made wrong: these and nothing else is found, and mended. */
class FifteenClaimsTest {

    private static final Path ARTICLE = Path.of("..", "examples", "claims", "cargo-bikes.md");
    /** What the article says of its table of March, and what is right since. */
    private static final Map<String, String> WRONG = new LinkedHashMap<>(Map.of("180 kg", "210 kg", "90 kg</span>",
            "120 kg</span>", "2.0 times", "2.3 times", "about 33 %", "about 40 %", "€4,200", "€4,400"));

    private final String article = text();

    @Test
    void findsTheFiveThatAreWrongAndNothingElse() {
        Manuscript page = Manuscript.ofMarkdown(article);

        assertEquals(15, page.reading().claims().size());
        assertEquals(List.of("180 kg", "90 kg", "2.0 times", "about 33 %", "€4,200"), page.reading().claims().stream()
                .filter(claim -> !claim.holds()).map(PageClaim::said).toList());
        assertEquals(List.of("28:12", "28:77", "29:4", "32:1", "38:11"), page.reading().all().stream()
                .map(found -> found.line() + ":" + found.column()).toList());
    }

    @Test
    void mendsThemAndTouchesNothingElse() {
        Mending mending = Mending.of(Manuscript.ofMarkdown(article));

        assertEquals(5, mending.count());
        assertEquals(right(), mending.text());
        assertEquals(List.of(), Manuscript.ofMarkdown(mending.text()).reading().all());
        assertEquals(new Mending(mending.text(), 0), Mending.of(Manuscript.ofMarkdown(mending.text())));
    }

    /** The same in HTML, with line ends and entities as an editor elsewhere writes them. */
    @Test
    void mendsHtmlToo() throws IOException {
        String page = html(article).replace("180 kg", "180&nbsp;kg").replace("\n", "\r\n");
        Manuscript read = Manuscript.ofHtml(page.getBytes(StandardCharsets.UTF_8), "");
        Mending mending = Mending.of(read);

        assertEquals(5, mending.count());
        assertEquals(html(right()).replace("210 kg</span>", "210&nbsp;kg</span>").replace("\n", "\r\n"),
                mending.text());
        assertEquals(List.of(), Manuscript.ofHtml(mending.text().getBytes(StandardCharsets.UTF_8), "").reading().all());
    }

    private String right() {
        String right = article;
        for (Map.Entry<String, String> wrong : WRONG.entrySet()) {
            right = right.replace(wrong.getKey(), wrong.getValue());
        }
        return right;
    }

    /** The article's table as HTML has it, and its prose. */
    private static String html(String markdown) {
        return markdown.replaceFirst("(?s)^---.*?---\n", "<!doctype html><meta charset=utf-8>\n")
                .replaceAll("(?m)^\\|-.*\n", "")
                .replaceAll("(?m)^\\| *(.*?) *\\|(.*?)\\|(.*?)\\|(.*?)\\|$",
                        "<tr><td>$1</td><td>$2</td><td>$3</td><td>$4</td>")
                .replace("<tr><td>Bike", "<table><tr><td>Bike").replace("</div>", "</table></div>");
    }

    private static String text() {
        try {
            return Files.readString(ARTICLE);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
