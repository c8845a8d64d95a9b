package dev.weigh.playground;

import dev.weigh.card.Card;
import dev.weigh.card.Svg;
import dev.weigh.draft.Form;
import java.util.List;
import java.util.Map;

/** What is taken away: the markup in a form, a whole page, the picture to share, the link. */
final class MarkupView implements View {

    private static final Map<Form, String> HINTS = Map.of(Form.TABLE, "For a page of HTML.",
            Form.MARKDOWN, "For a page that is written in Markdown; in HTML it stays text.",
            Form.ATTRIBUTES, "For a page of HTML; where scripts are off, it shows nothing.");

    private static final List<String> SAVED = List.of("page-alone", "page-frame", "card-light", "card-dark",
            "png-light", "png-dark");

    private final Playground playground;
    private final Element markup = Dom.find("markup");

    MarkupView(Playground playground) {
        this.playground = playground;
        for (Form form : Form.values()) {
            Dom.on(Dom.find("form-" + form), "change", () -> playground.change(playground.now().with(form), ""));
        }
        Dom.on(Dom.find("copy"), "click", () -> copy(markup.getValue(), markup));
        Dom.on(Dom.find("copy-now"), "click", () -> copy(markup.getValue(), markup));
        Dom.on(Dom.find("copy-link"), "click", this::copyLink);
        Dom.on(Dom.find("page-alone"), "click", () -> new SavedPage(playground, false).save());
        Dom.on(Dom.find("page-frame"), "click", () -> new SavedPage(playground, true).save());
        Dom.on(Dom.find("card-light"), "click", () -> save(false, false));
        Dom.on(Dom.find("card-dark"), "click", () -> save(true, false));
        Dom.on(Dom.find("png-light"), "click", () -> save(false, true));
        Dom.on(Dom.find("png-dark"), "click", () -> save(true, true));
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        Dom.find("form-" + state.form()).setChecked(true);
        Dom.find("form-hint").setTextContent(HINTS.get(state.form()));
        String text = reading.markup(state.form());
        Field.set(markup, text);
        Dom.disable("copy", text.isEmpty());
        Dom.disable("copy-now", text.isEmpty());
        for (String saved : SAVED) {
            Dom.disable(saved, reading.config().isEmpty());
        }
    }

    private void copyLink() {
        playground.keep();
        Element address = Dom.find("address");
        address.setValue(Dom.address());
        copy(Dom.address(), address);
    }

    /** Copies a text; where the browser doesn't let us, it is selected, to be copied by hand. */
    private void copy(String text, Element shown) {
        Dom.copy(text, () -> playground.say("Copied."), () -> {
            shown.setHidden(false);
            shown.focus();
            shown.select();
            playground.say(Dom.copySelection() ? "Copied." : "It is selected: copy it by Ctrl+C.");
        });
    }

    private void save(boolean isDark, boolean isPng) {
        Reading.of(playground.now(), Dom::folded).config().ifPresent(config -> {
            Card card = new Card(config, isDark);
            String name = (config.id().isEmpty() ? "weigh" : config.id()) + (isDark ? "-card-dark" : "-card");
            if (isPng) {
                Pen.save(name + ".png", card.shapes());
            } else {
                Dom.save(name + ".svg", "image/svg+xml", Svg.of(card.shapes(), card.name()));
            }
            playground.say("The card is saved.");
        });
    }
}
