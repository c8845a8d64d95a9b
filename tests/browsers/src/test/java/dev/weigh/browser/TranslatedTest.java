package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A browser translates a page: it gives html another language and a class, and puts a font element in the place of each
 * text, a few cells at a time. Widgets show the translation and mean what they meant.
 */
@ExtendWith(InATab.class)
class TranslatedTest {

    private static final String PAGE = """
            <div data-weigh="hosts" data-title="Hosts">
              <table>
                <tr><th>Host<th>Cost (lower is better)<th>Speed
                <tr><th>Reef<td>1.234<td>40
                <tr><th>Atoll<td>2<td>80
              </table>
              <ul><li><b>Cost</b>: Reef is dear.<li><b>Speed</b>: Atoll is quick.</ul>
            </div>""";

    private static final String TRANSLATE = """
            const words = {Host: 'Wirt', 'Cost (lower is better)': 'Kosten (niedriger ist besser)', Speed: 'Tempo',
              Reef: 'Riff', Atoll: 'Atoll', Cost: 'Kosten', ': Reef is dear.': ': Riff ist teuer.',
              ': Atoll is quick.': ': Atoll ist schnell.', '1.234': '1,234'};
            const html = document.documentElement, [part, of] = arguments;
            html.lang = 'de';
            html.classList.add('translated-ltr');
            const walk = document.createTreeWalker(document.querySelector('[data-weigh]'), NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walk.nextNode()) if (words[walk.currentNode.data.trim()]) texts.push(walk.currentNode);
            texts.filter((text, i) => i % of == part && !text.parentNode.closest('font')).forEach(text => {
              const outer = document.createElement('font'), inner = document.createElement('font');
              outer.dir = inner.dir = 'auto';
              outer.append(inner);
              inner.textContent = words[text.data.trim()];
              text.replaceWith(outer);
            });""";

    /** Firefox and Safari write into the texts that are there; others set the text of the element around them. */
    private static final String IN_PLACE = TRANSLATE.replace("""
              const outer = document.createElement('font'), inner = document.createElement('font');
              outer.dir = inner.dir = 'auto';
              outer.append(inner);
              inner.textContent = words[text.data.trim()];
              text.replaceWith(outer);""", "  text.data = words[text.data.trim()];");
    private static final String BY_ELEMENT = IN_PLACE.replace("text.data =", "text.parentNode.textContent =")
            .replace("': Reef is dear.': ': Riff ist teuer.',", "")
            .replace("': Atoll is quick.': ': Atoll ist schnell.',", "");

    private final Tab tab;

    TranslatedTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void keepsWhatItMeansAndShowsTheTranslation() {
        tab.open(PAGE);
        tab.widget("hosts").flip("Speed");
        tab.clock().pass(2000);
        tab.run(TRANSLATE, 0, 1);
        tab.clock().frame();
        tab.clock().pass(2000);

        assertEquals("speed", tab.widget("hosts").api("metric"));
        assertEquals("cost,speed", tab.widget("hosts").api("metrics"));
        assertEquals("Atoll", tab.widget("hosts").api("standing.leader"));
        assertEquals(List.of("Riff", "Atoll"), tab.widget("hosts").texts("name"));
        assertEquals("Tempo: Atoll ist schnell.", tab.widget("hosts").verdict());

        tab.run("weigh.get('hosts').select('cost')");
        tab.clock().pass(2000);
        assertEquals("Reef", tab.widget("hosts").api("standing.leader"));
        assertEquals("Kosten: Riff ist teuer.", tab.widget("hosts").verdict());
    }

    @Test
    void meansTheSameWhileItIsTranslatedPieceByPiece() {
        tab.open(PAGE);
        for (int part = 0; part < 4; part++) {
            tab.run(TRANSLATE, 0, 4 - part);
            tab.clock().frame();
            assertEquals("cost", tab.widget("hosts").api("metric"));
            assertEquals("Reef", tab.widget("hosts").api("standing.leader"));
        }
        assertEquals(List.of(), tab.complaints());
    }

    static Stream<String> inPlace() {
        String noClass = "html.classList.add('translated-ltr');";
        return Stream.of(IN_PLACE, IN_PLACE.replace(noClass, ""), BY_ELEMENT, BY_ELEMENT.replace(noClass, ""));
    }

    /** 1.234 is said as 1,234, which is another number in English; the verdicts are known by words that are gone. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("inPlace")
    void keepsWhatItMeansWhereTextsChangeInPlace(String translate) {
        tab.open(PAGE);
        tab.widget("hosts").flip("Speed");
        tab.clock().pass(2000);
        for (int part = 0; part < 3; part++) {
            tab.run(translate, part, 3);
            tab.clock().frame();
            assertEquals("Atoll", tab.widget("hosts").api("standing.leader"));
        }
        tab.clock().pass(2000);

        assertEquals("speed", tab.widget("hosts").api("metric"));
        assertEquals("cost,speed", tab.widget("hosts").api("metrics"));
        assertEquals(List.of("Riff", "Atoll"), tab.widget("hosts").texts("name"));
        tab.run("weigh.get('hosts').select('cost')");
        tab.clock().pass(2000);
        assertEquals("Reef", tab.widget("hosts").api("standing.leader"));
        assertTrue(tab.widget("hosts").verdict().startsWith("Kosten: R"), tab.widget("hosts").verdict());
        assertEquals(List.of(), tab.complaints());
    }

    /** Another number is news, on a translated page too. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("inPlace")
    void readsANumberThatChangesOnATranslatedPage(String translate) {
        tab.open(PAGE);
        tab.run(translate, 0, 1);
        tab.clock().frame();
        tab.run("document.querySelectorAll('td')[1].firstChild.data = '90'");
        tab.clock().frame();
        tab.run("document.querySelectorAll('td')[3].textContent = '70'; weigh.get('hosts').select('speed')");
        tab.clock().frame();
        tab.clock().pass(2000);

        assertEquals(List.of("90", "70"), tab.widget("hosts").texts("value"));
        assertEquals("Reef", tab.widget("hosts").api("standing.leader"));
    }

    @Test
    void goesBackToWhatItSaid() {
        tab.open(PAGE);
        tab.run(TRANSLATE, 0, 1);
        tab.clock().frame();
        tab.run("""
                document.documentElement.lang = 'en';
                document.documentElement.classList.remove('translated-ltr');
                const back = {Wirt: 'Host', 'Kosten (niedriger ist besser)': 'Cost (lower is better)', Tempo: 'Speed',
                  Riff: 'Reef', Atoll: 'Atoll', Kosten: 'Cost', ': Riff ist teuer.': ': Reef is dear.',
                  ': Atoll ist schnell.': ': Atoll is quick.', '1,234': '1.234'};
                document.querySelectorAll('[data-weigh] font:not(font font)').forEach(font =>
                  font.replaceWith(back[font.textContent] ?? font.textContent));""");
        tab.clock().frame();

        assertEquals(List.of("Reef", "Atoll"), tab.widget("hosts").texts("name"));
        assertEquals("Cost: Reef is dear.", tab.widget("hosts").verdict());
    }
}
