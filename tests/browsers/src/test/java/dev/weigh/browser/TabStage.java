package dev.weigh.browser;

import dev.weigh.testing.PageRow;
import dev.weigh.testing.Picture;
import dev.weigh.testing.spec.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openqa.selenium.json.Json;

/** Plays cases on the compiled script, in a tab whose time is moved by the case. */
final class TabStage implements Stage {

    private static final String BEFORE = "<!doctype html><meta charset=utf-8><script src=/watch.js></script>"
            + "<script src=/clock.js></script><script src=/picture.js></script>";
    private static final String SCRIPT = "<script src=/weigh.js defer></script>";

    private final Tab tab;
    private final UnaryOperator<String> rendered;

    TabStage(Tab tab) {
        this(tab, UnaryOperator.identity());
    }

    /** A stage that does this to each page before it opens it. */
    TabStage(Tab tab, UnaryOperator<String> rendered) {
        this.tab = tab;
        this.rendered = rendered;
    }

    /** What comes before the page's own tags belongs to its head, whether it is a piece or a whole one. */
    @Override
    public void open(String html) {
        tab.openPage(BEFORE + (html.contains("weigh.js") ? "" : SCRIPT) + rendered.apply(html), "");
    }

    @Override
    public void at(double millis) {
        tab.clock().to(millis);
    }

    @Override
    public void select(String widget, String metric) {
        tab.run("picture.choose(arguments[0], arguments[1])", widget, metric);
    }

    @Override
    @SuppressWarnings("unchecked")
    public String picture() {
        List<String> pictures = new ArrayList<>();
        // As a text: a driver can't carry half of a surrogate pair, and JSON's escapes can.
        List<Object> widgets = new Json().toType(tab.text("JSON.stringify(picture.all())"), List.class);
        for (Object widget : widgets) {
            pictures.add(widget == null ? Picture.NONE : picture(new Fields((Map<String,
                    Object>) widget)).drawn());
        }
        return String.join("\n", pictures);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> problems() {
        return (List<String>) tab.run("return watched.problems");
    }

    private static Picture picture(Fields widget) {
        List<PageRow> rows = widget.all("rows").stream().map(row -> new PageRow(row.text("name"),
                row.text("text"),
                row.number("length"), row.text("mark"), row.texts("states"))).toList();
        return new Picture(widget.text("id"), widget.text("title"), widget.texts("metrics"),
                (int) widget.number("selected"), widget.texts("about"), rows, widget.number("zero"),
                widget.text("scale"), widget.text("verdict"), widget.is("reversed"));
    }

    /** What the page gives, by name. */
    private record Fields(Map<String, Object> values) {

        String text(String name) {
            return (String) values.get(name);
        }

        double number(String name) {
            return ((Number) values.get(name)).doubleValue();
        }

        boolean is(String name) {
            return (Boolean) values.get(name);
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String name) {
            return (List<String>) values.get(name);
        }

        @SuppressWarnings("unchecked")
        List<Fields> all(String name) {
            return ((List<Map<String, Object>>) values.get(name)).stream().map(Fields::new).toList();
        }
    }
}
