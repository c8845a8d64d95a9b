package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.Slug;
import dev.weigh.config.Text;
import dev.weigh.plus.FindField;
import dev.weigh.plus.Looks;
import dev.weigh.view.View;
import dev.weigh.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Finds contenders among many, and shows only some of them. What is hidden still counts: no leader, total or scale
 * changes.
 */
final class PlusFinder {

    private final WidgetRoot mount;
    private final Looks looks;
    private final JSObject call = Js.function(this::on);
    private Config config;
    private Dom widget;
    private String query = "";
    private List<Integer> found = new ArrayList<>();
    /** The slugs of those that are shown alone, a space between; empty where all are. */
    private String only = "";
    /** The slugs of those that a reader has picked, a space around each. */
    private String picked = " ";
    private String matter = "";
    private int timer;

    PlusFinder(WidgetRoot mount, Looks looks) {
        this.mount = mount;
        this.looks = looks;
    }

    /** Begins anew for what was read; who is shown alone is said by the address the first time. */
    void read(Config read) {
        boolean isFirst = config == null;
        config = read;
        if (isFirst) {
            only = Address.metric(key());
        }
        find();
    }

    /** Shows those whom the address names. */
    void follow() {
        only = Address.metric(key());
        if (widget != null) {
            apply();
        }
    }

    /** Another panel is shown. */
    void shown() {
        if (widget != null) {
            apply();
        }
    }

    private boolean isMany() {
        return config.comparison().contenders().size() >= FindField.MANY;
    }

    private String key() {
        return config.id() + ".only";
    }

    /** The widget, with the field above its panels where contenders are many. */
    View widget(View view) {
        int at = 0;
        while (!view.children().get(at).names().equals("o")) {
            at++;
        }
        if (isMany()) {
            view.children().add(at, FindField.of(config.words()));
        }
        return view;
    }

    /** Marks and hides in a panel that was drawn just now. */
    void drawn(Dom data) {
        if (isMany()) {
            widget = Js.outer(data, ".w");
            attach(widget, call, query);
            apply();
        }
    }

    /** What an address says, and who is shown alone. */
    String link(String usual) {
        String id = Address.encoded(config.id());
        return with(usual, id + ".only=", Address.encoded(only), id + "=", Address.encoded(mount.metric()));
    }

    private void find() {
        found = new ArrayList<>();
        List<String> contenders = config.comparison().contenders();
        for (int i = 0; i < contenders.size(); i++) {
            boolean isFound = false;
            for (String part : Text.items(mount.page.host.folded(query), ",")) {
                isFound |= !part.isEmpty() && mount.page.host.folded(contenders.get(i)).contains(part);
            }
            if (isFound) {
                found.add(i);
            }
        }
    }

