package dev.weigh.cli;

import dev.weigh.check.Nearest;
import dev.weigh.check.Remedy;
import dev.weigh.settings.Level;
import dev.weigh.settings.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the command line says over every {@code weigh.toml}. */
final class Ignored {

    private final List<Rule> rules = new ArrayList<>();

    /**
     * From options.
     *
     * @param codes of {@code --ignore}
     * @param stale of {@code --stale}, in days
     * @throws Failure where there is no such code
     */
    Ignored(List<String> codes, OptionalInt stale) throws Failure {
        rules.add(new Rule("--stale", List.of(), List.of(), Optional.empty(), "", stale, OptionalDouble.empty()));
        for (String code : codes) {
            if (!Remedy.codes().contains(code)) {
                throw new Failure("there is no problem " + code + Nearest.of(code, Remedy.codes())
                        .map(near -> "; did you mean " + near + "?").orElse(""));
            }
            rules.add(new Rule("--ignore " + code, List.of(), List.of(code), Optional.of(Level.OFF), "",
                    OptionalInt.empty(), OptionalDouble.empty()));
        }
    }

    List<Rule> rules() {
        return rules;
    }
}
