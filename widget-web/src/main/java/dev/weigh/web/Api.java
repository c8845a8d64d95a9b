package dev.weigh.web;

import dev.weigh.Widget;
import dev.weigh.config.Problem;
import dev.weigh.model.Metric;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.weigh}: the door for a page's own scripts. */
final class Api {

    /** What a page's script asks: one of a widget's names, with an argument. */
    @JSFunctor
    interface Ask extends JSObject {

        JSObject on(String name, JSObject argument);
    }

    private Api() {
    }

    /** Opens the door. */
    static void open(Page page) {
        install((name, argument) -> name.equals("get") ? get(page, argument) : scan(page, (Dom) argument));
    }

    private static JSObject scan(Page page, Dom tree) {
        int before = page.mounts.size();
        page.scan(tree);
        JSObject made = Js.array();
        for (int i = before; i < page.mounts.size(); i++) {
            if (page.mounts.get(i).widget != null) {
                Detail.add(made, widget(page, page.mounts.get(i)));
            }
        }
        return made;
    }

    private static JSObject get(Page page, JSObject wanted) {
        for (Mount mount : page.mounts) {
            if (mount.widget != null && (isSame(wanted, mount.root) || isSame(wanted, mount.widget.config().id()))) {
                return widget(page, mount);
            }
        }
        return null;
    }

    private static JSObject widget(Page page, Mount mount) {
        return door((name, argument) -> mount.widget == null ? null : answer(page, mount, name, argument));
    }

    private static JSObject answer(Page page, Mount mount, String name, JSObject argument) {
        Widget widget = mount.widget;
        if (name.equals("id")) {
            return text(widget.config().id());
        }
        if (name.equals("element")) {
            return mount.root;
        }
        if (name.equals("metric")) {
            return text(mount.id(widget.metric()));
        }
        if (name.equals("standing")) {
            return Detail.standing(mount, widget.metric());
        }
        if (name.equals("select")) {
            return truth(mount.select(mount.place(string(argument)), "script"));
        }
        if (name.equals("remove")) {
            page.remove(mount);
        }
        JSObject list = Js.array();
        for (Metric metric : widget.config().comparison().metrics()) {
            if (name.equals("metrics")) {
                Detail.add(list, metric.id());
            }
        }
        for (Problem problem : mount.problems.found()) {
            if (name.equals("problems")) {
                Detail.add(list, Detail.of(problem, widget.config().id()));
            }
        }
        return list;
    }

    @JSBody(params = "ask", script = "window.weigh = {version: WEIGH_VERSION,"
            + " scan: function (root) { return ask('scan', root || document) },"
            + " get: function (widget) { return ask('get', widget) }}")
    private static native void install(Ask ask);

    @JSBody(params = "ask", script = "return {get id() { return ask('id') }, get element() { return ask('element') },"
            + " get metric() { return ask('metric') }, get metrics() { return ask('metrics') },"
            + " get standing() { return ask('standing') }, get problems() { return ask('problems') },"
            + " select: function (metric) { return ask('select', metric) }, remove: function () { ask('remove') }}")
    private static native JSObject door(Ask ask);

    @JSBody(params = {"one", "other"}, script = "return one === other")
    private static native boolean isSame(JSObject one, Dom other);

    @JSBody(params = {"one", "other"}, script = "return one === other")
    private static native boolean isSame(JSObject one, String other);

    @JSBody(params = "text", script = "return text")
    private static native JSObject text(String text);

    @JSBody(params = "isTrue", script = "return isTrue")
    private static native JSObject truth(boolean isTrue);

    @JSBody(params = "value", script = "return '' + value")
    private static native String string(JSObject value);
}
