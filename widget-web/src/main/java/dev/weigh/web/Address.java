package dev.weigh.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The fragment of the page's address: {@code #weigh:models=production,hosts=cost}. */
final class Address {

    private static final String MARK = "#weigh:";

    private Address() {
    }

    /** The metric that the address says for a widget; empty for none. */
    static String metric(String id) {
        return said(sides(MARK), id);
    }

    /** Whether the address says something about widgets. */
    static boolean isOurs() {
        return hash().startsWith(MARK);
    }

    /** The id of the widget that the address names first; empty for none. */
    static String first() {
        return first(sides(MARK));
    }

    /** The full address of what one widget shows. */
    static String of(WidgetRoot mount) {
        return page() + MARK
                + mount.extension.link(encoded(mount.widget.config().id()) + "=" + encoded(mount.metric()));
    }

    /** Writes what the widget shows, unless the fragment is somebody else's. */
    static void write(WidgetRoot mount) {
        if ((hash() + MARK).startsWith(MARK)) {
            boolean isFirst = mount.widget.metric() == mount.widget.config().comparison().first();
            String written = mount.extension.link(
                    with(sides(MARK), mount.widget.config().id(), isFirst ? "" : mount.metric()));
            replace(page() + (written.isEmpty() ? "" : MARK + written));
        }
    }

    @JSBody(script = "return location.hash")
    private static native String hash();

    @JSBody(script = "return location.href.split('#')[0]")
    private static native String page();

    /** The text as it stands in an address; empty for half a surrogate pair, which no address takes. */
    @JSBody(params = "text", script = "try { return encodeURIComponent(text) } catch (e) { return '' }")
    static native String encoded(String text);

    /** What the fragment says, by widget; it is read as a query is, but for its commas. */
    @JSBody(params = "mark", script = "return new URLSearchParams(location.hash.startsWith(mark)"
            + " ? location.hash.slice(mark.length).replaceAll(',', '&') : '')")
    private static native JSObject sides(String mark);

    @JSBody(params = "sides", script = "return sides.keys().next().value || ''")
    private static native String first(JSObject sides);

    @JSBody(params = {"sides", "id"}, script = "return sides.get(id) || ''")
    private static native String said(JSObject sides, String id);

    /** The text of all that is said, with another metric for one widget; without it where that is empty. */
    @JSBody(params = {"sides", "id", "metric"}, script = "sides.delete(id); if (metric) sides.set(id, metric);"
            + " return ('' + sides).replaceAll('&', ',')")
    private static native String with(JSObject sides, String id, String metric);

    @JSBody(params = "address", script = "try { history.replaceState(history.state, '', address) } catch (e) { }")
    private static native void replace(String address);
}
