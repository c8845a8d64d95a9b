package dev.weigh.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What only JavaScript can say, a line each. */
final class Js {

    private Js() {
    }

    /**
     * Whether there is no window, or it has a property of its own where ours will be; an element's id makes none. That
     * the page has one which isn't ours, or that another file of it was first, is said.
     */
    @JSBody(script = "return typeof window == 'undefined' || Object.hasOwn(window, 'weigh') && (window.weigh.scan"
            + " ? window.weigh.version == WEIGH_VERSION || console.error('weigh: the first script stays')"
            + " : console.error('weigh: window.weigh is the page’s own'), true)")
    static native boolean isClaimed();

    /** Calls with the document, again once it is read, and with what concerns all widgets from then on. */
    @JSBody(params = "call", script = "var heard = event => call(event.type), start = () => call('tree', document);"
            + " document.addEventListener('DOMContentLoaded', start); start(); addEventListener('hashchange', heard);"
            // Safari doesn't wait for stylesheets before it runs the script, and they may tell the page's ink.
            + " addEventListener('load', () => call('change'));"
            // Firefox tells a widget when the page's ink sets off for another, and not when it has arrived.
            + " addEventListener('transitionend', event => event.propertyName == 'color'"
            // By the prototype's method: a form may have a field of that name.
            + " && Element.prototype.querySelector.call(event.target, '.weigh,[data-weigh]') && call('change'));"
            + " addEventListener('beforeprint', heard);"
            + " matchMedia('print').addEventListener('change', () => call('beforeprint'));"
            + " matchMedia('(prefers-color-scheme:dark)').addEventListener('change', heard)")
    static native void start(JSObject call);

    @JSBody(params = "text", script = "return text.normalize().toLowerCase()")
    static native String folded(String text);

    /** The script's own element, or the page's root where the script doesn't know it. */
    @JSBody(script = "return document.currentScript || document.documentElement")
    static native Dom script();

    @JSBody(script = "return document.documentElement")
    static native Dom html();

    /** The language that the page says for the element; empty for none. */
    @JSBody(params = {"element", "written"}, script = "var said = element.closest('[lang]') || element;"
            + " return /translated-/.test(said.className) || said.written ? written : said.lang || ''")
    static native String language(Dom element, String written);

    /** The language in which the page is written, before a browser may translate it. */
    @JSBody(script = "return document.documentElement.lang")
    static native String written();

    /** The node, or the text that a browser's translation has put it in the place of. */
    @JSBody(params = {"node", "said"}, script = "var text = node.written;"
            + " text ? said.set(text.nodeValue.trim(), node.textContent.trim())"
            + " : said.size && said.delete((node.nodeValue || '').trim()); return text || node")
    static native Dom original(Dom node, JSObject said);

    /** The element's name; empty for a text. */
    @JSBody(params = "node", script = "return node.localName || ''")
    static native String tag(Dom node);

    /** The names of the element's attributes, a space between, which no name has; empty for a text. */
    @JSBody(params = "node", script = "return node.localName ? node.getAttributeNames().join(' ') : ''")
    static native String attributes(Dom node);

    /** The nearest element around this one that the selector matches; {@code null} for none. */
    @JSBody(params = {"element", "selector"},
            script = "return element.parentElement"
            // A form may have a field of that name.
            + " && Element.prototype.closest.call(element.parentElement, selector)")
    static native Dom outer(Dom element, String selector);

    @JSBody(params = {"element", "selector"}, script = "return element.matches(selector)")
    static native boolean matches(Dom element, String selector);

    /** Whether the node is the tree or lies in it, which may be a form with a field called {@code contains}. */
    @JSBody(params = {"tree", "node"}, script = "return Node.prototype.contains.call(tree, node)")
    static native boolean contains(Dom tree, Dom node);

    @JSBody(params = "element",
            script = "return element.isContentEditable || document.designMode == 'on'")
    static native boolean isEditable(Dom element);

    /** What Java does, as a function of JavaScript's. */
    @JSBody(params = "call", script = "return call")
    static native JSObject function(Call call);

    /**
     * The element's shadow root of ours, made where there is none, or written into the page by the tools;
     * {@code null} where it can't have one.
     */
    @JSBody(params = "host", script = "try { var shadow = host.shadowRoot || !host.localName.includes('-')"
            + " && Object.assign(host.attachShadow({mode: 'open'}), {weighs: 1});"
            + " return shadow.weighs || shadow.getElementById('weigh') ? shadow : null } catch (e) { return null }")
    static native Dom shadow(Dom host);

    /** The stylesheet, which the build puts there. */
    @JSBody(script = "return WEIGH_CSS")
    static native String css();

