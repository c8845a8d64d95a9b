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

    @JSBody(params = "call", script = "document.readyState == 'loading'"
            + " ? document.addEventListener('DOMContentLoaded', call) : call(null)")
    static native void whenRead(Call call);

    @JSBody(params = "text", script = "return text.normalize().toLowerCase()")
    static native String folded(String text);

    @JSBody(script = "return document.currentScript")
    static native Dom script();

    @JSBody(script = "return document")
    static native Dom document();

    @JSBody(script = "return document.documentElement")
    static native Dom html();

    @JSBody(script = "return window")
    static native Dom window();

    @JSBody(params = "tag", script = "return document.createElement(tag)")
    static native Dom element(String tag);

    @JSBody(params = "text", script = "return document.createTextNode(text)")
    static native Dom text(String text);

    /** The nearest element around this one that the selector matches; {@code null} for none. */
    @JSBody(params = {"element", "selector"},
            script = "return element.parentElement && element.parentElement.closest(selector)")
    static native Dom outer(Dom element, String selector);

    @JSBody(params = "element",
            script = "return element.isContentEditable || document.designMode == 'on'")
    static native boolean isEditable(Dom element);

    /** The element's shadow root of ours, made where there is none; {@code null} where it can't have one. */
    @JSBody(params = "host", script = "try { var shadow = host.shadowRoot; return shadow"
            + " ? shadow.weighs ? shadow : null : host.localName.includes('-') ? null"
            + " : (shadow = host.attachShadow({mode: 'open'}), shadow.weighs = 1, shadow) } catch (e) { return null }")
    static native Dom shadow(Dom host);

    @JSBody(params = {"shadow", "sheet"}, script = "shadow.adoptedStyleSheets = [sheet]")
    static native void adopt(Dom shadow, JSObject sheet);

    @JSBody(script = "return new CSSStyleSheet()")
    static native JSObject sheet();

    @JSBody(params = {"sheet", "css"}, script = "sheet.replaceSync(css)")
    static native void fill(JSObject sheet, String css);

    /** The stylesheet, which the build puts there. */
    @JSBody(script = "return WEIGH_CSS")
    static native String css();

    /** Sets an attribute, or a custom property of the element's style. */
    @JSBody(params = {"element", "name", "value"}, script = "name.startsWith('--')"
            + " ? element.style.setProperty(name, value) : element.setAttribute(name, value)")
    static native void set(Dom element, String name, String value);

    @JSBody(params = {"element", "name", "value"}, script = "element.style.setProperty(name, value)")
    static native void style(Dom element, String name, double value);

    @JSBody(params = {"element", "isDark"}, script = "element.classList.toggle('dark', isDark)")
    static native void darken(Dom element, boolean isDark);

    /** Whether the widget's ink, whose lightness the stylesheet tells, is a light one, as on a dark page. */
    @JSBody(params = "drawn", script = "return parseFloat(getComputedStyle(drawn).outlineColor.slice(6)) > .6")
    static native boolean hasLightInk(Dom drawn);

    @JSBody(script = "return performance.now()")
    static native double now();

    @JSBody(params = "tick", script = "requestAnimationFrame(tick)")
    static native void frame(Tick tick);

    @JSBody(params = {"timer", "call"}, script = "clearTimeout(timer); return setTimeout(call, 500)")
    static native int later(int timer, Call call);

    @JSBody(params = "what", script = "return window.matchMedia('(prefers-' + what + ')')")
    static native Dom prefers(String what);

    @JSBody(params = {"target", "type", "call"}, script = "target.addEventListener(type, call)")
    static native void listen(JSObject target, String type, Call call);

    @JSBody(params = "event", script = "event.stopPropagation()")
    static native void hush(JSObject event);

    /** Sends an event from the element; false where a listener prevented what it announces. */
    @JSBody(params = {"element", "type", "detail"}, script = "return element.dispatchEvent(new CustomEvent(type,"
            + " {detail: detail, bubbles: true, composed: true, cancelable: type == 'weigh-change'}))")
    static native boolean send(Dom element, String type, JSObject detail);

    @JSBody(params = {"message", "element"}, script = "console.warn(message, element)")
    static native void warn(String message, Dom element);

    @JSBody(params = "call", script = "return new MutationObserver(call)")
    static native JSObject watch(Call call);

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

    /** Adds the roots in which the records tell of a change. */
    @JSBody(params = {"set", "records", "selector"}, script = "records.forEach(function (record) {"
            + " var place = record.target; if (!place.closest) place = place.parentElement;"
            + " place = place && place.closest(selector); if (place) set.add(place) })")
    static native void touch(JSObject set, JSObject records, String selector);

    @JSBody(script = "return new WeakSet()")
    static native JSObject set();

    /** Adds the element; false where it was there. */
    @JSBody(params = {"set", "element"}, script = "return !set.has(element) && !!set.add(element)")
    static native boolean isNew(JSObject set, Dom element);

    /** Takes the element out; false where it was not there. */
    @JSBody(params = {"set", "element"}, script = "return set.delete(element)")
    static native boolean remove(JSObject set, Dom element);

    @JSBody(script = "return []")
    static native Nodes array();

    /** Adds the node; false where it was there. */
    @JSBody(params = {"array", "node"}, script = "return !array.includes(node) && !!array.push(node)")
    static native boolean add(Nodes array, Dom node);
}
