package dev.weigh.playground;

import dev.weigh.card.Card;
import dev.weigh.config.Config;
import dev.weigh.draft.Form;
import dev.weigh.draft.WholePage;
import dev.weigh.words.Words;
import java.util.Optional;

/**
 * The draft as one file that works by itself, with the script of its language in it.
 *
 * @param isFramed whether it is for a frame on another page
 */
record SavedPage(Playground playground, boolean isFramed) {

    private static final String ENGLISH = "weigh.js";

    void save() {
        Reading reading = Reading.of(playground.now(), Dom::folded);
        reading.config().ifPresent(config -> {
            String language = reading.root().has("lang") ? reading.root().attribute("lang") : "en";
            WholePage without = new WholePage(new Card(config, false).name(), language, reading.markup(Form.TABLE),
                    Optional.empty());
            Dom.Reader done = script -> write(config, new WholePage(without.title(), language, without.markup(),
                    Optional.of(script)), "The page is saved. It needs no other file.");
            String file = Words.file(language);
            Dom.readFile(file, done, file.equals(ENGLISH) ? () -> writeWithout(config, without)
                    : () -> Dom.readFile(ENGLISH, done, () -> writeWithout(config, without)));
        });
    }

    private void writeWithout(Config config, WholePage page) {
        write(config, page, "The page is saved. It needs weigh.js beside it, which could not be read here.");
    }

    private void write(Config config, WholePage page, String said) {
        Dom.save((config.id().isEmpty() ? "weigh" : config.id()) + (isFramed ? "-frame.html" : ".html"),
                "text/html", isFramed ? page.inFrame() : page.alone());
        playground.say(said);
    }
}
