package dev.weigh.testing.random;

import dev.weigh.jvm.Finding;
import dev.weigh.testing.Page;
import dev.weigh.testing.PageWidget;
import dev.weigh.testing.spec.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Random roots on one page, and what is to be seen of them: at rest, on the way to another metric, and there. */
public final class Sample implements Stage {

    /** A name with half of a surrogate pair, which no driver can hand over to a browser. */
    private static final String LONE = "(?s).*\\p{Cs}.*";

    private Page page;

    /** A page of random roots. */
    public static String page(long seed, int number, int roots) {
        StringBuilder html = new StringBuilder("<!doctype html><title>Random</title>");
        for (int i = 0; i < roots; i++) {
            Chance chance = new Chance(seed, number * roots + i);
            html.append("\n<section>").append(switch (i % 3) {
                case 0 -> TablePage.of(chance);
                case 1 -> AttributePage.of(chance);
                default -> NumberColumn.of(chance).page();
            }).append("</section>");
        }
        return html + "\n<script src=/unwritable.js></script>";
    }

    /** What a page shows: a text for each moment, and last its problems, each once. */
    public static List<String> onJvm(String html) {
        List<String> seen = new ArrayList<>();
        Sample sample = new Sample();
        sample.play(sample, html, seen::add);
        return seen;
    }

    /** The widgets of a page. */
    static List<PageWidget> widgets(String html) {
        return Page.of(Unwritable.document(html)).widgets();
    }

    /** Opens a page on a stage, flips its widgets, and has each moment looked at before the next. */
    public void play(Stage stage, String html, Consumer<String> look) {
        open(html);
        stage.open(html);
        look.accept(stage.picture());
        stage.at(1000);
        for (PageWidget widget : page.widgets()) {
            List<String> metrics = widget.metrics();
            String last = metrics.get(metrics.size() - 1);
            if (metrics.size() > 1 && !(widget.id() + last).matches(LONE)) {
                stage.select(widget.id(), last);
            }
        }
        stage.at(1300);
        look.accept(stage.picture());
        stage.at(7000);
        look.accept(stage.picture());
        look.accept(String.join("\n", stage.problems().stream().sorted().distinct().toList()));
    }

    @Override
    public void open(String html) {
        page = Page.of(Unwritable.document(html));
    }

    @Override
    public void at(double millis) {
        page.at(millis);
    }

    @Override
    public void select(String widget, String metric) {
        page.widget(widget).select(metric);
    }

    @Override
    public void call(String widget, String metric) {
        select(widget, metric);
    }

    @Override
    public String picture() {
        return page.picture();
    }

    @Override
    public List<String> problems() {
        return page.problems().stream().map(Finding::brief).toList();
    }
}
