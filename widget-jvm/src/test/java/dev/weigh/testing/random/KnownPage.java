package dev.weigh.testing.random;

import dev.weigh.testing.spec.Stage;
import dev.weigh.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/**
 * Tables that were written from known values, on one page in one language, so that one file of the script reads all.
 *
 * @param html the page
 * @param metrics what each widget compares by, by the widget's id
 */
public record KnownPage(String html, Map<String, List<String>> metrics) {

    private static final String ROOT = "<div data-weigh=n";
    /** From one flip to what is looked at, and as long to the next, in milliseconds. */
    private static final int REST = 1000;

    /** As many tables as are asked for, a few dozen on a page. */
    public static List<KnownPage> of(long seed, int count, int size) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        List<KnownPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String table = KnownTableWriter.of(new Chance(seed, i)).page().replaceFirst(ROOT, ROOT + i);
            String language = Jsoup.parse(table).body().child(0).attr("lang");
            String file = Words.file(language.toLowerCase(Locale.ROOT).replaceAll("-.*", ""));
            List<String> tables = byLanguage.computeIfAbsent(file, key -> new ArrayList<>());
            tables.add(table);
            if (tables.size() == size) {
                pages.add(page(byLanguage.remove(file)));
            }
        }
        byLanguage.values().forEach(tables -> pages.add(page(tables)));
        return pages;
    }

    private static KnownPage page(List<String> tables) {
        String language = Jsoup.parse(tables.get(0)).body().child(0).attr("lang");
        String html = "<!doctype html><html lang=" + (language.isEmpty() ? "en" : language)
                + "><title>Tables</title>\n" + String.join("\n", tables);
        Map<String, List<String>> metrics = new LinkedHashMap<>();
        Sample.widgets(html).forEach(widget -> metrics.put(widget.id(), widget.metrics()));
        return new KnownPage(html, metrics);
    }

    /** Opens the page, flips each widget to each of its metrics, and has it looked at whenever all are at rest. */
    public void play(Stage stage, Consumer<String> look) {
        stage.open(html);
        look.accept(stage.picture());
        int most = metrics.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 1; i < most; i++) {
            stage.at(i * 2 * REST);
            for (Map.Entry<String, List<String>> widget : metrics.entrySet()) {
                if (widget.getValue().size() > i) {
                    stage.select(widget.getKey(), widget.getValue().get(i));
                }
            }
            stage.at((i * 2 + 1) * REST);
            look.accept(stage.picture());
        }
        look.accept(String.join("\n", stage.problems().stream().sorted().distinct().toList()));
    }
}
