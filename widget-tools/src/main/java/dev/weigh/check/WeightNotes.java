package dev.weigh.check;

import dev.weigh.config.Blend;
import dev.weigh.config.Config;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.model.Decimal;
import dev.weigh.weights.Inert;
import dev.weigh.weights.Totals;
import dev.weigh.weights.Turn;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.weights.Yardstick;
import java.util.Optional;

/** Looks at a root whose readers may weigh its metrics, for what its author will want to know of the weights. */
public final class WeightNotes {

    /** A turn within this of the author's weights is near: 5 points of 100. */
    private static final double NEAR = 0.05;
    private static final double WHOLE = 100;
    /** So many metrics have a control each. */
    private static final int MOST = 8;

    private final Source root;
    private final Host host;
    private final Config widget;

    /** Notes on a root and the widget that it gives. */
    public WeightNotes(Source root, Host host, Config widget) {
        this.root = root;
        this.host = host;
        this.widget = widget;
    }

    /** Adds what there is to say. */
    public void check(Problems problems) {
        if (!new Blend(root, host, new Problems()).isOn()) {
            return;
        }
        Optional<Weighing> weighing = new Blend(root, host, problems).weighing(widget.comparison());
        if (weighing.isEmpty()) {
            problems.add(Remedy.NO_YARDSTICK.kind, "", root);
        } else {
            check(weighing.get(), problems);
        }
    }

    private void check(Weighing weighing, Problems problems) {
        Totals totals = weighing.totals();
        Weights start = weighing.start();
        Turn.nearest(totals, start).filter(turn -> Math.abs(turn.change()) <= NEAR).ifPresent(turn ->
                problems.add(Remedy.FRAGILE.kind, label(weighing, turn.metric()) + " "
                        + Decimal.fixed(turn.share() * WHOLE, 1) + "%", root));
        if (totals.metrics() > MOST) {
            problems.add(Remedy.MANY_WEIGHTS.kind, String.valueOf(totals.metrics()), root);
        }
        for (int metric : Inert.of(totals, start)) {
            problems.add(Remedy.INERT_WEIGHT.kind, label(weighing, metric), root);
        }
        int leader = totals.leader(start);
        Yardstick other = totals.yardstick() == Yardstick.SCALE ? Yardstick.RATIO : Yardstick.SCALE;
        int others = other.fits(totals.criteria()) ? new Totals(totals.criteria(), other).leader(start) : leader;
        if (leader >= 0 && others >= 0 && others != leader) {
            problems.add(Remedy.YARDSTICK_DECIDES.kind, name(others), root);
        }
        boolean leadsOnOne = false;
        for (int i = 0; i < totals.metrics(); i++) {
            leadsOnOne |= totals.leader(Weights.only(i, totals.metrics())) == leader;
        }
        if (leader >= 0 && !leadsOnOne) {
            problems.add(Remedy.THIRD_DECIDES.kind, name(leader), root);
        }
    }

    private String label(Weighing weighing, int index) {
        return widget.comparison().metrics().get(weighing.metrics().get(index)).label();
    }

    private String name(int contender) {
        return widget.comparison().contenders().get(contender);
    }
}
