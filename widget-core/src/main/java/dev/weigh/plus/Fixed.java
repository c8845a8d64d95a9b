package dev.weigh.plus;

import dev.weigh.weights.Crossover;
import dev.weigh.weights.Turn;
import dev.weigh.weights.Weighing;
import dev.weigh.weights.Weights;
import dev.weigh.words.WeightSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds however the metrics are weighed: the sentences of that, and the ways to weigh that have a button. */
final class Fixed {

    private final WeightSentences sentences;
    private final Weighing weighing;
    private final List<Choice> choices = new ArrayList<>();
    /** The nearest turn of more metrics than two; where it is reached there is none, and it stays. */
    private Choice last = new Choice("", "", Weights.equal(2), false, -1);
    private final List<String> before;
    private final List<String> after = new ArrayList<>();

    Fixed(WeightSentences sentences, Weighing weighing) {
        this.sentences = sentences;
        this.weighing = weighing;
        int count = weighing.metrics().size();
        before = sentences.turning();
        add(after, sentences.ways());
        add(after, sentences.never());
        add(after, sentences.leftOut());
        choices.add(new Choice(sentences.phrase("equal"), "", Weights.equal(count), true, -1));
        if (weighing.isOwn()) {
            choices.add(new Choice(sentences.phrase("own-weights"), "", weighing.start(), true, -1));
        } else {
            add(after, sentences.phrase("start-equal"));
        }
        for (int i = 0; i < count && count > 2; i++) {
            choices.add(new Choice(sentences.phrase("only").replace("{metric}", sentences.metric(i)), "",
                    Weights.only(i, count), false, -1));
        }
        if (count == 2) {
            addCrossovers();
        }
    }

    private void addCrossovers() {
        List<Crossover> crossovers = Crossover.of(weighing.totals());
        for (int i = 0; i < crossovers.size(); i++) {
            Crossover crossover = crossovers.get(i);
            String from = sentences.percent(crossover.from());
            String to = sentences.percent(crossover.to());
            double at = (crossover.from() + crossover.to()) / 2;
            choices.add(new Choice(from.equals(to) ? to : from + " – " + to, before.get(before.size()
                    - crossovers.size() + i), Weights.only(0, 2).with(1, at), false, at));
        }
    }

    List<Choice> choices(Weights now) {
        List<Choice> all = new ArrayList<>(choices);
        int count = weighing.metrics().size();
        if (count == 2) {
            return all;
        }
        Optional<Turn> turn = Turn.nearest(weighing.totals(), now);
        if (turn.isPresent()) {
            String label = sentences.phrase("counts").replace("{metric}", sentences.metric(turn.get().metric()))
                    .replace("{percent}", sentences.percent(turn.get().share()));
            last = new Choice(label, sentences.nearest(now), now.with(turn.get().metric(), turn.get().share()), false,
                    -1);
        }
        all.add(last);
        return all;
    }

    List<String> said(Weights now) {
        List<String> said = new ArrayList<>(before);
        if (weighing.metrics().size() > 2) {
            add(said, sentences.nearest(now));
        }
        for (String sentence : sentences.inert(now)) {
            said.add(sentence);
        }
        for (String sentence : after) {
            said.add(sentence);
        }
        add(said, sentences.yardstick(now));
        return said;
    }

    private static void add(List<String> all, String sentence) {
        if (!sentence.isEmpty()) {
            all.add(sentence);
        }
    }
}
