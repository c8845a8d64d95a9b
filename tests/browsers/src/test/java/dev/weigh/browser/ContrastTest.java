package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever page a widget is on, and whatever accent its author likes, its readers can tell what it shows. */
@ExtendWith(InATab.class)
class ContrastTest {

    /** Grounds of pages and their inks: white, cream, sepia, rose, a soft ink, and four dark ones. */
    private static final List<String> PAGES = List.of("#fff #1d1b19", "#fbf8f3 #222", "#f4ecd8 #433422",
            "#ffe9e9 #3a1f24", "#fff #444", "#17151a #eee", "#0b1b33 #dfe8f5", "#000 #ccc", "#2b2b33 #ddd");

    private static final int DARK = 4;

    private final Tab tab;

    ContrastTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#ffe066", "#00e5ff", "#4f4063", "#d00", "#000", "#fff", "oklch(.7 .2 140)"})
    void showsTextsAndBarsOnEveryGround(String accent) {
        openOnEveryGround(accent);
        for (String metric : List.of("time", "size")) {
            tab.run("for (const root of document.querySelectorAll('[data-weigh]')) weigh.get(root)"
                    + ".select(arguments[0])", metric);
            tab.clock().to(9000);

            assertEquals(List.of(), faint("faintTexts"));
            assertEquals(List.of(), faint("faintShapes"));
        }
        tab.complaints();
    }

    @Test
    void showsWhereTheFocusIs() {
        openOnEveryGround("#ffe066");
        for (int i = 0; i < PAGES.size(); i++) {
            Number ratio = (Number) tab.run("""
                    const shadow = look.shadow('page' + arguments[0]);
                    shadow.querySelector('input:checked').focus({focusVisible: true});
                    return contrast.outline(shadow.querySelector('[part~=toggle]'), shadow.host)""", i);

            assertTrue(ratio.doubleValue() >= 3, PAGES.get(i) + ": " + ratio);
        }
        tab.complaints();
    }

    /** A widget on each ground, all of whose kinds of text are there: a leader, a tie, a lack, a scale, a reversal. */
    private void openOnEveryGround(String accent) {
        StringBuilder body = new StringBuilder("<script src=/contrast.js></script>");
        for (int i = 0; i < PAGES.size(); i++) {
            String attributes = "data-permalink data-title=Ways data-highlight=Ship data-measuring='door to door|'"
                    + " data-accent='" + accent + "|" + accent + "'";
            body.append("<section>").append(Pages.table("page" + i, attributes, """
                    <tr><th>Way</th><th data-min=1>Time</th><th data-better=lower>Size</th></tr>
                    <tr><th>Train</th><td>9 h</td><td>3</td></tr><tr><th>Plane</th><td>2 h</td><td>1</td></tr>
                    <tr><th>Ship</th><td>–</td><td>3</td></tr>""")).append("</section>");
        }
        tab.open(body.toString());
        // A widget hears in one of the browser's next frames that the page's ink is another.
        tab.runLater("""
                const [pages, dark, done] = arguments;
                [...document.querySelectorAll('section')].forEach((section, at) => {
                  [section.style.background, section.style.color] = pages[at].split(' ');
                });
                weigh.scan();
                const look = () => pages.filter((page, at) => window.look.shadow('page' + at).querySelector('.dark'))
                  .length == dark ? done() : watched.frame(look);
                look()""", PAGES, DARK);
    }

    private Object faint(String what) {
        return tab.run("return arguments[1].flatMap((page, at) =>"
                + " contrast[arguments[0]](look.shadow('page' + at)).map(found => page + ' ' + found))", what, PAGES);
    }
}
