package dev.weigh.web;

import dev.weigh.config.Problem;
import dev.weigh.model.Comparison;
import dev.weigh.model.Standing;
import dev.weigh.words.Sentences;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What events and {@code window.weigh} tell, as JavaScript's own objects. */
final class Detail {

    private Detail() {
    }

    /** What a change to a metric means. */
    static JSObject of(WidgetRoot mount, int metric, String by) {
        return mount.extension.detail(change(standing(mount, metric), mount.widget.config().id(), mount.id(metric),
                mount.metric(), by), metric);
    }

    /** All that there is to know of a widget. */
    static JSObject state(WidgetRoot mount) {
        JSObject metrics = Js.array();
        for (int i = 0; i < mount.extension.own(mount.widget.config()); i++) {
            add(metrics, mount.id(i));
        }
        JSObject problems = Js.array();
        for (Problem problem : mount.problems.found()) {
            Js.add(problems, of(mount, problem));
        }
        return state(mount.widget.config().id(), mount.root, mount.metric(), metrics,
                standing(mount, mount.widget.metric()), problems);
    }

    /** A problem of a root, which may have no widget. */
    static JSObject of(WidgetRoot mount, Problem problem) {
        String id = mount.widget == null ? "" : mount.widget.config().id();
        return problem(id, problem.metric(), problem.code(), problem.kind().severity().word(), problem.message(),
                ((DomSource) problem.place()).node());
    }

    private static JSObject standing(WidgetRoot mount, int place) {
        Comparison comparison = mount.widget.config().comparison();
        Standing standing = comparison.metrics().get(place).standing();
        JSObject leaders = Js.array();
        for (int leader : standing.leaders()) {
            add(leaders, comparison.contenders().get(leader));
        }
        String margin = new Sentences(comparison, mount.widget.config().words()).own(place, "margin");
        return standing(leaders, standing.isTie(), margin, comparison.isReversal(place));
    }

    @JSBody(params = {"array", "item"}, script = "array.push(item)")
    private static native void add(JSObject array, String item);

    @JSBody(params = {"detail", "id", "metric", "previous", "by"}, script = "detail.id = id;"
            + " detail.metric = metric; detail.previous = previous; detail.by = by; return detail")
    private static native JSObject change(JSObject detail, String id, String metric, String previous, String by);

    @JSBody(params = {"leaders", "tie", "margin", "reversal"},
            script = "return {leader: tie ? null : leaders[0] || null,"
            + " leaders: leaders, margin: margin || null, tie: tie, reversal: reversal}")
    private static native JSObject standing(JSObject leaders, boolean tie, String margin, boolean reversal);

    @JSBody(params = {"id", "element", "metric", "metrics", "standing", "problems"}, script = "return {id: id,"
            + " element: element, metric: metric, metrics: metrics, standing: standing, problems: problems}")
    private static native JSObject state(String id, Dom element, String metric, JSObject metrics,
            JSObject standing, JSObject problems);

    @JSBody(params = {"id", "metric", "code", "severity", "message", "element"},
            script = "return {id: id || null, metric: metric || null,"
            + " code: code, severity: severity, message: message, element: element}")
    private static native JSObject problem(String id, String metric, String code, String severity, String message,
            Dom element);
}
