package dev.weigh.check;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Problems;
import dev.weigh.config.TableReader;
import dev.weigh.model.Form;
import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.words.Usage;
import java.util.List;

/** Looks at what was read of a table for what may be meant otherwise: rows that sum up, cells that lack a unit. */
final class Reads {

    /** So many times larger or smaller than all others is far from them. */
    private static final double FAR = 20;

    private Reads() {
    }

    static void check(ConfigReader reader, Config widget, Problems problems) {
        List<Metric> metrics = widget.comparison().metrics();
        for (TableReader.LeftOut row : reader.leftOut()) {
            problems.add(row.isSum() ? Remedy.SUMMARY_ROW.kind : Remedy.UNNAMED_ROW.kind, row.label(), row.row());
        }
        List<String> contenders = reader.contenders();
        for (int i = 0; i < contenders.size(); i++) {
            if (widget.words().isIn(contenders.get(i), Usage.SUMMARY_ROWS)) {
                problems.add(Remedy.SUMMARY_ROW.kind, contenders.get(i), reader.metrics().get(0).node(i));
            }
        }
        for (int i = 0; i < metrics.size(); i++) {
            checkUnits(metrics.get(i).scores(), reader, i, problems);
        }
    }

    /** Asks for the unit of cells without one, where the others have one and are far from them or have several. */
    private static void checkUnits(List<Score> scores, ConfigReader reader, int metric, Problems problems) {
        List<Score> with = scores.stream().filter(score -> !score.isMissing() && isWritten(score.form())).toList();
        boolean areSeveral = with.stream().map(score -> score.form().factor()).distinct().count() > 1;
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (!score.isMissing() && !isWritten(score.form()) && !with.isEmpty() && score.value() != 0
                    && (areSeveral || with.stream().allMatch(other -> isFar(score.value(), other.value())))) {
                problems.add(Remedy.UNIT_UNSAID.kind, score.text(), reader.metrics().get(metric).node(i));
            }
        }
    }

    private static boolean isWritten(Form form) {
        return !(form.before() + form.after()).replace("+", "").isBlank();
    }

    private static boolean isFar(double one, double other) {
        double ratio = Math.abs(one / other);
        return ratio > FAR || ratio < 1 / FAR;
    }
}
