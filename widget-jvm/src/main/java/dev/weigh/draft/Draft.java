package dev.weigh.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A widget that is about to be written: a sheet, what is a metric in it, and which way each is better. */
public final class Draft {

    final Sheet sheet;
    /** The sheet with its metrics in columns. */
    final Sheet upright;
    final Wishes wishes;
    final List<Column> metrics = new ArrayList<>();

    /**
     * A draft of these values.
     *
     * @throws BadTable where no column has a number, or a wish names one that there is not
     */
    public Draft(Sheet sheet, Wishes wishes) throws BadTable {
        this.sheet = sheet;
        this.wishes = wishes;
        upright = wishes.isInRows() ? sheet.turned() : sheet;
        for (int i = upright.names() + 1; i < upright.rows().get(0).size(); i++) {
            Column column = Column.of(upright, i);
            if (column.isMetric()) {
                metrics.add(column);
            }
        }
        if (metrics.isEmpty()) {
            throw new BadTable("there is no number in it, or its metrics are in "
                    + (wishes.isInRows() ? "columns" : "rows"));
        }
        check(wishes.better());
        check(wishes.units());
    }

    /** The labels of its metrics. */
    public List<String> labels() {
        return metrics.stream().map(Column::label).toList();
    }

    /** Which scores of a metric are better, by the author's wish, its header, or what is usual. */
    public Better better(String label) {
        return better(metrics.stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow());
    }

    /** The labels of those metrics of which nobody says that lower is better, and it is taken to be so. */
    public List<String> guessed() {
        return metrics.stream().filter(column -> column.isGuessed() && wished(wishes.better(), column).isEmpty())
                .map(Column::label).toList();
    }

    /** The markup in one of the three forms, ready to paste. */
    public String text(Form form) {
        return switch (form) {
            case TABLE -> new TableForm(this).text();
            case MARKDOWN -> new MarkdownForm(this).text();
            case ATTRIBUTES -> new AttributesForm(this).text();
        };
    }

    /** The attributes that a root has in every form. */
    String root() {
        String start = metrics.stream().filter(column -> column.isNamed(wishes.start())).map(Column::label)
                .findFirst().orElse(wishes.start());
        return Markup.attribute("data-weigh", wishes.id()) + Markup.optional("data-start", Markup.item(start))
                + (wishes.hasPermalink() ? " data-permalink" : "");
    }

    /** The value of {@code data-better}; empty where it says no more than the header. */
    String said(Column column) {
        boolean isSaid = column.isGuessed() || wished(wishes.better(), column).isPresent();
        return isSaid ? better(column).toString() : "";
    }

    /** The unit in words; empty for the one that stands around the numbers. */
    String unit(Column column) {
        return wished(wishes.units(), column).orElse("");
    }

    private Better better(Column column) {
        return wished(wishes.better(), column).orElse(column.better());
    }

    private void check(Map<String, ?> wanted) throws BadTable {
        for (String name : wanted.keySet()) {
            if (metrics.stream().noneMatch(column -> column.isNamed(name))) {
                throw new BadTable("no metric is called “" + name + "”; there are: " + String.join(", ", labels()));
            }
        }
    }

    private static <T> Optional<T> wished(Map<String, T> wanted, Column column) {
        return wanted.entrySet().stream().filter(wish -> column.isNamed(wish.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
