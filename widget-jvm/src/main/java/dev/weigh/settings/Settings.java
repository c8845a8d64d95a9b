package dev.weigh.settings;

import dev.weigh.claims.Hedges;
import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What holds for one page: the command line over the nearest {@code weigh.toml}.
 *
 * @param toml the file; empty for none
 * @param rules what it says of the page, and then what the command line says; a later one wins
 */
public record Settings(Optional<WeighToml> toml, List<Rule> rules) {

    /** What is asked of the page. */
    public Demands demands(Optional<Path> page, LocalDate today) {
        OptionalInt days = OptionalInt.empty();
        OptionalDouble tolerance = OptionalDouble.empty();
        for (Rule rule : rules) {
            days = rule.stale().isPresent() ? rule.stale() : days;
            tolerance = rule.tolerance().isPresent() ? rule.tolerance() : tolerance;
        }
        Map<String, List<String>> words = toml.map(WeighToml::words).orElse(Map.of());
        return new Demands(page, days.isPresent() ? Optional.of(today.minusDays(days.getAsInt())) : Optional.empty(),
                tolerance.orElse(0), words.isEmpty() ? Hedges.SHIPPED : new Hedges(words));
    }

    /** The rule that decides how seriously a code is taken; empty where none does. */
    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.of(code).isPresent()).reduce((one, later) -> later);
    }

    /** The finding as seriously as it is taken; empty where it is silenced. */
    public Optional<Finding> judged(Finding finding) {
        Level level = rule(finding.code()).flatMap(rule -> rule.of(finding.code())).orElse(Level.WARNING);
        return rule(finding.code()).isEmpty() ? Optional.of(finding)
                : level == Level.OFF ? Optional.empty() : Optional.of(finding.as(level.word()));
    }
}
