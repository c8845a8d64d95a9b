package dev.weigh.claims;

import dev.weigh.check.Remedy;
import dev.weigh.config.Attributes;
import dev.weigh.config.Config;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.config.Text;
import dev.weigh.model.Decimal;
import dev.weigh.model.Metric;
import java.util.List;

/** Finds leads that turn where scores are off by less than their author allows for. */
public final class ThinLead {

    private final Source root;
    private final Config widget;
    private final List<Source> heads;
    private final double usual;

    /**
     * For one widget.
     *
     * @param heads the header cells of its metrics; the root for those of lists
     * @param usual the tolerance in percent where the widget says none; 0 for none
     */
    public ThinLead(Source root, Config widget, List<Source> heads, double usual) {
        this.root = root;
        this.widget = widget;
        this.heads = heads;
        this.usual = usual;
    }

    /** Adds what it finds. */
    public void check(Problems problems) {
        List<Metric> metrics = widget.comparison().metrics();
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            Source head = heads.get(i);
            double tolerance = tolerance(head, i, problems);
            double holds = Lead.of(metric).flatMap(Lead::holds).orElse(Double.POSITIVE_INFINITY);
            if (holds < tolerance) {
                problems.add(Remedy.THIN_LEAD.kind, metric.label() + " holds " + Decimal.fixed(holds, 1) + " %", head);
            }
        }
    }

    private double tolerance(Source head, int metric, Problems problems) {
        String own = Attributes.own(head, "tolerance");
        List<String> all = Text.items(Attributes.own(root, "tolerance"), "|");
        Source at = !own.isEmpty() && head != root ? head : root;
        String said = at == head && head != root ? own
                : all.size() == 1 ? all.get(0) : metric < all.size() ? all.get(metric) : "";
        String number = said.replaceFirst("\\s*%$", "").trim();
        if (number.matches("\\d+(\\.\\d+)?")) {
            return Double.parseDouble(number);
        }
        if (!said.isBlank()) {
            problems.add(ProblemKind.BAD_VALUE, "tolerance=" + said, at);
        }
        return usual;
    }
}
