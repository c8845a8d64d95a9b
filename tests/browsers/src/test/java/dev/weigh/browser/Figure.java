package dev.weigh.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** A widget as its reader meets it: what can be seen, and what can be touched. */
final class Figure {

    private final Tab tab;
    private final String id;

    Figure(Tab tab, String id) {
        this.tab = tab;
        this.id = id;
    }

    /** The element that has the widget in its shadow. */
    WebElement host() {
        return (WebElement) tab.run("return look.host(arguments[0])", id);
    }

    SearchContext shadow() {
        return host().getShadowRoot();
    }

    /** The first element within that a selector means. */
    WebElement find(String selector) {
        return shadow().findElement(By.cssSelector(selector));
    }

    /** The toggle's label with this text. */
    WebElement label(String metric) {
        return (WebElement) tab.run("return look.label(arguments[0], arguments[1])", id, metric);
    }

    /** The radio that this label is for. */
    WebElement radio(String metric) {
        return (WebElement) tab.run("return look.label(arguments[0], arguments[1]).control", id, metric);
    }

    /** Clicks a metric's label, as a reader would. */
    void flip(String metric) {
        label(metric).click();
    }

    /** The metric whose radio is checked, by its label. */
    String chosen() {
        return tab.text("look.chosen(arguments[0])", id);
    }

    /** What can be seen of the texts of a part, each on its own. */
    @SuppressWarnings("unchecked")
    List<String> texts(String part) {
        return (List<String>) tab.run("return look.texts(arguments[0], arguments[1])", id, part);
    }

    /** The one visible text of a part. */
    String text(String part) {
        return String.join(" / ", texts(part));
    }

    /** How long the visible bars are, in percent of their tracks, as measured on the screen. */
    @SuppressWarnings("unchecked")
    List<Long> bars() {
        return ((List<Number>) tab.run("return look.bars(arguments[0]).map(Math.round)", id)).stream()
                .map(Number::longValue).toList();
    }

    /** The verdict that can be seen, the author's own elements included. */
    String verdict() {
        return tab.text("look.verdict(arguments[0])", id);
    }

    /** What assistive technology was told last. */
    String said() {
        return tab.text("look.shadow(arguments[0]).querySelector('[aria-live]').textContent", id);
    }

    /** A member of what {@code weigh.get(id)} gives, as text. */
    String api(String member) {
        return tab.text("String(weigh.get(arguments[0])." + member + ")", id);
    }

    /** Selects a metric by script. */
    void select(String metric) {
        tab.run("weigh.get(arguments[0]).select(arguments[1])", id, metric);
    }
}
