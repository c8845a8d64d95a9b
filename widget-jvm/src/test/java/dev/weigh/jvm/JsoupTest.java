package dev.weigh.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.config.Source;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class JsoupTest {

    @Test
    void givesTextToTheLetter() {
        assertEquals(" a\n  b&c\u00a0d ", body("<p> a\n  <b>b&amp;</b><!-- no -->c&nbsp;<br>d </p>").text());
    }

    @Test
    void givesElementsAndTextsAsChildren() {
        Source paragraph = body("<P Title=x>a<!-- no --><BR>b</P>");

        assertEquals(List.of("", "br", ""), paragraph.children().stream().map(Source::tag).toList());
        assertEquals("p", paragraph.tag());
        assertTrue(paragraph.has("title"));
        assertFalse(paragraph.has("lang"));
        assertEquals("", paragraph.attribute("lang"));
        assertEquals("title", paragraph.attributes());
        assertEquals("", paragraph.children().get(0).attributes());
        assertEquals(paragraph.children(), paragraph.children());
    }

    @Test
    void leavesOutWhatATemplateHolds() {
        assertEquals(List.of(), body("<p><template>a</template>").children().get(0).children());
        assertEquals("", body("<p><template>a</template>").text());
    }

    @Test
    void findsTheNearestLanguage() {
        Document page = Jsoup.parse("<html lang=de><p>a</p><p lang=''><b>b</b></p><p lang=en-GB>c</p>");
        JsoupHost host = new JsoupHost(page);

        assertEquals("de", host.language(new JsoupSource(page.selectFirst("p"))));
        assertEquals("", host.language(new JsoupSource(page.selectFirst("b"))));
        assertEquals("en-GB", host.language(new JsoupSource(page.select("p").last())));
        assertEquals("", new JsoupHost(Jsoup.parse("a")).language(new JsoupSource(Jsoup.parse("a").body())));
    }

    @Test
    void takesDefaultsFromTheScriptAndFromThePage() {
        JsoupHost host = new JsoupHost(Jsoup.parse("""
                <html data-weigh-motion="100" data-weigh-order="best">
                <script src="other-weigh.js" data-weigh-motion="1"></script>
                <script src="/a/weigh.js?v=2#x" data-weigh-motion="200"></script>
                """));

        assertEquals(2, host.presets().size());
        assertEquals("200", host.presets().get(0).attribute("data-weigh-motion"));
        assertEquals("best", host.presets().get(1).attribute("data-weigh-order"));
    }

    @Test
    void foldsLettersWhateverTheLanguageOfTheMachine() {
        assertEquals("\u00e4i\u0307", new JsoupHost(Jsoup.parse("")).folded("A\u0308\u0130"));
    }

    private static Source body(String html) {
        return new JsoupSource(Jsoup.parse(html).body()).children().get(0);
    }
}
