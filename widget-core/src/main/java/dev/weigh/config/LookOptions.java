package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** What a root says about further ways to look: {@code data-tradeoff}, {@code data-all}. */
public final class LookOptions {

    private final Attributes root;

    /** The options of a root. */
    public LookOptions(Source root, Host host, Problems problems) {
        this.root = new Attributes(root, host, problems);
    }

    /**
     * The indexes of the two metrics of a trade-off, the one across first; none where the author asks for none. What
     * doesn't name two metrics, on each of which one value is better than another, is a problem.
     */
    public List<Integer> pair(Config config) {
        List<String> names = root.items("tradeoff", "|");
        List<Integer> pair = config.metrics().places(names, root.node);
        boolean isPair = pair.size() == 2 && pair.get(0).intValue() != pair.get(1).intValue();
        for (int metric : pair) {
            isPair &= config.comparison().metrics().get(metric).direction().sign() != 0;
        }
        if (!isPair && pair.size() == names.size() && !names.isEmpty()) {
            root.bad("tradeoff", root.value("tradeoff"));
        }
        return isPair ? pair : new ArrayList<>();
    }

    /** Whether all metrics may be seen at once. */
    public boolean hasAll() {
        return root.isOn("all");
    }
}
