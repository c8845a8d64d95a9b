package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Reading;
import dev.weigh.testing.Page;
import dev.weigh.testing.PageWidget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever copies one of the three forms that a page offers gets the widget that the page shows. */
class FormsTest {

    @TestFactory
    List<DynamicTest> eachFormGivesTheSameWidget() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Examples.pages()) {
            Document page = Reading.open(file).page();
            for (Element offer : page.select("details.forms")) {
                tests.add(DynamicTest.dynamicTest(offer.select("pre").attr("aria-label"), () -> check(page, offer)));
            }
        }
        return tests;
    }

    private static void check(Document page, Element offer) {
        List<String> forms = offer.select("pre > code").stream().map(Element::wholeText).toList();
        assertEquals(3, forms.size(), "a table, Markdown, attributes");
        assertTrue(forms.get(0).contains("<table>") && forms.get(1).contains("\n|--")
                && forms.get(2).contains("data-scores="), "each in its own form");
        PageWidget copied = with(page, forms.get(0)).widgets().get(0);
        String shown = pictures(Page.of(page.clone()).widget(copied.id()));

        assertEquals(shown, pictures(copied));
        assertEquals(shown, pictures(with(page, html(forms.get(1))).widgets().get(0)), "Markdown");
        assertEquals(shown, pictures(with(page, forms.get(2)).widgets().get(0)), "attributes");
    }

    /** What a reader sees of a widget, on each of its metrics. */
    private static String pictures(PageWidget widget) {
        return widget.metrics().stream().map(metric -> widget.select(metric).picture().drawn())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void areThereForEveryWidgetOfTheGallery() throws IOException {
        for (Path file : Examples.pages()) {
            if (file.endsWith("index.html") || file.getParent().endsWith("gallery")) {
                Document page = Reading.open(file).page();
                List<String> offered = page.select("details.forms").stream()
                        .map(offer -> with(page, offer.select("code").first().wholeText()).widgets().get(0).id())
                        .toList();
                assertEquals(Page.of(page.clone()).widgets().stream().map(PageWidget::id).toList(), offered,
                        file.toString());
            }
        }
    }

    /** What the gallery is to show: small and large, few and many, turning and not. */
    @Test
    void areOfManyKinds() throws IOException {
        List<PageWidget> all = Examples.pages().stream().flatMap(file -> Page.open(file).widgets().stream()).toList();

        assertTrue(all.stream().anyMatch(widget -> widget.rows().size() == 2), "two contenders");
        assertTrue(all.stream().anyMatch(widget -> widget.rows().size() >= 20), "twenty");
        assertTrue(all.stream().anyMatch(widget -> widget.metrics().size() == 8), "eight metrics");
        assertTrue(moments(all).anyMatch(PageWidget::isReversal), "a reversal");
        assertTrue(moments(all).anyMatch(PageWidget::isTie), "ranges that meet");
        assertTrue(moments(all).anyMatch(widget -> widget.rows().stream()
                .anyMatch(row -> row.states().contains("missing"))), "a score that there is not");
        assertTrue(all.stream().anyMatch(widget -> widget.metrics().size() > 1
                && widget.metrics().stream().noneMatch(metric -> widget.select(metric).isReversal())), "no reversal");
    }

    private static Stream<PageWidget> moments(List<PageWidget> widgets) {
        return widgets.stream().flatMap(widget -> widget.metrics().stream().map(widget::select));
    }

    /** The page has the form in place of all that was on it; its own words and language hold on. */
    private static Page with(Document page, String form) {
        Document copy = page.clone();
        copy.body().html(form);
        return Page.of(copy);
    }

    private static String html(String markdown) {
        return Manuscript.ofMarkdown(markdown).reading().page().body().html();
    }
}
