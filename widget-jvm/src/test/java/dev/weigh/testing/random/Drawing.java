package dev.weigh.testing.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.config.Config;
import dev.weigh.model.Metric;
import dev.weigh.view.Layout;
import dev.weigh.view.View;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a drawn widget has: a panel and a verdict for each metric, one choice made, and lengths that CSS takes. */
final class Drawing {

    private final List<View> elements = new ArrayList<>();

    private Drawing(View element) {
        collect(element);
    }

    static void check(Config config) {
        Drawing drawing = new Drawing(new Layout(config).view());
        List<Metric> metrics = config.comparison().metrics();
        int contenders = config.comparison().contenders().size();
        assertEquals(metrics.size(), drawing.count("part", "measuring.*|metric.*") - drawing.count("part", "measuring"),
                "a label for each metric");
        assertEquals(metrics.size() > 1 ? metrics.size() : 0, drawing.count("type", "radio"), "a choice for each");
        assertEquals(metrics.size() > 1 ? 1 : 0, drawing.count("checked", "checked"), "one is made");
        assertEquals(metrics.size() * contenders, drawing.count("part", "row.*") - drawing.count("part", "rows"),
                "rows");
        assertEquals(metrics.size() * contenders, drawing.count("--w-s", "-?[01]\\.\\d{5}"), "a length for each bar");
        assertEquals(drawing.count("--w-z", ".*"), drawing.count("--w-z", "0\\.\\d{5}|1\\.00000"),
                "a place for each zero");
        Sentences sentences = new Sentences(config.comparison(), config.words());
        for (int i = 0; i < metrics.size() && contenders > 1; i++) {
            String verdict = sentences.verdict(i);
            assertTrue(!verdict.isEmpty() || config.comparison().contenders().contains("")
                    || !metrics.get(i).verdict().isEmpty() || hasOwnWords(config), "a verdict");
        }
    }

    /** Whether the author's own words may leave a sentence empty, as one with an unknown placeholder is. */
    private static boolean hasOwnWords(Config config) {
        Words shipped = new Words(name -> "", "en");
        return Stream.of(Word.VERDICT, Word.VERDICT_TIE, Word.VERDICT_RANGE, Word.VERDICT_ALONE,
                        Word.VERDICT_NONE)
                .anyMatch(word -> !config.words().text(word).equals(shipped.text(word)));
    }

    private long count(String attribute, String value) {
        long count = 0;
        for (View element : elements) {
            count += attribute.equals("part") && element.names().matches(value) ? 1 : 0;
            for (int i = 0; i < element.attributes().length; i += 2) {
                count += element.attributes()[i].equals(attribute) && !element.attributes()[i + 1].isEmpty()
                        && element.attributes()[i + 1].matches(value) ? 1 : 0;
            }
        }
        return count;
    }

    private void collect(View element) {
        elements.add(element);
        for (View child : element.children()) {
            collect(child);
        }
    }
}
