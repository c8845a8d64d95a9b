package dev.weigh.render;

import dev.weigh.config.Config;
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
     * @param copies the HTML of verdicts that can't be slotted, by the slot's name
     * @param styled the element that brings a stylesheet
     */
    static String content(Config config, Map<String, String> copies, UnaryOperator<String> styled) {
        Rules rules = new Rules();
        String drawn = new HtmlWriter(rules, copies).written(Unscripted.of(new Layout(config).view()));
        if (config.scheme() == 2) {
            drawn = drawn.replaceFirst("class=\"w\"", "class=\"w dark\"");
        }
        return styled.apply(Sheet.of(config.comparison(), config.scheme(), rules))
                + "<slot name=\"before\"></slot>" + drawn + "<slot></slot>";
    }
}
