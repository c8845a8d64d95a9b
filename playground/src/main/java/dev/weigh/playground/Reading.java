package dev.weigh.playground;

import dev.weigh.check.Checks;
import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Host;
import dev.weigh.config.Problem;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.draft.BadTable;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Form;
import dev.weigh.draft.HtmlReader;
import dev.weigh.draft.Node;
import dev.weigh.draft.Sheet;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the widget makes of a state: its markup, read back as a page would read it.
 *
 * @param draft what writes the markup; empty where there is no widget in the table
 * @param root the root that it writes
 * @param config the widget; empty for none
 * @param reader what has read it, and knows how each column was taken; empty where there is no widget in the table
 * @param problems what is wrong there, in the order in which it was found
 * @param fault what is wrong with the table itself; empty where nothing is
 */
record Reading(Optional<Draft> draft, Node root, Optional<Config> config, Optional<ConfigReader> reader,
        List<Problem> problems, String fault) {

    /**
     * Reads a state.
     *
     * @param folded lower case and NFC, which a browser knows better
     */
    static Reading of(State state, UnaryOperator<String> folded) {
        try {
            Draft draft = new Draft(new Sheet(state.rows()), state.options());
            Source root = HtmlReader.read(draft.text(Form.TABLE)).children().get(0);
            Problems problems = new Problems();
            ConfigReader reader = new ConfigReader(root, new Alone(root, folded), problems);
            Optional<Config> config = reader.read(new ArrayList<>());
            Checks.check(root, reader, config, false, problems);
            return new Reading(Optional.of(draft), (Node) root, config, Optional.of(reader), problems.found(), "");
        } catch (BadTable bad) {
            return new Reading(Optional.empty(), HtmlReader.read(""), Optional.empty(), Optional.empty(),
                    List.of(), bad.getMessage());
        }
    }

    /** What the widget says about the metric in a column; empty for none. */
    String verdict(int column) {
        int place = draft.map(Draft::shown).orElse(List.of()).indexOf(column);
        return place < 0 || config.isEmpty() || place >= config.get().comparison().metrics().size() ? ""
                : config.get().verdict(place);
    }

    /** The label of the metric in a column; empty for none. */
    String label(int column) {
        int place = draft.map(Draft::places).orElse(List.of()).indexOf(column);
        return place < 0 ? "" : draft.get().labels().get(place);
    }

    /** How a column was taken; empty where nothing was read. */
    Optional<Column> column(int place) {
        return reader.stream().flatMap(read -> read.columns().stream()).filter(one -> one.at == place).findFirst();
    }

    /** The metric of a column; empty where it is none, or not shown. */
    Optional<Metric> metric(int place) {
        int index = column(place).map(column -> reader.get().metrics().indexOf(column)).orElse(-1);
        return index < 0 || config.isEmpty() ? Optional.empty()
                : Optional.of(config.get().comparison().metrics().get(index));
    }

    String markup(Form form) {
        return draft.map(written -> written.text(form)).orElse("");
    }

    /** A page that has nothing but this root. */
    private record Alone(Source root, UnaryOperator<String> fold) implements Host {

        @Override
        public String folded(String text) {
            return fold.apply(text);
        }

        @Override
        public List<Source> presets() {
            return List.of();
        }

        @Override
        public String language(Source node) {
            return root.has("lang") ? root.attribute("lang") : "en";
        }
    }
}
