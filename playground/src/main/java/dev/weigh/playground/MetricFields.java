package dev.weigh.playground;

import dev.weigh.draft.MetricOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one metric, and what is wrong with it. */
final class MetricFields implements View {

    private static final List<Field.Option> DIRECTIONS = List.of(new Field.Option("", ""),
            new Field.Option("higher", "higher"), new Field.Option("lower", "lower"),
            new Field.Option("none", "neither"));
    /** The accent of a widget whose author says none. */
    private static final String THEME = "#0b5d43";
    private static final Map<String, String> TEXTS = texts();

    private final Playground playground;
    private final int column;
    private final Element box = Dom.element("fieldset");
    private final Element legend = Dom.element("legend");
    private final Element problems = Dom.element("ul", "problems", "");
    private final Element faults = Dom.element("ul", "problems", "");
    private final Taken taken;
    private final Field isShown;
    private final Field label;
    private final Field better;
    private final Field colour;
    private final Map<String, Field> texts = new LinkedHashMap<>();

    MetricFields(Playground playground, int column) {
        this.playground = playground;
        this.column = column;
        String id = "metric-" + column + "-";
        isShown = Field.check(id + "shown", "Readers can choose it", on -> change(wish().with(!on), ""));
        label = Field.text(id + "label", "Label", text ->
                playground.change(playground.now().with(0, column, text), id + "label"));
        better = Field.choice(id + "better", "Better is", DIRECTIONS, value -> say("better", value, ""));
        colour = Field.text(id + "colour", "Pick the accent", value -> say("accent", value, id + "colour"));
        colour.control().setAttribute("type", "color");
        taken = new Taken(playground, column);
        box.append(legend);
        box.append(taken.sentence());
        box.append(problems);
        box.append(isShown.box());
        box.append(taken.choice());
        for (Field field : List.of(label, better)) {
            box.append(field.box());
        }
        Element more = Dom.element("details");
        more.append(Dom.element("summary", "", "Unit and bars"));
        Element fewer = Dom.element("div", "fields", "");
        more.append(fewer);
        TEXTS.forEach((name, words) -> {
            Field field = Field.text(id + name, words, text -> say(name, text, id + name));
            texts.put(name, field);
            (name.matches("unit|min|max|winner") ? fewer : box).append(field.box());
        });
        box.append(faults);
        faults.setAttribute("id", id + "faults");
        verdict().setAttribute("aria-describedby", "braces " + id + "faults");
        box.append(more);
        texts.get("accent").box().append(colour.control());
        colour.control().setAttribute("aria-label", "Pick the accent");
        texts.get("verdict").box().setAttribute("class", "field wide");
    }

    Element box() {
        return box;
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        MetricOptions wish = state.options().column(column);
        String name = state.rows().get(0).get(column);
        legend.setTextContent(ColumnFields.legend(state, column));
        taken.show(state, reading);
        isShown.control().setChecked(!wish.isLeftOut());
        label.set(name);
        better.choose(wish.said("better"));
        texts.forEach((attribute, field) -> field.set(wish.said(attribute)));
        String accent = wish.said("accent");
        colour.set(accent.matches("#[0-9a-fA-F]{6}") ? accent : THEME);
        verdict().setPlaceholder(reading.verdict(column));
        better.control().querySelector("option").setTextContent(unsaid(wish, reading));
        List<Finding> ours = findings.stream().filter(one -> one.place().column() == column).toList();
        Finding.list(problems, ours.stream().filter(one -> one.place().isHead()).toList(), playground,
                better.control());
        Finding.list(faults, ours.stream().filter(one -> one.place().isVerdict()).toList(), playground, verdict());
    }

    /** What is taken where nothing is said here; what that would be isn't known while something is. */
    private String unsaid(MetricOptions wish, Reading reading) {
        return reading.metric(column).filter(metric -> wish.said("better").isEmpty())
                .map(metric -> Taken.better(metric.direction(), "")).orElse("as it is read");
    }

    private Element verdict() {
        return texts.get("verdict").control();
    }

    private MetricOptions wish() {
        return playground.now().options().column(column);
    }

    private void say(String attribute, String value, String what) {
        change(wish().with(attribute, value), what);
    }

    private void change(MetricOptions wish, String what) {
        playground.change(playground.now().with(playground.now().options().with(column, wish)), what);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("measuring", "Measuring");
        texts.put("accent", "Accent");
        texts.put("verdict", "Verdict");
        texts.put("unit", "Unit in words");
        texts.put("min", "Bars from");
        texts.put("max", "Bars to");
        texts.put("winner", "Who should win");
        return texts;
    }
}
