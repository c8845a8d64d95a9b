package dev.weigh.testing.random;

import dev.weigh.config.Column;
import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.jvm.Reading;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.testing.random.KnownColumn.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what was read of a table to what is known of it. */
final class ReadBack {

    /** Two decimals that differ by less are the same number. */
    private static final double SAME = 1e-9;

    /** How much harm something does. */
    enum Harm {

        /** A leader before readers that is none. */
        FALSE_LEADER,
        /** Another number, other contenders, or a comparison that there is not. */
        FALSE,
        /** What is clear was refused. */
        REFUSED,
        /** What is not clear was refused, as it has to be. */
        ASKED
    }

    /**
     * What was read otherwise than it was written, or refused.
     *
     * @param harm what it does
     * @param reason why, in words that many of its kind have
     * @param detail what is so in this table
     */
    record Finding(Harm harm, String reason, String detail) {
    }

    private final KnownTable table;
    private final Reading reading;
    private final ConfigReader reader;
    private final Optional<Config> config;
    private final List<Finding> found = new ArrayList<>();

    private ReadBack(KnownTable table, Reading reading) {
        this.table = table;
        this.reading = reading;
        reader = reading.readers().values().iterator().next();
        config = reading.widgets().values().iterator().next();
    }

    /** What a table was read as, less what is right. */
    static List<Finding> of(KnownTable table) {
        try {
            ReadBack back = new ReadBack(table, Reading.of(Unwritable.document(table.page())));
            back.check();
            return back.found;
        } catch (RuntimeException broken) {
            return List.of(new Finding(Harm.FALSE, "" + broken, "" + broken.getStackTrace()[0]));
        }
    }

    private void check() {
        if (!reader.contenders().equals(table.contenders())) {
            add(Harm.FALSE, "other contenders, with " + table.features(), "" + reader.contenders());
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            check(table.columns().get(i), table.first() + i);
        }
    }

    private void check(KnownColumn known, int at) {
        Optional<Column> column = reader.columns().stream().filter(one -> one.at == at).findFirst();
        int index = config.isEmpty() || column.isEmpty() ? -1 : reader.metrics().indexOf(column.get());
        if (index < 0) {
            boolean isMetric = known.meant() == Meant.METRIC;
            String role = column.map(dev.weigh.check.Why::role).orElse("none");
            if (known.meant() != Meant.NO_METRIC) {
                add(isMetric ? Harm.REFUSED : Harm.ASKED, known.kind() + " taken for " + role, texts(known));
            }
        } else if (known.meant() == Meant.ASKED) {
            boolean isAsked = reading.all().stream().anyMatch(one -> one.code().equals("unit-unsaid"));
            add(isAsked ? Harm.ASKED : Harm.FALSE, known.kind() + (isAsked ? "" : ": nobody asks"), texts(known));
        } else if (known.meant() != Meant.METRIC) {
            add(Harm.FALSE, known.kind() + " taken for a metric", texts(known));
        } else {
            check(known, config.get().comparison().metrics().get(index));
        }
    }

    private void check(KnownColumn known, Metric metric) {
        double unit = Double.NaN;
        for (int i = 0; i < known.cells().size(); i++) {
            Written cell = known.cells().get(i);
            Score score = metric.scores().get(i);
            boolean isMissing = Double.isNaN(cell.value());
            unit = Double.isNaN(unit) && !isMissing && cell.value() != 0 && !score.isMissing()
                    ? score.value() / cell.value() : unit;
            if (isMissing != score.isMissing()) {
                add(isMissing ? Harm.FALSE : Harm.REFUSED, known.kind() + (isMissing ? ": a number of none"
                        : ": a cell refused"), cell.text());
            } else if (isMissing && cell.text().matches(".*\\p{L}{3}.*")) {
                add(Harm.ASKED, "words among numbers", cell.text());
            } else if (isMissing && cell.text().matches(".*\\d .*")) {
                add(Harm.ASKED, "several numbers in a cell", cell.text());
            } else if (!isMissing && !Double.isNaN(unit)) {
                same(known, cell.value() * unit, score.value(), cell);
                same(known, cell.error() * unit, score.error(), cell);
            }
        }
        if (metric.direction().sign() != known.sign()) {
            add(Harm.FALSE, known.kind() + ": another direction", metric.label());
        }
        if (!known.isClose() && !metric.standing().leaders().stream().sorted().toList().equals(known.leaders())) {
            boolean isNone = metric.standing().leaders().isEmpty();
            add(isNone ? Harm.REFUSED : Harm.FALSE_LEADER, known.kind() + ": another leader",
                    metric.standing().leaders() + " for " + known.leaders());
        }
    }

    private void same(KnownColumn known, double meant, double read, Written cell) {
        if (Math.abs(meant - read) > SAME * Math.abs(meant)) {
            add(Harm.FALSE, known.kind() + ": another number", cell.text() + " is " + read + " for " + meant);
        }
    }

    private static String texts(KnownColumn known) {
        return known.head(" (", ")") + ": " + known.cells().stream().map(Written::text).toList();
    }

    private void add(Harm harm, String reason, String detail) {
        found.add(new Finding(harm, reason, detail));
    }
}
