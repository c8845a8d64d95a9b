package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.testing.ports.PortCase;
import dev.weigh.testing.ports.Portrait;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the two ports, on a page that Jsoup has read. */
class PortsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void sayWhatEveryImplementationSays(PortCase one) {
        Document page = Jsoup.parse(one.page());

        assertEquals(one.portrait(), Portrait.of(new JsoupSource(page.selectFirst("#here")), new JsoupHost(page)));
    }

    static List<PortCase> cases() {
        return PortCase.all();
    }
}
