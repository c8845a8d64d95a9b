package dev.weigh.playground;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the page and the browser can do, a line each. */
final class Dom {

    /** What is done when something happens. */
    @JSFunctor
    interface Action extends JSObject {

        void happen();
    }

    /** What is done when a key is pressed; whether the browser should do nothing of its own then. */
    @JSFunctor
    interface Key extends JSObject {

        boolean pressed(String key, boolean isShifted, boolean isCommand);
    }

    /** What is done with a text; whether the browser should do nothing of its own then. */
    @JSFunctor
    interface Taker extends JSObject {

        boolean takes(String text);
    }

    /** What is done with a text that has arrived. */
    @JSFunctor
    interface Reader extends JSObject {

        void read(String text);
    }

    private Dom() {
    }

    @JSBody(params = "id", script = "return document.getElementById(id)")
    static native Element find(String id);

    /** The id of what has the focus; empty for none. */
    @JSBody(script = "return document.activeElement ? document.activeElement.id : ''")
    static native String focused();

    @JSBody(params = "tag", script = "return document.createElement(tag)")
    static native Element element(String tag);

    /** An element with a class and a text. */
    static Element element(String tag, String type, String text) {
        Element element = element(tag);
        if (!type.isEmpty()) {
            element.setAttribute("class", type);
        }
        element.setTextContent(text);
        return element;
    }

    /** Says that a button does nothing now; it keeps the focus, which a disabled one would lose. */
    static void disable(String id, boolean isIdle) {
        find(id).setAttribute("aria-disabled", String.valueOf(isIdle));
    }

    @JSBody(params = {"element", "type", "action"}, script = "element.addEventListener(type, () => action())")
    static native void on(JSObject element, String type, Action action);

    @JSBody(params = {"element", "key"}, script = "element.addEventListener('keydown', event => {"
            + " if (!event.isComposing && key(event.key, event.shiftKey, event.ctrlKey || event.metaKey))"
            + " event.preventDefault() })")
    static native void onKey(JSObject element, Key key);

    /** Takes what is pasted into the element, as a text of this type; empty where the clipboard has none. */
    @JSBody(params = {"element", "type", "taker"}, script = "element.addEventListener('paste', event => {"
            + " if (taker(event.clipboardData ? event.clipboardData.getData(type) : ''))"
            + " event.preventDefault() })")
    static native void onPaste(Element element, String type, Taker taker);

    @JSBody(script = "return document")
    static native JSObject document();

    @JSBody(script = "return window")
    static native JSObject window();

    /** Whether the focus is where the browser has an undo of its own. */
    @JSBody(script = "var at = document.activeElement; return !!at && at.matches("
            + "'textarea:not([readonly]), input:not([type]), input[type=text], [contenteditable]')")
    static native boolean isTyping();

    /** The one element, or the other where there is none. */
    @JSBody(params = {"element", "other"}, script = "return element || other")
    static native Element orElse(Element element, Element other);

    @JSBody(params = "element", script = "return document.activeElement == element")
    static native boolean hasFocus(Element element);

    @JSBody(script = "return location.hash")
    static native String fragment();

    /** Puts a fragment into the address; a browser may refuse one that is too long, or too many in a while. */
    @JSBody(params = "fragment", script = "try { history.replaceState(history.state, '', fragment); return true }"
            + " catch (refused) { return false }")
    static native boolean replaceFragment(String fragment);

    @JSBody(script = "return location.href")
    static native String address();

    @JSBody(params = "text", script = "return text.normalize().toLowerCase()")
    static native String folded(String text);

    /** Copies a text, and does the one or the other when that has worked or not. */
    @JSBody(params = {"text", "done", "failed"}, script = "try { navigator.clipboard.writeText(text)"
            + ".then(() => done(), () => failed()) } catch (none) { failed() }")
    static native void copy(String text, Action done, Action failed);

    /** Copies what is selected, the old way; whether that has worked. */
    @JSBody(script = "try { return document.execCommand('copy') } catch (none) { return false }")
    static native boolean copySelection();

    @JSBody(params = {"name", "type", "text"}, script = "var link = document.createElement('a');"
            + " link.download = name; link.href = URL.createObjectURL(new Blob([text], {type: type}));"
            + " link.click(); setTimeout(() => URL.revokeObjectURL(link.href), 60000)")
    static native void save(String name, String type, String text);

    /** Reads a file beside this page; a page from the disk, or with a strict policy, may not. */
    @JSBody(params = {"name", "done", "failed"}, script = "fetch(name).then(answer => answer.ok ? answer.text()"
            + " : Promise.reject()).then(text => done(text), () => failed())")
    static native void readFile(String name, Reader done, Action failed);

    /** Has the widget's script look for new roots at once, not only before the next frame. */
    @JSBody(params = "element", script = "if (window.weigh) window.weigh.scan(element)")
    static native void scan(Element element);

    /** Brings one of the problems into sight, beginning anew behind the last, and the focus to what mends it. */
    @JSBody(params = "place", script = "var items = document.querySelectorAll('.problems:not([hidden]) li'),"
            + " item = items[place % items.length];"
            + " if (item) { item.tabIndex = -1; item.scrollIntoView({block: 'center'});"
            + " (item.querySelector('button') || item).focus({preventScroll: true}) }")
    static native void goToProblem(int place);

    @JSBody(params = "query", script = "return matchMedia(query).matches")
    static native boolean matches(String query);

    /** Does it after so many milliseconds in which nothing else has been asked to be done by this timer. */
    @JSBody(params = {"timer", "delay", "action"},
            script = "clearTimeout(timer); return setTimeout(() => action(), delay)")
    static native int after(int timer, int delay, Action action);

    /** Does it when somebody pauses in writing. */
    static int soon(int timer, Action action) {
        return after(timer, 120, action);
    }
}
