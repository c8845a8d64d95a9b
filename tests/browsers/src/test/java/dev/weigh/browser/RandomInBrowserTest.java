package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.random.Sample;
import dev.weigh.words.LanguageFile;
import dev.weigh.words.ScriptWords;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random roots, fifty on a page: the compiled script shows what the JVM shows, at rest, on the way to another metric
 * and there. There are 500, and 100 outside Chromium. {@code -Dweigh.random.seed} says which,
 * {@code -Dweigh.random.pages} how many.
 */
@ExtendWith(InATab.class)
class RandomInBrowserTest {

    private static final int PAGES = Integer.getInteger("weigh.random.pages", Part.of(10, 2));
    private static final int ROOTS = 50;
    private static final long SEED = Long.getLong("weigh.random.seed", 20261123);
    private static int failures = PAGES;

    /** Puts the characters on the page that no HTML file can hold: see Unwritable in widget-jvm. */
    private static final String UNWRITABLE = """
            (() => {
              const meant = text => text.replace(/[\\ue000-\\ue09f\\ue800-\\uefff]/g, letter => {
                const code = letter.charCodeAt(0);
                return String.fromCharCode(code < 0xe800 ? code - 0xe000 : code - 0x1000);
              });
              const put = (node, name) => {
                if (meant(node[name]) != node[name]) node[name] = meant(node[name]);
              };
              const walk = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
              for (let node; (node = walk.nextNode());) {
                if (node.nodeType == 3) put(node, 'data');
                else for (const attribute of node.attributes) put(attribute, 'value');
              }
              // On their way back to the test, half surrogate pairs are what they are in any text: unknown.
              const known = all => JSON.parse(JSON.stringify(all, (key, one) => one?.toWellFormed?.() ?? one));
              const {all} = picture, {problems, complaints} = watched;
              picture.all = () => known(all());
              Object.defineProperty(watched, 'problems', {get: () => known(problems)});
              watched.complaints = {splice: () => known(complaints.splice(0))};
            })();
            """;

    private final Tab tab;

    /** Roots of one page are in many languages, so its script has all of them. */
    RandomInBrowserTest(Tab tab) throws IOException {
        this.tab = tab;
        tab.site().put("unwritable.js", UNWRITABLE);
        tab.site().put("all.weigh.js", ScriptWords.with(Site.script(), LanguageFile.codes().stream()
                .filter(code -> !code.equals("en")).toList()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatTheJvmShows(int number) {
        String page = Sample.page(SEED, number, ROOTS) + "<script src=/all.weigh.js defer></script>";
        Iterator<String> onJvm = Sample.onJvm(page).iterator();
        new Sample().play(new TabStage(tab), page, seen -> {
            List<String> known = lines(onJvm.next());
            List<String> shown = lines(seen);
            String where = "page " + number + " of seed " + SEED + "\n" + page;
            assertEquals(without(known, shown), without(shown, known), where);
            assertEquals(known, shown, where);
        });
        for (String line : tab.complaints()) {
            assertEquals(true, line.matches("(?s)warn: weigh: .*|policy: style-src-attr .*"), line);
        }
        failures--;
    }

    static IntStream pages() {
        return IntStream.range(0, PAGES);
    }

    @AfterAll
    static void says() {
        System.out.printf("random: %,d widgets in a browser as on the JVM, with seed %d, %d pages failed%n",
                PAGES * ROOTS, SEED, failures);
    }

    /** Without what only a page has, its colours and its script, and with one sign for what no driver can hand over. */
    private static List<String> lines(String seen) {
        return seen.replaceAll("\\p{Cs}", "\ufffd").lines()
                .filter(line -> !line.matches("warning (low-contrast|needs-plus): .*")).toList();
    }

    private static String without(List<String> lines, List<String> others) {
        return String.join("\n", lines.stream().filter(line -> !others.contains(line)).toList());
    }
}
