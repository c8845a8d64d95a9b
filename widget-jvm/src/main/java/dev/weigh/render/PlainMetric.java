package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.model.Metric;
import dev.weigh.model.Standing;
import dev.weigh.words.Sentences;
import dev.weigh.words.Word;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One metric of a widget as a table and a verdict, in plain HTML. */
final class PlainMetric {

    private final Config config;
    private final int place;
    private final Comparison comparison;
    private final Metric metric;
    private final Sentences sentences;

    PlainMetric(Config config, int place) {
        this.config = config;
        this.place = place;
        comparison = config.comparison();
        metric = comparison.metrics().get(place);
        sentences = new Sentences(comparison, config.words());
    }

    /** The HTML, with the author's own verdict where there is one. */
    String written(String verdict) {
        StringBuilder html = new StringBuilder("<table>\n<caption>").append(HtmlWriter.text(caption()))
                .append("</caption>\n");
        for (int row = 0; row < comparison.contenders().size(); row++) {
            int contender = config.isBestFirst() ? metric.standing().order().get(row) : row;
            html.append("<tr><th scope=\"row\">").append(HtmlWriter.text(comparison.contenders().get(contender)))
                    .append("</th><td>").append(HtmlWriter.text(metric.scores().get(contender).text()))
                    .append("</td><td>").append(HtmlWriter.text(mark(contender))).append("</td></tr>\n");
        }
        html.append("</table>\n");
        String reversal = comparison.isReversal(place)
                ? " ⇄ " + sentences.word(comparison.first(), Word.REVERSAL) : "";
        String said = verdict.isEmpty() ? HtmlWriter.text(sentences.verdict(place)) : verdict;
        return said.isEmpty() && reversal.isEmpty() ? html.toString()
                : html.append("<p>").append(said).append(HtmlWriter.text(reversal)).append("</p>\n").toString();
    }

    private String caption() {
        String measuring = metric.measuring().isEmpty() ? "" : word(Word.MEASURING);
        int sign = metric.direction().sign();
        String direction = sign == 0 ? "" : word(sign > 0 ? Word.HIGHER : Word.LOWER);
        return Stream.of(metric.label(), measuring, metric.unit(), direction)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What is said beside a contender. */
    private String mark(int contender) {
        Standing standing = metric.standing();
        return metric.scores().get(contender).isMissing() ? word(Word.MISSING)
                : !standing.leaders().contains(contender) ? ""
                : standing.isTie() ? word(Word.TIED) : "▲ " + word(Word.LEADS_BY);
    }

    private String word(Word word) {
        return sentences.word(place, word);
    }
}
