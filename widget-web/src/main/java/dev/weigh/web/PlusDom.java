package dev.weigh.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What only JavaScript can say for {@link Plus}, a line each. */
final class PlusDom {

    private PlusDom() {
    }

    /** Calls with what controls and buttons say; nobody else hears it. That a higher total is better goes unsaid. */
    @JSBody(params = {"data", "call"}, script = "data.parentNode.querySelectorAll('.direction').forEach("
            + "one => one.remove()); data.addEventListener('input', event => {"
            + " event.stopPropagation(); call(event.target.dataset.n, +event.target.value) });"
            + " data.addEventListener('change', event => { event.stopPropagation(); call('settled') });"
            + " data.addEventListener('click', event => { var button = event.target.closest('button');"
            + " button && call('choice', +button.value) })")
    static native void listen(Dom data, JSObject call);

    /** Blanks and tildes as links have them. */
    @JSBody(params = "text", script = "return text.replaceAll('%20', '+').replaceAll('%7E', '~')")
    static native String link(String text);

    @JSBody(params = {"detail", "weights"}, script = "detail.weights = weights; return detail")
    static native JSObject withWeights(JSObject detail, JSObject weights);

    @JSBody(params = {"door", "call"}, script = "door.weights = map => call('weights', map); return door")
    static native JSObject door(JSObject door, JSObject call);

    /** Whether a script gives amounts of zero or more, and of none but these metrics. */
    @JSBody(params = {"map", "ids"}, script = "return Object(map) === map && Object.keys(map).every(id =>"
            + " ids.includes(' ' + id + ' ') && map[id] >= 0 && map[id] < 1 / 0)")
    static native boolean areAmounts(JSObject map, String ids);

    /** What a script gives a metric. */
    @JSBody(params = {"map", "id"}, script = "return map && +map[id] || 0")
    static native double amount(JSObject map, String id);

    @JSBody(params = {"map", "id", "share"}, script = "map.set(id, share)")
    static native void put(JSObject map, String id, double share);

    @JSBody(params = "map", script = "return Object.fromEntries(map)")
    static native JSObject object(JSObject map);

    /** Whether what is shown is the author's, or a further way to look, for which no metric keeps room. */
    @JSBody(params = {"drawn", "isFurther"}, script =
            "drawn.querySelector('.o').classList.toggle('l', isFurther)")
    static native void shown(Dom drawn, boolean isFurther);

    @JSBody(params = {"before", "after"}, script = "before.replaceWith(after)")
    static native void replace(Dom before, Dom after);

    /** Has the choice in the toggle stand for these weights. */
    @JSBody(params = {"drawn", "place", "name"}, script = "drawn.querySelector('#m' + place).value = name")
    static native void name(Dom drawn, int place, String name);

    /** Has a metric's control say how much it counts; the one that is held says it itself. */
    @JSBody(params = {"panel", "index", "amount", "text", "share"}, script = "var range ="
            + " panel.querySelector('[data-n=\"' + index + '\"]'); if (range) {"
            + " if (Math.round(amount) != range.value) range.value = amount;"
            + " range.setAttribute('aria-valuetext', text) }"
            + " var label = panel.querySelectorAll('.h')[index]; if (label) label.textContent = share")
    static native void control(Dom panel, int index, double amount, String text, String share);

    /** Has a button say what it leads to, and whether that is so now; one that says nothing is hidden. */
    @JSBody(params = {"panel", "index", "text", "sentence", "isChosen"}, script = "var button ="
            + " panel.querySelector('button[value=\"' + index + '\"]'); button.hidden = !text;"
            + " if (button.textContent != text) button.textContent = text;"
            + " sentence && button.setAttribute('aria-label', sentence);"
            + " button.setAttribute('aria-pressed', isChosen)")
    static native void button(Dom panel, int index, String text, String sentence, boolean isChosen);

    /** The painter makes elements of HTML; those of a plot are made anew as what they are. */
    @JSBody(params = "data", script = "var drawn = node => { if (node.nodeType == 3) return node.cloneNode();"
            + " var element = document.createElementNS('http://www.w3.org/2000/svg', node.localName);"
            + " for (var one of node.attributes) element.setAttribute(one.name, one.value);"
            + " element.append(...[...node.childNodes].map(drawn)); return element };"
            + " data.querySelectorAll('.plot').forEach(plot => plot.replaceWith(drawn(plot)))")
    static native void draw(Dom data);
}
