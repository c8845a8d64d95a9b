package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.config.Host;
import dev.weigh.config.Source;
import dev.weigh.draft.HtmlReader;
import dev.weigh.testing.ports.PortCase;
import dev.weigh.testing.ports.Portrait;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of the two ports, on a page that Jsoup has read, and on one that the playground's own reader has. A
 * browser's are held to it by {@code PortsInBrowserTest}.
 */
class PortsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void sayWhatEveryImplementationSays(PortCase one) {
        Document page = Jsoup.parse(one.page());

        assertEquals(one.portrait(), Portrait.of(new JsoupSource(page.selectFirst("#here")), new JsoupHost(page)));
    }

    /** The host is Jsoup's, as that reader has none; it leaves scripts and templates out, which hold no table. */
    @ParameterizedTest
    @MethodSource("casesWithoutScripts")
    void saysItOfWhatWasPasted(PortCase one) {
        Document page = Jsoup.parse(one.page());
        JsoupHost host = new JsoupHost(page);
        Source here = here(HtmlReader.read(one.page())).orElseThrow();

        assertEquals(Portrait.of(new JsoupSource(page.selectFirst("#here")), new Anywhere(host)),
                Portrait.of(here, new Anywhere(host)));
    }

    static List<PortCase> cases() {
        return PortCase.all();
    }

    static List<PortCase> casesWithoutScripts() {
        return cases().stream().filter(one -> !one.page().contains("<template>")).toList();
    }

    private static Optional<Source> here(Source node) {
        return node.attribute("id").equals("here") ? Optional.of(node)
                : node.children().stream().map(PortsTest::here).flatMap(Optional::stream).findFirst();
    }

    /** What a page gives, wherever on it. */
    private record Anywhere(Host page) implements Host {

        @Override
        public String folded(String text) {
            return page.folded(text);
        }

        @Override
        public List<Source> presets() {
            return page.presets();
        }

        @Override
        public String language(Source node) {
            return "";
        }
    }
}
