package dev.weigh.plus;

import dev.weigh.model.Comparison;
import dev.weigh.model.Decimal;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import java.util.ArrayList;
import java.util.List;

/** Weights as links and scripts say them: {@code capability~30 production~70}, with amounts in proportion. */
final class WeightNames {

    /** An amount with so many decimals leads to the same crossover. */
    private static final int EXACT = 12;

    private final Comparison comparison;
    private final Weighing weighing;

    WeightNames(Comparison comparison, Weighing weighing) {
        this.comparison = comparison;
        this.weighing = weighing;
    }

    /** The name of amounts; exact where by two decimals another would lead, or nobody. */
    String of(List<Double> amounts, Weights weights) {
        String name = of(amounts, 2);
        return leader(weights(name)) == leader(weights) ? name : of(amounts, EXACT);
    }

    /** Whether a text has an amount of any metric. */
    boolean areSaid(String name) {
        boolean areSaid = false;
        for (int i = 0; i < weighing.metrics().size(); i++) {
            areSaid |= amount(name, i) >= 0;
        }
        return areSaid;
    }

    /** The weights of a name; a metric of which it says nothing doesn't count. */
    Weights weights(String name) {
        List<Double> amounts = new ArrayList<>();
        for (int i = 0; i < weighing.metrics().size(); i++) {
            amounts.add(Math.max(0, amount(name, i)));
        }
        return Weights.of(amounts);
    }

    private int leader(Weights weights) {
        return weighing.totals().leader(weights);
    }

    private String of(List<Double> amounts, int decimals) {
        String name = "";
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i) > 0) {
                name += " " + id(i) + "~" + Decimal.fixed(amounts.get(i), decimals).replaceAll("\\.?0+$", "");
            }
        }
        return name.isEmpty() ? id(0) + "~0" : name.trim();
    }

    /** What a name says of a metric; below zero for nothing. */
    private double amount(String name, int index) {
        String text = " " + name + " ";
        String before = " " + id(index) + "~";
        int start = text.indexOf(before) + before.length();
        double amount = start < before.length() ? -1
                : Decimal.number(text.substring(start, text.indexOf(" ", start)));
        return amount >= 0 ? amount : -1;
    }

    private String id(int index) {
        return comparison.metrics().get(weighing.metrics().get(index)).id();
    }
}
