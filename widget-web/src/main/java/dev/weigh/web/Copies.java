package dev.weigh.web;

import dev.weigh.config.Config;
import dev.weigh.config.FrameLine;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.config.TableText;
import dev.weigh.view.View;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What readers of a page with {@code weigh-plus.js} take along from below "Show the data": each a button. */
final class Copies {

    private final JSObject call = Js.function(this::on);
    private Config config;
    private String frame = "";

    /** Looks at what there is to copy of a root, whenever it is read. */
    void read(Config read, Source root, Problems problems) {
        config = read;
        frame = FrameLine.of(root, read, problems);
    }

    /** The widget with the buttons behind its author's table, where it has one and the page may copy. */
    View added(View widget) {
        for (View foot : widget.children()) {
            for (View data : foot.children()) {
                if (data.names().equals("data") && mayCopy()) {
                    data.of(buttons());
                }
            }
        }
        return widget;
    }

    private View buttons() {
        View buttons = new View("div", "copies", "").of(button("csv")).of(button("markdown"));
        return frame.isEmpty() ? buttons : buttons.of(button("frame"));
    }

    private View button(String kind) {
        return new View("button", "copy", config.words().phrase("copy-" + kind), "type", "button", "value", kind,
                "lang", config.words().language);
    }

    /** Listens to the buttons, once a panel of the widget is drawn. */
    void listen(Dom data) {
        listen(data, call);
    }

    private JSObject on(String kind, JSObject button) {
        TableText table = new TableText(config.table().get());
        copy(button, kind.equals("csv") ? table.csv() : kind.equals("markdown") ? table.markdown() : frame,
                config.words().phrase("copied-text"), config.words().phrase("not-copied-text"));
        return null;
    }

    @JSBody(script = "return !!navigator.clipboard")
    private static native boolean mayCopy();

    @JSBody(params = {"data", "call"}, script = "data.closest('.w').querySelectorAll('.copy').forEach(button =>"
            + " button.onclick = () => call(button.value, button))")
    private static native void listen(Dom data, JSObject call);

    /** What has happened stands on the button for a while, and is said to those who listen. */
    @JSBody(params = {"button", "text", "copied", "failed"}, script = "var label = button.title || button.textContent,"
            + " say = text => { button.title = label; button.textContent = text;"
            + " button.closest('.w').querySelector('[aria-live]').textContent = text;"
            + " setTimeout(() => { button.textContent = label; button.title = '' }, 4000) };"
            + " navigator.clipboard.writeText(text).then(() => say(copied), () => say(failed))")
    private static native void copy(JSObject button, String text, String copied, String failed);
}