    /** The stylesheets with one more. */
    @JSBody(params = {"sheets", "css"}, script = "var sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " return sheets.concat(sheet)")
    static native JSObject sheets(JSObject sheets, String css);

    @JSBody(script = "return performance.now()")
    static native double now();

    /** Has a root read, and says in the console what failed: one bad root is one bad root. */
    @JSBody(params = {"call", "root"}, script = "try { call('read') } catch (e) { console.error('weigh:', e, root) }")
    static native void tried(JSObject call, Dom root);

    /** Calls before the page is drawn next. */
    @JSBody(params = "call", script = "requestAnimationFrame(now => call('frame', now))")
    static native void frame(JSObject call);

    /** Calls when so many milliseconds have passed without another such call. */
    @JSBody(params = {"timer", "call", "matter", "wait"}, script = "clearTimeout(timer);"
            + " return setTimeout(() => call(matter), wait)")
    static native int later(int timer, JSObject call, String matter, int wait);

    /** What tells whether the reader wants no motion. */
    @JSBody(script = "return matchMedia('(prefers-reduced-motion:reduce)')")
    static native JSObject motion();

    @JSBody(params = "motion", script = "return motion.matches")
    static native boolean isReduced(JSObject motion);

    /** Sends an event from the element; false where a listener prevented what it announces. */
    @JSBody(params = {"element", "type", "detail"}, script = "return element.dispatchEvent(new CustomEvent(type,"
            + " {detail: detail, bubbles: true, composed: true, cancelable: type == 'weigh-change'}))")
    static native boolean send(Dom element, String type, JSObject detail);

    @JSBody(params = {"message", "element"}, script = "console.warn(message, element)")
    static native void warn(String message, Dom element);

    /**
     * Tells each root what has changed in it, and calls where a root has changed, come or gone; the slots that a widget
     * gives are its own. What changes elsewhere costs no more than a look at what was put in or taken out. A form is
     * asked by no method of its own: a field of that name would stand in its place.
     */
    @JSBody(params = {"call", "roots", "selector"}, script = "var of = Element.prototype,"
            + " html = document.documentElement, lang = html.lang,"
            + " numbers = text => text.nodeValue.replace(/\\D+/g, ' ').trim(),"
            + " above = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get,"
            + " isRoot = node => !(node.nodeType > 1) && of.matches.call(node, selector),"
            + " holds = node => isRoot(node) || !(node.nodeType > 1) && of.querySelector.call(node, selector);"
            + " return new MutationObserver(records => records.forEach(record => { var node = record.target,"
            + " nodes = [...record.addedNodes, ...record.removedNodes],"
            + " old = record.oldValue, text = old == null ? record.removedNodes[0] : document.createTextNode(old),"
            + " now = old == null ? nodes[0] : node;"
            + " if (record.attributeName == 'slot' && node.slot || record.attributeName == 'style' && roots.has(node))"
            + " return;"
            // A browser translates by a font element in the place of a text, or by another text of the same numbers.
            + " if (text && text.nodeType == 3 && now != text && (/translated-/.test(html.className)"
            + " || html.lang != lang && (html.written = 1))) now.written = now.localName == 'font'"
            + " || now.nodeType == 3 && numbers(text) == numbers(now) ? now.written || text.written || text : null;"
            + " var isOurs = nodes.some(holds) || record.attributeName && isRoot(node);"
            + " for (; node; node = above.call(node)) if (roots.has(node))"
            + " { roots.get(node)('changed'); isOurs = true }"
            + " isOurs && call('changed') }))")
    static native JSObject watch(JSObject call, JSObject roots, String selector);

    /** Tells each root that comes near to what is in view, and then calls once. */
    @JSBody(params = {"call", "roots"}, script = "return new IntersectionObserver(entries => {"
            + " entries.forEach(entry => { if (entry.isIntersecting && roots.has(entry.target))"
            + " roots.get(entry.target)('near') }); call('look') }, {rootMargin: '100%'})")
    static native JSObject approach(JSObject call, JSObject roots);

    /** Has the root watched as to whether it comes near. */
    @JSBody(params = {"approach", "root"}, script = "approach.observe(root)")
    static native void await(JSObject approach, Dom root);

    /** Whether a reader sees the element now. */
    @JSBody(params = "element", script = "var box = element.getBoundingClientRect();"
            + " return box.top < window.innerHeight && box.bottom > 0")
    static native boolean isInView(Dom element);

    /** Whether all of a root has arrived: the page is read, or goes on behind it, and it has a table to show. */
    @JSBody(params = "root", script = "return document.readyState != 'loading'"
            + " || !root.contains(document.all[document.all.length - 1]) && !!root.querySelector('td')")
    static native boolean isRead(Dom root);

    @JSBody(script = "return new Map()")
    static native JSObject map();

    @JSBody(params = {"map", "key"}, script = "return map.has(key)")
    static native boolean has(JSObject map, JSObject key);

    @JSBody(params = {"map", "key", "value"}, script = "map.set(key, value)")
    static native void put(JSObject map, JSObject key, JSObject value);

    @JSBody(params = {"map", "key"}, script = "map.delete(key)")
    static native void drop(JSObject map, JSObject key);

    /** Watches a tree for roots that come and go. */
    @JSBody(params = {"watch", "tree"}, script = "watch.observe(tree,"
            + " {subtree: true, childList: true, attributeFilter: ['data-weigh', 'class']})")
    static native void watchTree(JSObject watch, Dom tree);

    /** Watches a root for whatever its author changes. */
    @JSBody(params = {"watch", "root"}, script = "watch.observe(root,"
            + " {subtree: true, childList: true, characterDataOldValue: true, attributes: true})")
    static native void watchRoot(JSObject watch, Dom root);

    @JSBody(script = "return []")
    static native JSObject array();

    @JSBody(params = {"array", "item"}, script = "array.push(item)")
    static native void add(JSObject array, JSObject item);

    /** The roots at the node and below it; an exception for what is no tree. A form is no root, and may have fields. */
    @JSBody(params = {"tree", "selector"}, script = "var own = tree.querySelectorAll, of = Element.prototype;"
            + " return [tree].filter(one => one.nodeType == 1 && of.matches.call(one, selector))"
            + ".concat(...(own.call ? own : of.querySelectorAll).call(tree, selector))")
    static native JSObject found(Dom tree, String selector);

    @JSBody(params = "list", script = "return list.length")
    static native int length(JSObject list);

    @JSBody(params = {"list", "at"}, script = "return list[at]")
    static native Dom at(JSObject list, int at);
}
