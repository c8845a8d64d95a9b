package dev.weigh.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code window.weigh}: the door for a page's own scripts. */
final class Api {

    private Api() {
    }

    /** Opens the door to the page. */
    @JSBody(params = "call", script = "window.weigh = {version: WEIGH_VERSION,"
            + " scan: root => call('scan', root || document), get: widget => call('get', widget)}")
    static native void open(JSObject call);

    /** A door to one widget, with all that its state says. */
    @JSBody(params = "call", script = "var door = {select: metric => call('script', metric),"
            + " remove: () => call('remove')};"
            + " ['id', 'element', 'metric', 'metrics', 'standing', 'problems'].forEach(name =>"
            + " Object.defineProperty(door, name, {enumerable: true,"
            + " get: () => { var state = call('state'); return state && state[name] }})); return door")
    static native JSObject door(JSObject call);

    /** Whether what a script asks for is the element, or its widget's id. */
    @JSBody(params = {"wanted", "element", "id"}, script = "return wanted === element || wanted === id")
    static native boolean isOne(JSObject wanted, Dom element, String id);

    @JSBody(params = "isTrue", script = "return isTrue")
    static native JSObject truth(boolean isTrue);

    @JSBody(params = "value", script = "return '' + value")
    static native String string(JSObject value);

    @JSBody(params = "value", script = "return value")
    static native double number(JSObject value);
}
