package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/** What a root says about a trade-off: {@code data-tradeoff}. */
public final class TradeOffPair {

    private final Attributes root;

    /** The options of a root. */
    public TradeOffPair(Source root, Host host, Problems problems) {
        this.root = new Attributes(root, host, problems);
    }

    /**
     * The indexes of the two metrics, the one across first; none where the author asks for none. What doesn't name two
     * metrics, on each of which one value is better than another, is a problem.
     */
    public List<Integer> of(Config config) {
        List<String> names = root.items("tradeoff", "|");
        List<Integer> pair = names.isEmpty() ? new ArrayList<>() : config.metrics().places(names, root.node);
        boolean isPair = pair.size() == 2 && pair.get(0).intValue() != pair.get(1).intValue();
        for (int metric : pair) {
            isPair &= config.comparison().metrics().get(metric).direction().sign() != 0;
        }
        if (!isPair && pair.size() == names.size() && !names.isEmpty()) {
            root.bad("tradeoff", root.value("tradeoff"));
        }
        return isPair ? pair : new ArrayList<>();
    }
}
