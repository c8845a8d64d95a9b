package dev.weigh.testing;

import dev.weigh.model.Metric;
import dev.weigh.model.Score;
import dev.weigh.model.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * A contender's place on a metric.
 *
 * @param place from 1; those who are level share one, and the next is as many behind; 0 without a score
 * @param name the contender
 * @param text the number as its cell has it
 */
public record PagePlace(int place, String name, String text) {

    /** The places of all contenders, the best first. */
    static List<PagePlace> of(Metric metric, List<String> names) {
        List<Integer> leaders = metric.standing().leaders();
        List<Integer> order = new ArrayList<>(leaders);
        metric.standing().order().stream().filter(contender -> !leaders.contains(contender)).forEach(order::add);
        List<PagePlace> places = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Score score = metric.scores().get(order.get(i));
            boolean isShared = i > 0 && (i < leaders.size()
                    || i > leaders.size() && Standing.areLevel(score, metric.scores().get(order.get(i - 1))));
            int place = score.isMissing() ? 0 : isShared ? places.get(i - 1).place : i + 1;
            places.add(new PagePlace(place, names.get(order.get(i)), score.text()));
        }
        return List.copyOf(places);
    }
}
