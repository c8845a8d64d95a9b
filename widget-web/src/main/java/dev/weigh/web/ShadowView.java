package dev.weigh.web;

import dev.weigh.Row;
import dev.weigh.config.Config;
import dev.weigh.view.Layout;
import dev.weigh.words.Word;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A widget as it is drawn: the shadow root, what of it moves, and the author's parts in their slots. */
final class ShadowView {

    Config config;
    private final WidgetRoot mount;
    private final Dom host;
    private final Dom shadow;
    final Dom drawn;
    private final JSObject panels;
    private final SlottedContent author;
    private boolean isDark;
    /** The metric that a reader chose before the script came; empty for none. */
    final String chosen;
    /** Which element of what was in the shadow before has the focus, by its name; empty for none. */
    private final String focused;

    /** Draws a widget in its root, or around its table where the root can't be the host. */
    ShadowView(WidgetRoot mount, Config config, ShadowView before) {
        Dom root = mount.root;
        this.mount = mount;
        this.config = config;
        // Where a page has all shadow roots closed, nobody finds one again.
        Dom own = before != null && before.host == root ? before.shadow : Js.shadow(root);
        host = own != null ? root
                : wrapped(root, config.table().isPresent() ? ((DomSource) config.table().get()).node() : null);
        shadow = own != null ? own : before != null && before.host == host ? before.shadow : Js.shadow(host);
        author = before == null ? new SlottedContent(host) : before.author;
        drawn = mount.page.painter.drawn(new Layout(config, mount.extension).view(false));
        panels = drawn.querySelectorAll(".p");
        author.place(config, drawn);
        chosen = chosen(shadow);
        focused = focused(shadow);
        fill(shadow, drawn, mount.page.sheets.of(!mount.isNear && mount.page.mounts.areMany()));
    }

    /** Looks at the ink of the page around. */
    void look() {
        isDark = config.scheme() == 0 ? hasLightInk(host) : config.scheme() == 2;
    }

    /** Follows the page from light to dark and back, as far as was looked. */
    void darken() {
        darken(drawn, isDark);
    }

    /** Whether the stylesheet shows another colour than the accent of the metric, which would be too faint here. */
    boolean isShifted(int metric) {
        return isShifted(drawn, metric);
    }

    /** Calls when a reader chooses a metric; has the link, if there is one, copy its address. */
    void listen(JSObject call) {
        listen(drawn, call, config.words().text(Word.COPIED), config.words().text(Word.NOT_COPIED));
    }

    /** Shows a metric's panel, and where a link leads to it. */
    void show(int metric, String address) {
        data(metric);
        show(drawn, metric, address, config.words().text(Word.LINK));
        mount.extension.shown(metric, drawn);
    }

    /** Draws what has not been shown yet: paper has all of it. */
    void drawAll() {
        for (int i = 0; i < config.comparison().metrics().size(); i++) {
            data(i);
        }
    }

    /** The rows of a metric, which are drawn when they are wanted first. */
    private Dom data(int metric) {
        Dom panel = Js.at(panels, metric);
        Dom rows = panel.querySelector("ul");
        if (rows == null) {
            Dom data = mount.page.painter.drawn(new Layout(config, mount.extension).data(metric));
            panel.append(data);
            mount.extension.drawn(metric, data);
            rows = panel.querySelector("ul");
        }
        return rows;
    }

    /** Draws the rows of a metric at one moment. */
    void paint(int metric, List<Row> moment, boolean isMoving) {
        Dom rows = data(metric);
        go(rows, isMoving);
        for (int i = 0; i < moment.size() && mount.extension.hasBars(metric); i++) {
            Row row = moment.get(i);
            int place = config.place(metric, i);
            paint(rows, place, row.length(), row.place() - place, row.text());
        }
    }

    /** Gives the focus to the element that had it in what was drawn before. */
    void focus() {
        focus(drawn, focused);
    }

    /** Says a sentence to those who listen. */
    void say(String sentence) {
        drawn.querySelector("[aria-live]").setTextContent(sentence);
    }

    /** Leaves everything as it was. */
    void remove() {
        author.restore();
        clear(shadow);
        if (host != mount.root) {
            unwrap(host);
        }
    }

    /** A copy of a page has the host already, and no shadow in it. */
    @JSBody(params = {"root", "table"}, script = "var host = table ? table.parentNode"
            + " : root.lastElementChild;"
            + " if (host && host.hasAttribute('data-weigh-host')) return host;"
            + " host = document.createElement('div'); host.setAttribute('data-weigh-host', '');"
            + " table ? table.replaceWith(host) : root.append(host); table && host.append(table); return host")
    private static native Dom wrapped(Dom root, Dom table);

