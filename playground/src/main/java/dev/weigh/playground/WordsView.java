package dev.weigh.playground;

import dev.weigh.config.Config;
import dev.weigh.draft.DraftOptions;
import dev.weigh.model.Metric;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What holds for the whole widget: its title, its source, the metric shown first, its language and words. */
final class WordsView implements View {

    private static final List<Field.Option> LANGUAGES = List.of(new Field.Option("", "the page’s"),
            new Field.Option("en", "English"), new Field.Option("de", "German"), new Field.Option("fr", "French"),
            new Field.Option("es", "Spanish"));
    private static final List<Field.Option> ORDERS = List.of(new Field.Option("", "as in the table"),
            new Field.Option("best", "the best first"));
    private static final List<Field.Option> DECIMALS = List.of(new Field.Option("", "as the table tells"),
            new Field.Option("point", "1,234.5"), new Field.Option("comma", "1.234,5"));
    /** The widget's own words that authors change most, and what they are. */
    private static final Map<Word, String> OWN = new LinkedHashMap<>();

    static {
        OWN.put(Word.TOGGLE, "The toggle, when it is heard");
        OWN.put(Word.LEADS_BY, "Beside the leader");
        OWN.put(Word.TIED, "Beside those who are tied");
        OWN.put(Word.MISSING, "In the place of a score");
        OWN.put(Word.REVERSAL, "Where the case turns");
        OWN.put(Word.DATA, "Above the table");
    }

    private final Playground playground;
    private final Element problems = Dom.find("problems");
    private final Field title;
    private final Field source;
    private final Field id;
    private final Field start;
    private final Field language;
    private final Field order;
    private final Field decimal;
    private final Field link;
    private final Map<Word, Field> words = new LinkedHashMap<>();
    private String offered = "";

    WordsView(Playground playground) {
        this.playground = playground;
        Element box = Dom.find("words");
        title = text(Dom.find("heading"), "title", "Title", (options, text) -> options.called(options.id(), text));
        source = text(box, "source", "Source, below the widget", DraftOptions::from);
        start = Field.choice("start", "Shown first", List.of(), value -> change(w -> w.startingWith(value), ""));
        language = Field.choice("language", "Language", LANGUAGES, value -> say("lang", value, ""));
        order = Field.choice("order", "Rows", ORDERS, value -> say("data-order", value, ""));
        decimal = Field.choice("decimal", "Marks in numbers", DECIMALS, value -> say("data-decimal", value, ""));
        id = text(box, "id", "Name in links", (options, text) -> options.called(text, options.title()));
        link = Field.check("permalink", "Readers get a link to what they see", on ->
                change(w -> on ? w.with("data-permalink", "") : w.without("data-permalink"), ""));
        Dom.find("marks").append(decimal.box());
        for (Field field : List.of(start, order, language, link)) {
            box.append(field.box());
        }
        OWN.forEach((word, label) -> {
            String name = Words.attribute(word);
            Field field = Field.text(name, label, text -> say("data-" + name, text, name));
            words.put(word, field);
            Dom.find("own-words").append(field.box());
        });
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        DraftOptions options = state.options();
        title.set(options.title());
        source.set(options.source());
        id.set(options.id());
        language.choose(said(options, "lang"));
        order.choose(said(options, "data-order"));
        decimal.choose(said(options, "data-decimal"));
        link.control().setChecked(options.root().containsKey("data-permalink"));
        offer(reading);
        start.choose(options.start());
        Words shipped = new Words(name -> "", said(options, "lang"));
        words.forEach((word, field) -> {
            field.control().setPlaceholder(shipped.text(word));
            field.set(said(options, "data-" + Words.attribute(word)));
        });
        Finding.list(problems, findings.stream().filter(one -> one.place().equals(Place.NONE)).toList(), playground,
                source.control());
    }

    private void offer(Reading reading) {
        List<Field.Option> options = new ArrayList<>(List.of(new Field.Option("", "the first")));
        for (Metric metric : reading.config().map(Config::comparison).map(one -> one.metrics()).orElse(List.of())) {
            options.add(new Field.Option(metric.label(), metric.label()));
        }
        if (!options.toString().equals(offered)) {
            offered = options.toString();
            start.offer(options);
        }
    }

    private interface Change {

        DraftOptions of(DraftOptions options, String text);
    }

    private Field text(Element box, String name, String label, Change change) {
        Field field = Field.text(name, label, text -> change(options -> change.of(options, text), name));
        box.append(field.box());
        return field;
    }

    /** Says it for an attribute of the root; an empty text takes it back. */
    private void say(String attribute, String value, String what) {
        change(options -> value.isEmpty() ? options.without(attribute) : options.with(attribute, value), what);
    }

    private void change(UnaryOperator<DraftOptions> change, String what) {
        playground.change(playground.now().with(change.apply(playground.now().options())), what);
    }

    private static String said(DraftOptions options, String attribute) {
        return options.root().getOrDefault(attribute, "");
    }
}
