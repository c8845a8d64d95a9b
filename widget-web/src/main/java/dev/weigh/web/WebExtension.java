package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.view.Extension;
import org.teavm.jso.JSObject;

/** The port as a page needs it: what a further way to look does besides being drawn. */
interface WebExtension extends Extension {

    /** The extension of one root. */
    WebExtension of(WidgetRoot root);

    /** How many of the metrics are the author's. */
    int own(Config config);

    /** The index that a name from a link or a script has; the usual one where it means nothing more. */
    int place(String name, int usual);

    /** A panel is shown. */
    void shown(int place, Dom drawn);

    /** Whether a metric's panel has rows with bars, which travel. */
    boolean hasBars(int place);

    /** What is put on the page is drawn: a panel's data, before it is shown first. */
    void drawn(int place, Dom data);

    /** The page's address is another. */
    void follow();

    /** What those who listen are told after a flip. */
    String said(int place, String usual);

    /** The part of an address that says what is shown. */
    String link(String usual);

    /** What an event tells, with more. */
    JSObject detail(JSObject usual, int place);

    /** What a page's script has of the widget, with more. */
    JSObject door(JSObject usual);
}