    /** Those whose slugs are among these, and others. */
    private List<Integer> named(String slugs, List<Integer> others) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < config.comparison().contenders().size(); i++) {
            if (others.contains(i) || (" " + slugs + " ").contains(" " + slug(i) + " ")) {
                named.add(i);
            }
        }
        return named;
    }

    private List<Integer> named(String slugs) {
        return named(slugs, new ArrayList<>());
    }

    /** Those who are found or picked. */
    private List<Integer> marked() {
        return named(picked, found);
    }

    private String slug(int contender) {
        return Slug.of(config.comparison().contenders().get(contender), mount.page.host);
    }

    private JSObject on(String matter, JSObject with) {
        if (matter.equals("tell")) {
            mount.figure.say(told());
            return null;
        }
        this.matter = matter;
        if (matter.equals("find")) {
            query = Api.string(with);
            find();
        } else if (matter.equals("pick")) {
            String slug = " " + slug((int) Api.number(with)) + " ";
            picked = picked.contains(slug) ? picked.replace(slug, " ") : picked + slug.substring(1);
        } else {
            only = "";
            if (matter.equals("only")) {
                for (int contender : marked()) {
                    only += (only.isEmpty() ? "" : " ") + slug(contender);
                }
            }
            mount.figure.show(mount.widget.metric(), Address.of(mount));
            if (config.hasPermalink()) {
                Address.write(mount);
            }
        }
        apply();
        focus(widget, matter);
        timer = Js.later(timer, call, "tell", 500);
        return null;
    }

    /** How many were found, and of a few who; who would be shown alone; else how many are shown. */
    private String told() {
        Sentences names = new Sentences(config.comparison(), config.words());
        int count = found.size();
        List<Integer> shown = named(only);
        return matter.equals("pick") && !marked().isEmpty() ? phrase("only-these", 0) + ": " + names.names(marked())
                : matter.equals("find") && !query.isEmpty()
                ? phrase("found", count) + (count > 0 ? ": " + names.names(found) : "")
                : phrase("shown", shown.isEmpty() ? config.comparison().contenders().size() : shown.size());
    }

    private String phrase(String name, int count) {
        return config.words().phrase(name).replace("{count}", "" + count)
                .replace("{all}", "" + config.comparison().contenders().size());
    }

    private void apply() {
        List<Integer> shown = named(only);
        String alone = ids(shown);
        String marked = ids(marked());
        for (int i = 0; i < config.comparison().metrics().size(); i++) {
            mark(widget, "#p" + i, ids(looks.order(i)), marked, ids(named(picked)), shown.isEmpty() ? "" : alone);
        }
        offer(widget, marked.length() > 1 && !marked.equals(alone), !shown.isEmpty());
    }

    private static String ids(List<Integer> contenders) {
        String ids = ",";
        for (int contender : contenders) {
            ids += contender + ",";
        }
        return ids;
    }

    @JSBody(params = {"widget", "call", "query"}, script = "var field = widget.querySelector('.find');"
            + " field.oninput = event => call('find', event.target.value);"
            + " field.onchange = event => event.stopPropagation();"
            + " field.onclick = event => event.target.localName == 'button' && call(event.target.value);"
            + " var panels = widget.querySelector('.o'); panels.onchange = event => {"
            + " event.stopPropagation(); call('pick', event.target.value) };"
            + " panels.onclick = event => { var point = event.target.closest('.point');"
            + " point && call('pick', point.dataset.n) }; panels.onkeydown = event => {"
            + " var step = {'ArrowDown': 1, 'ArrowUp': -1}[event.key], box = event.target;"
            + " if (step && box.type == 'checkbox') { event.preventDefault(); var boxes = ["
            + "...box.closest('ul').querySelectorAll('.row:not([hidden]) > input')];"
            + " box = boxes[boxes.indexOf(box) + step]; if (box) { boxes.forEach(one => one.tabIndex = -1);"
            + " box.tabIndex = 0; box.focus() } } };"
            + " if (query) field.querySelector('input').value = query")
    private static native void attach(Dom widget, JSObject call, String query);

    /** A row is picked by a box that lies over it, as a radio does over its label: arrows lead from one to the next. */
    @JSBody(params = {"widget", "panel", "order", "found", "picked", "only"}, script = "order = order.split(',');"
            + " widget.querySelectorAll(panel + ' :is(.rows,.plot)').forEach("
            + "list => { var first = 0; list.querySelectorAll('.row,.point').forEach((row, at) => {"
            + " var n = order[at + 1], id = ',' + n + ',', name = row.querySelector('.name'),"
            + " box = row.querySelector('input'), gone = !!only && !only.includes(id);"
            + " row.dataset.n = n; row.part.toggle('found', found.includes(id)); row.toggleAttribute('hidden', gone);"
            + " if (name) { if (!box) { box = document.createElement('input'); box.type = 'checkbox';"
            + " box.setAttribute('aria-label', name.textContent); row.append(box) }"
            + " box.value = n; box.checked = picked.includes(id); box.tabIndex = gone || first++ ? -1 : 0 } }) })")
    private static native void mark(Dom widget, String panel, String order, String found, String picked,
            String only);

    @JSBody(params = {"widget", "hasOnly", "hasAll"}, script = "widget.querySelector('.only').hidden = !hasOnly;"
            + " widget.querySelector('.everyone').hidden = !hasAll")
    private static native void offer(Dom widget, boolean hasOnly, boolean hasAll);

    /** A button that is pressed goes, and the focus to what is there in its place. */
    @JSBody(params = {"widget", "matter"}, script = "var next = {'only': '.everyone',"
            + " 'everyone': '.find input'}[matter];"
            + " next && widget.querySelector(next).focus()")
    private static native void focus(Dom widget, String matter);

    /** Whom it shows alone stands behind what the widget shows, by which a link finds it. */
    @JSBody(params = {"usual", "key", "value", "id", "metric"}, script = "var sides = usual.split(',').filter("
            + "side => side && !side.startsWith(key)); if (value) { sides.some(side => side.startsWith(id))"
            + " || sides.push(id + metric); sides.push(key + value.replaceAll('%20', '+')) } return sides.join(',')")
    private static native String with(String usual, String key, String value, String id, String metric);
}
