package dev.weigh.render;

import dev.weigh.examples.Examples;
import dev.weigh.testing.random.Chance;
import dev.weigh.testing.spec.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of ours that something has happened to: tags lost, doubled and misnested, and a stranger's among them. */
final class MutatedPage {

    private static final int LONGEST = 12_000;
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final List<String> CORPUS = corpus();
    /** What markup is broken by, and what says to be ours. */
    private static final List<String> STRANGE = List.of("<b>", "</b>", "<i><p>", "</p>", "<a href=#x>", "<nobr>",
            "<table>", "</table>", "<tr>", "<td>", "</td>", "<th>", "<caption>", "<tbody>", "</tr>", "<select>",
            "<figure class=weigh>", "</figure>", "<div>", "</div>", "<div data-weigh-host>", "<div data-weigh=x>",
            "<p hidden=\"hidden\">", "<p slot=\"v0\">", "<template>", "</template>", "<form>", "<button>", "<svg>",
            "<math><mi>", "<!--", "-->", "<![CDATA[", "<script>", "</script>", "<style>", "<textarea>", "<title>",
            "<plaintext>", "<noscript>", "<frameset>", "</body>", "</html>", "<html lang=de>", "<body>", "<head>",
            "<template shadowrootmode=\"open\" data-weigh-rendered=\"0011223344556677\">",
            "<template shadowrootmode=\"open\" data-weigh-rendered>", "<<link data-weigh-rendered>img src=x onerror=x>",
            "<link rel=\"stylesheet\" href=\"weigh-001122334455.css\" data-weigh-rendered>", "&", "&lt", "<", "\0",
            "\r\n", "\r", "\u2028", "\ud83d\ude00", "\ud83d", "<p/x>", "<P SLOT=a slot=b>", " hidden=\"hidden\"",
            " slot=\"data\"", "<br>", "<img alt=x>", "<h2>", "<li>", "<dd>", "<option>", "<ruby><rt>", "<span>");

    private MutatedPage() {
    }

    /** One of the pages. */
    static String of(Chance chance) {
        StringBuilder page = new StringBuilder(piece(chance));
        if (chance.percent(10)) {
            page.insert(chance.below(page.length() + 1), piece(chance));
        }
        for (int i = chance.from(1, 6); i > 0; i--) {
            mutate(page, chance);
        }
        return page.substring(0, Math.min(page.length(), 2 * LONGEST));
    }

    /** A page, rendered already in a few cases. */
    private static String piece(Chance chance) {
        String page = chance.one(CORPUS);
        return chance.percent(10) ? Rendered.of(page, chance.percent(30)).html() : page;
    }

    private static void mutate(StringBuilder page, Chance chance) {
        int at = chance.below(page.length() + 1);
        int[] tag = tag(page, at);
        switch (chance.below(8)) {
            case 0 -> page.delete(tag[0], tag[1]);
            case 1 -> page.insert(tag[0], page.substring(tag[0], tag[1]));
            case 2 -> page.insert(chance.below(page.length() + 1), page.substring(tag[0], tag[1]));
            case 3 -> page.delete(at, Math.min(page.length(), at + chance.from(1, 40)));
            case 4 -> page.setLength(chance.percent(10) ? at : page.length());
            case 5 -> page.insert(at, chance.one(STRANGE));
            default -> page.insert(chance.percent(50) ? tag[0] : tag[1], chance.one(STRANGE));
        }
    }

    /** Where the first tag behind the index is; nothing there where there is none. */
    private static int[] tag(StringBuilder page, int at) {
        Matcher tag = TAG.matcher(page);
        return tag.find(at) ? new int[] {tag.start(), tag.end()} : new int[] {at, at};
    }

    private static List<String> corpus() {
        List<String> corpus = new ArrayList<>();
        Case.all(Path.of("..", "spec")).forEach(one -> corpus.add(one.sections().get(0).body()));
        for (Path file : Examples.pages()) {
            try {
                String page = Files.readString(file);
                corpus.add(page.substring(0, Math.min(page.length(), LONGEST)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return corpus;
    }
}