    @JSBody(params = "host", script = "host.replaceWith.apply(host, host.childNodes)")
    private static native void unwrap(Dom host);

    @JSBody(params = {"shadow", "drawn", "sheets"}, script = "var before = document.createElement('slot');"
            + " before.name = 'before';"
            + " drawn.querySelectorAll('details').forEach(data => data.open = shadow.querySelector('[open]'));"
            + " shadow.querySelectorAll('input').forEach(radio => radio.name = '');"
            + " shadow.replaceChildren(before, drawn, document.createElement('slot'));"
            + " shadow.weighs = 1; shadow.adoptedStyleSheets = sheets")
    private static native void fill(Dom shadow, Dom drawn, JSObject sheets);

    @JSBody(params = "shadow", script = "var radio = shadow.querySelector(':checked:not([checked])');"
            + " return radio ? radio.value : ''")
    private static native String chosen(Dom shadow);

    @JSBody(params = "shadow", script = "var element = shadow.activeElement;"
            + " return element ? element.localName : ''")
    private static native String focused(Dom shadow);

    @JSBody(params = {"drawn", "name"}, script = "if (name) drawn.querySelector("
            + "name.replace('input', ':checked')).focus()")
    private static native void focus(Dom drawn, String name);

    @JSBody(params = "shadow", script = "shadow.querySelectorAll('input').forEach(radio => radio.name = '');"
            + " shadow.replaceChildren(document.createElement('slot')); shadow.adoptedStyleSheets = []")
    private static native void clear(Dom shadow);

    /** What arrives with the bars waits for them. */
    @JSBody(params = {"rows", "isMoving"}, script = "rows.classList.toggle('go', isMoving)")
    private static native void go(Dom rows, boolean isMoving);

    @JSBody(params = {"rows", "at", "length", "place", "text"}, script = "var row = rows.children[at],"
            + " value = row.children[1];"
            + " place != (row.place || 0) && row.style.setProperty('--w-y', row.place = place);"
            + " if (value.textContent != text) value.firstChild.nodeValue = text;"
            + " row.children[2].firstChild.style.setProperty('--w-s', length)")
    private static native void paint(Dom rows, int at, double length, double place, String text);

    @JSBody(params = {"drawn", "metric", "address", "text"}, script = "drawn.querySelectorAll('input').forEach("
            + "(radio, at) => { radio.checked = at == metric;"
            + " radio.parentNode.part.toggle('selected', at == metric) }); drawn.querySelectorAll('.p').forEach("
            + "(panel, at) => panel.hidden == (at == metric) && (panel.hidden = at != metric));"
            + " drawn.querySelectorAll('.link').forEach("
            + "link => { link.href = address; if (link.textContent != text) link.textContent = text })")
    private static native void show(Dom drawn, int metric, String address, String text);

    @JSBody(params = {"drawn", "call", "copied", "failed"}, script = "drawn.addEventListener('change', event =>"
            + " call('reader', event.target.value)); drawn.addEventListener('input', event =>"
            + " event.stopPropagation());"
            + " drawn.addEventListener('transitionend', () => call('ink')); drawn.querySelectorAll('.link').forEach("
            + "link => link.addEventListener('click', event => { if (navigator.clipboard"
            + " && !event.ctrlKey && !event.metaKey) {"
            + " event.preventDefault(); var say = text => drawn.lastChild.textContent = link.textContent = text;"
            + " navigator.clipboard.writeText(link.href).then(() => say(copied), () => say(failed)) } }))")
    private static native void listen(Dom drawn, JSObject call, String copied, String failed);

    @JSBody(params = {"element", "isDark"}, script = "element.classList.toggle('dark', isDark)")
    private static native void darken(Dom element, boolean isDark);

    /** The bounds are the stylesheet's, which tells the accent's own lightness. */
    @JSBody(params = {"drawn", "at"}, script = "var lightness = parseFloat(getComputedStyle("
            + "drawn.querySelectorAll('.metric')[at]).outlineColor.split('oklch(')[1]);"
            + " return drawn.matches('.dark') ? lightness < .75 : lightness > .48")
    private static native boolean isShifted(Dom drawn, int at);

    /**
     * Whether the widget's ink, whose lightness the stylesheet tells, is a light one, as on a dark page. The host is
     * asked: what is in it may not be laid out yet, and needn't for this.
     */
    @JSBody(params = "host", script = "return parseFloat("
            + "getComputedStyle(host).columnRuleColor.split('oklch(')[1]) > .6")
    private static native boolean hasLightInk(Dom host);
}
