package dev.weigh.playground;

import dev.weigh.check.Why;
import dev.weigh.config.Column;
import dev.weigh.draft.DraftOptions;
import dev.weigh.model.Direction;
import dev.weigh.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a column was taken, in a sentence, and a choice that takes it otherwise. */
final class Taken {

    private static final String METRIC = "metric";
    private static final String NAME = "name";
    private static final List<Field.Option> WAYS = List.of(new Field.Option("", "as it is read"),
            new Field.Option(METRIC, "a metric"), new Field.Option(NAME, "a name of what is compared"));
    private static final String[] SPEAKERS = {"as its header or you say", "by a word of its label", "by its unit",
        "as nothing says otherwise"};

    private final Playground playground;
    private final int column;
    private final Element sentence = Dom.element("p", "taken", "");
    private final Field way;

    Taken(Playground playground, int column) {
        this.playground = playground;
        this.column = column;
        String id = "column-" + column;
        sentence.setAttribute("id", id + "-taken");
        way = Field.choice(id + "-as", "Taken as", WAYS, this::take);
        way.control().setAttribute("aria-describedby", id + "-taken");
    }

    Element sentence() {
        return sentence;
    }

    Element choice() {
        return way.box();
    }

    void show(State state, Reading reading) {
        sentence.setTextContent(said(reading, column));
        DraftOptions options = state.options();
        way.set(options.names().contains(title(reading)) ? NAME
                : options.column(column).said(METRIC).isEmpty() ? "" : METRIC);
    }

    /** What {@code weigh explain} says of the column. */
    static String said(Reading reading, int place) {
        Optional<Column> column = reading.column(place);
        Optional<Metric> metric = reading.metric(place);
        if (column.isEmpty()) {
            return "Nothing was read.";
        }
        if (metric.isEmpty()) {
            boolean isLeftOut = column.get().role == Column.METRIC;
            return column.get().role == Column.NAME ? "Names what is compared."
                    : "No metric: " + (isLeftOut ? "left out" : Why.reason(column.get())) + ".";
        }
        String unit = Why.unit(metric.get());
        List<String> refused = Why.refused(column.get(), metric.get());
        return "Metric" + (unit.isEmpty() ? "" : " in " + unit) + ": " + better(metric.get().direction(), " is better")
                + ". Read " + metric.get().standing().scored() + " of " + metric.get().scores().size()
                + (refused.isEmpty() ? "" : ", no single number in " + String.join(", ", refused)) + ".";
    }

    /** Which scores are better, and who says so. */
    static String better(Direction direction, String verb) {
        return (direction.sign() == 0 ? "neither" : Why.better(direction.sign())) + verb + ", "
                + SPEAKERS[direction.by()];
    }

    private void take(String value) {
        Reading reading = Reading.of(playground.now(), Dom::folded);
        DraftOptions options = playground.now().options();
        String title = title(reading);
        List<String> names = new ArrayList<>(options.names());
        names.remove(title);
        if (value.equals(NAME)) {
            if (names.isEmpty()) {
                reading.reader().stream().flatMap(read -> read.columns().stream())
                        .filter(one -> one.role == Column.NAME && one.at != column)
                        .forEach(one -> names.add(one.title()));
            }
            names.add(title);
        }
        options = options.naming(names).with(column, options.column(column).with(METRIC,
                value.equals(METRIC) ? "metric-" + (column + 1) : ""));
        playground.change(playground.now().with(options), "");
        playground.say(said(Reading.of(playground.now(), Dom::folded), column));
    }

    private String title(Reading reading) {
        return reading.column(column).map(Column::title).orElse(playground.now().rows().get(0).get(column));
    }
}
