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

    /** Those who are shown alone; none where nobody has such a name. */
    private List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        List<String> contenders = config.comparison().contenders();
        for (int i = 0; i < contenders.size(); i++) {
            if ((" " + only + " ").contains(" " + slug(i) + " ")) {
                shown.add(i);
            }
        }
        return shown;
    }

    private String slug(int contender) {
        return Slug.of(config.comparison().contenders().get(contender), mount.page.host);
    }

    private JSObject on(String matter, JSObject with) {
        if (matter.equals("tell")) {
            mount.figure.say(told());
            return null;
        }
        if (matter.equals("find")) {
            query = Api.string(with);
            find();
        } else {
            only = "";
            for (int i = 0; i < found.size() && matter.equals("only"); i++) {
                only += (i == 0 ? "" : " ") + slug(found.get(i));
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

    /** How many were found, and of a few who; else how many are shown. */
    private String told() {
        Sentences names = new Sentences(config.comparison(), config.words());
        int count = found.size();
        boolean isFound = !query.isEmpty() && (only.isEmpty() || count != shown().size());
        return isFound ? phrase("found", count) + (count > 0 ? ": " + names.names(found) : "")
                : phrase("shown", only.isEmpty() ? config.comparison().contenders().size() : shown().size());
    }

    private String phrase(String name, int count) {
        return config.words().phrase(name).replace("{count}", "" + count)
                .replace("{all}", "" + config.comparison().contenders().size());
    }

    private void apply() {
        List<Integer> shown = shown();
        String alone = ids(shown);
        for (int i = 0; i < config.comparison().metrics().size(); i++) {
            mark(widget, "#p" + i, ids(looks.order(i)), ids(found), shown.isEmpty() ? "" : alone);
        }
        offer(widget, !found.isEmpty() && !ids(found).equals(alone), !shown.isEmpty());
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
            + " if (query) field.querySelector('input').value = query")
    private static native void attach(Dom widget, JSObject call, String query);

    @JSBody(params = {"widget", "panel", "order", "found", "only"}, script = "order = order.split(',');"
            + " widget.querySelectorAll(panel + ' :is(.rows,.plot)').forEach("
            + "list => list.querySelectorAll('.row,.point').forEach((row, at) => {"
            + " var id = ',' + order[at + 1] + ','; row.part.toggle('found', found.includes(id));"
            + " row.toggleAttribute('hidden', !!only && !only.includes(id)) }))")
    private static native void mark(Dom widget, String panel, String order, String found, String only);

    @JSBody(params = {"widget", "hasOnly", "hasAll"}, script = "widget.querySelector('.only').hidden = !hasOnly;"
            + " widget.querySelector('.everyone').hidden = !hasAll")
    private static native void offer(Dom widget, boolean hasOnly, boolean hasAll);

    /** A button that is pressed goes, and the focus to what is there in its place. */
    @JSBody(params = {"widget", "matter"}, script = "matter != 'find' && widget.querySelector(matter == 'only'"
            + " ? '.everyone' : '.find input').focus()")
    private static native void focus(Dom widget, String matter);

    /** Whom it shows alone stands behind what the widget shows, by which a link finds it. */
    @JSBody(params = {"usual", "key", "value", "id", "metric"}, script = "var sides = usual.split(',').filter("
            + "side => side && !side.startsWith(key)); if (value) { sides.some(side => side.startsWith(id))"
            + " || sides.push(id + metric); sides.push(key + value.replaceAll('%20', '+')) } return sides.join(',')")
    private static native String with(String usual, String key, String value, String id, String metric);
}
