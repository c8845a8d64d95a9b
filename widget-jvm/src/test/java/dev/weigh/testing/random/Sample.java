package dev.weigh.testing.random;

import dev.weigh.jvm.Finding;
import dev.weigh.testing.Page;
import dev.weigh.testing.PageWidget;
import dev.weigh.testing.spec.Stage;
import java.util.ArrayList;
import java.util.List;

/** Random roots on one page, and what is to be seen of them: at rest, on the way to another metric, and there. */
public final class Sample implements Stage {

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

    /** What a page shows: a text for each moment, and last its problems. */
    public List<String> seen(Stage stage, String html) {
        List<String> seen = new ArrayList<>();
        open(html);
        stage.open(html);
        seen.add(stage.picture());
        stage.at(1000);
        for (PageWidget widget : page.widgets()) {
            List<String> metrics = widget.metrics();
            if (metrics.size() > 1) {
                stage.select(widget.id(), metrics.get(metrics.size() - 1));
            }
        }
        stage.at(1300);
        seen.add(stage.picture());
        stage.at(7000);
        seen.add(stage.picture());
        seen.add(String.join("\n", stage.problems().stream().sorted().toList()));
        return seen;
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
    public String picture() {
        return page.picture();
    }

    @Override
    public List<String> problems() {
        return page.problems().stream().map(Finding::toString).toList();
    }
}
