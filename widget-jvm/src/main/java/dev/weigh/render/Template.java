package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.config.Problems;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import dev.weigh.view.Layout;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The declarative shadow root of one widget, on the metric that its author shows first. */
final class Template {

    /** What one has that the tools have written. */
    static final String MARK = "data-weigh-rendered";
    static final String END = "</template>";

    private Template() {
    }

    /** How one begins that has this in the attribute that marks it. */
    static String start(String seal) {
        return "<template shadowrootmode=\"open\" " + MARK + "=\"" + seal + "\">";
    }

    /**
     * What stands within.
     *
     * @param own the widget as it was read
     * @param root the author's element
     * @param host what its page says for all widgets
     * @param copies the HTML of verdicts that can't be slotted, by the slot's name
     * @param styled the element that brings a stylesheet
     */
    static String content(Config own, JsoupSource root, JsoupHost host, Map<String, String> copies,
            UnaryOperator<String> styled) {
        Rules rules = new Rules();
        Extended extended = new Extended();
        Config config = extended.read(own, root, host, new Problems());
        String drawn = new HtmlWriter(rules, copies).written(Unscripted.of(new Layout(config, extended).view()));
        if (config.scheme() == 2) {
            drawn = drawn.replaceFirst("class=\"w\"", "class=\"w dark\"");
        }
        return styled.apply(Sheet.of(config, extended.own(), rules))
                + "<slot name=\"before\"></slot>" + drawn + "<slot></slot>";
    }
}
