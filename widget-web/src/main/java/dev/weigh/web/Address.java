package dev.weigh.web;

import dev.weigh.config.Names;
import org.teavm.jso.JSBody;

/** The fragment of the page's address: {@code #weigh:models=production,hosts=cost}. */
final class Address {

    private static final String MARK = "#weigh:";

    private Address() {
    }

    /** The metric that the address says for a widget; empty for none. */
    static String metric(String id) {
        for (String entry : entries()) {
            if (entry.startsWith(encoded(id) + "=")) {
                return decoded(entry.substring(entry.indexOf('=') + 1));
            }
        }
        return "";
    }

    /** The full address of what one widget shows. */
    static String of(Mount mount) {
        return page() + MARK + entry(mount);
    }

    /** Writes what the widget shows, unless the fragment is somebody else's. */
    static void write(Mount mount) {
        if (!hash().isEmpty() && !hash().startsWith(MARK)) {
            return;
        }
        String own = entry(mount);
        boolean isFirst = mount.widget.metric() == mount.widget.config().comparison().first();
        String written = isFirst ? "" : own;
        for (String entry : entries()) {
            if (!entry.startsWith(own.substring(0, own.indexOf('=') + 1))) {
                written += (written.isEmpty() ? "" : ",") + entry;
            }
        }
        replace(written.isEmpty() ? page() : MARK + written);
    }

    private static String entry(Mount mount) {
        return encoded(mount.widget.config().id()) + "=" + encoded(mount.metric());
    }

    private static Iterable<String> entries() {
        return Names.listed(hash().startsWith(MARK) ? hash().substring(MARK.length()) : "");
    }

    @JSBody(script = "return location.hash")
    private static native String hash();

    @JSBody(script = "return location.href.split('#')[0]")
    private static native String page();

    /** The text as it stands in an address; half of a pair can't, and gives none. */
    @JSBody(params = "text", script = "try { return encodeURIComponent(text) } catch (e) { return '' }")
    private static native String encoded(String text);

    @JSBody(params = "text", script = "try { return decodeURIComponent(text) } catch (e) { return '' }")
    private static native String decoded(String text);

    @JSBody(params = "address", script = "try { history.replaceState(history.state, '', address) } catch (e) { }")
    private static native void replace(String address);
}
