package dev.weigh.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What only JavaScript can say, a line each. */
final class Js {

    private Js() {
    }

    /** Whether the window has a property of its own where ours will be; an element's id makes none. */
    @JSBody(script = "return Object.hasOwn(window, 'weigh')")
    static native boolean isClaimed();

    /** Calls with the document once it is read, and with what concerns all widgets from then on. */
    @JSBody(params = "call", script = "var heard = function (event) { call(event.type) }, start = function () {"
            + " call('scan', document); window.addEventListener('hashchange', heard);"
            + " window.addEventListener('beforeprint', heard);"
            + " window.matchMedia('(prefers-color-scheme:dark)').addEventListener('change', heard) };"
            + " document.readyState == 'loading' ? document.addEventListener('DOMContentLoaded', start) : start()")
    static native void start(Call call);

    @JSBody(params = "text", script = "return text.normalize().toLowerCase()")
    static native String folded(String text);

    @JSBody(script = "return document.currentScript")
    static native Dom script();

    @JSBody(script = "return document.documentElement")
    static native Dom html();

    /** The element's name; empty for a text. */
    @JSBody(params = "node", script = "return node.localName || ''")
    static native String tag(Dom node);

    /** The names of the element's attributes, a space between, which no name has; empty for a text. */
    @JSBody(params = "node", script = "return node.localName ? node.getAttributeNames().join(' ') : ''")
    static native String attributes(Dom node);

    /** The nearest element around this one that the selector matches; {@code null} for none. */
    @JSBody(params = {"element", "selector"},
            script = "return element.parentElement && element.parentElement.closest(selector)")
    static native Dom outer(Dom element, String selector);

    @JSBody(params = {"element", "selector"}, script = "return element.matches(selector)")
    static native boolean matches(Dom element, String selector);

    @JSBody(params = "element",
            script = "return element.isContentEditable || document.designMode == 'on'")
    static native boolean isEditable(Dom element);

    /** The element's shadow root of ours, made where there is none; {@code null} where it can't have one. */
    @JSBody(params = "host", script = "try { var shadow = host.shadowRoot; return shadow"
            + " ? shadow.weighs ? shadow : null : host.localName.includes('-') ? null"
            + " : (shadow = host.attachShadow({mode: 'open'}), shadow.weighs = 1, shadow) } catch (e) { return null }")
    static native Dom shadow(Dom host);

    @JSBody(script = "return new CSSStyleSheet()")
    static native JSObject sheet();

    @JSBody(params = {"sheet", "css"}, script = "sheet.replaceSync(css)")
    static native void fill(JSObject sheet, String css);

    /** The stylesheet, which the build puts there. */
    @JSBody(script = "return WEIGH_CSS")
    static native String css();

    @JSBody(script = "return performance.now()")
    static native double now();

    /** Calls before the page is drawn next. */
    @JSBody(params = "call", script = "requestAnimationFrame(function (now) { call('frame', now) })")
    static native void frame(Call call);

    /** Calls when half a second has passed without another such call. */
    @JSBody(params = {"timer", "call"}, script = "clearTimeout(timer);"
            + " return setTimeout(function () { call('tell') }, 500)")
    static native int later(int timer, Call call);

    /** Whether the reader wants no motion. */
    @JSBody(script = "return window.matchMedia('(prefers-reduced-motion:reduce)').matches")
    static native boolean isReduced();

    /** Sends an event from the element; false where a listener prevented what it announces. */
    @JSBody(params = {"element", "type", "detail"}, script = "return element.dispatchEvent(new CustomEvent(type,"
            + " {detail: detail, bubbles: true, composed: true, cancelable: type == 'weigh-change'}))")
    static native boolean send(Dom element, String type, JSObject detail);

    @JSBody(params = {"message", "element"}, script = "console.warn(message, element)")
    static native void warn(String message, Dom element);

    /** Calls with what the selector matches at or around each change; with {@code null} where it is nothing. */
    @JSBody(params = {"call", "selector"}, script = "return new MutationObserver(function (records) {"
            + " records.forEach(function (record) { var place = record.target;"
            + " if (!place.closest) place = place.parentElement;"
            + " call('changed', place && place.closest(selector)) }) })")
    static native JSObject watch(Call call, String selector);

    /** Watches a tree for roots that come and go. */
    @JSBody(params = {"watch", "tree"}, script = "watch.observe(tree,"
            + " {subtree: true, childList: true, attributeFilter: ['data-weigh', 'class']})")
    static native void watchTree(JSObject watch, Dom tree);

    /** Watches a root for whatever its author changes. */
    @JSBody(params = {"watch", "root"}, script = "watch.observe(root,"
            + " {subtree: true, childList: true, characterData: true, attributes: true})")
    static native void watchRoot(JSObject watch, Dom root);

    @JSBody(params = "watch", script = "watch.takeRecords()")
    static native void drop(JSObject watch);

    @JSBody(script = "return []")
    static native JSObject array();

    @JSBody(params = {"array", "item"}, script = "array.push(item)")
    static native void add(JSObject array, JSObject item);

    @JSBody(params = "list", script = "return list.length")
    static native int length(JSObject list);

    @JSBody(params = {"list", "at"}, script = "return list[at]")
    static native Dom at(JSObject list, int at);
}
