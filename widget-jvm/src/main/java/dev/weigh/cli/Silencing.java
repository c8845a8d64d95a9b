package dev.weigh.cli;

import dev.weigh.jvm.Finding;
import dev.weigh.report.Checked;
import dev.weigh.report.Checked.Found;
import dev.weigh.settings.BadSettings;
import dev.weigh.settings.Baseline;
import dev.weigh.settings.Level;
import dev.weigh.settings.Rule;
import dev.weigh.settings.Settings;
import dev.weigh.settings.WeighToml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes away what rules, options and a baseline silence, and says which of them silence nothing any more. */
final class Silencing {

    private final Optional<Path> file;
    private final Optional<Baseline> known;
    private final Optional<Baseline> fresh;
    private final Ignored options;
    private final List<String> arguments;
    private final Set<Rule> used = new HashSet<>();
    private final Set<WeighToml> tomls = new LinkedHashSet<>();
    private int silenced;
    private int taken;

    /**
     * For a run.
     *
     * @param file the baseline's
     * @param arguments the pages and folders that are looked at
     * @throws Failure where the baseline can't be read
     */
    Silencing(Optional<Path> file, Ignored options, List<String> arguments) throws Failure {
        this.file = file;
        this.options = options;
        this.arguments = arguments;
        boolean isThere = file.filter(Files::exists).isPresent();
        known = isThere ? Optional.of(read(file.get())) : Optional.empty();
        fresh = file.isPresent() && !isThere
                ? Optional.of(new Baseline(file.get().toAbsolutePath().getParent())) : Optional.empty();
    }

    /** What is left to say of a page. */
    Checked of(Checked page, Settings settings) {
        settings.toml().ifPresent(tomls::add);
        known.ifPresent(baseline -> baseline.sees(page.page()));
        silenced += page.silenced();
        List<Found> left = new ArrayList<>();
        for (Found found : page.found()) {
            settings.rule(found.finding().code()).ifPresent(used::add);
            Optional<Finding> judged = settings.judged(found.finding());
            silenced += judged.isEmpty() ? 1 : 0;
            judged.filter(finding -> !isKnown(page.page(), finding))
                    .ifPresent(finding -> left.add(new Found(finding, found.source())));
        }
        return page.with(left);
    }

    /** Writes the baseline where there was none; gives what there is to say besides. */
    List<String> end(boolean isWhole) throws Failure {
        List<String> said = new ArrayList<>();
        for (Rule rule : idle()) {
            said.add(rule.name() + " silences nothing any more");
        }
        known.filter(baseline -> baseline.gone() > 0).ifPresent(baseline -> said.add(findings(baseline.gone())
                + " of " + file.get() + (baseline.gone() == 1 ? " is" : " are")
                + " gone; delete it, and it is written anew"));
        if (fresh.isPresent() && isWhole) {
            WholeFile.write(file.get(), fresh.get().text());
            said.add(file.get() + " is written, with " + findings(fresh.get().size()) + "; from now on only new ones"
                    + " are said");
        }
        return said;
    }

    private static String findings(int count) {
        return count + (count == 1 ? " finding" : " findings");
    }

    /** {@code , 2 silenced, 14 known}; empty where there are none. */
    String summary() {
        return (silenced > 0 ? ", " + silenced + " silenced" : "") + (taken > 0 ? ", " + taken + " known" : "");
    }

    private boolean isKnown(String page, Finding finding) {
        fresh.ifPresent(baseline -> baseline.add(page, finding));
        boolean isKnown = fresh.isPresent() || known.filter(baseline -> baseline.takes(page, finding)).isPresent();
        taken += isKnown ? 1 : 0;
        return isKnown;
    }

    /** Rules that could have silenced something, as all that they are about was looked at, and did not. */
    private List<Rule> idle() {
        List<Rule> idle = new ArrayList<>(options.rules());
        for (WeighToml toml : tomls) {
            Path folder = toml.file().toAbsolutePath().normalize().getParent();
            if (arguments.stream().anyMatch(argument -> !LocalServer.isAddress(argument)
                    && folder.startsWith(Path.of(argument).toAbsolutePath().normalize()))) {
                toml.rules().forEach(rule -> idle.add(rule.named(toml.file() + ": " + rule.name())));
            }
        }
        idle.removeIf(rule -> !rule.level().equals(Optional.of(Level.OFF))
                || used.stream().anyMatch(one -> rule.name().endsWith(one.name()) && one.codes().equals(rule.codes())));
        return idle;
    }

    private static Baseline read(Path file) throws Failure {
        try {
            return Baseline.read(file);
        } catch (BadSettings bad) {
            throw new Failure(bad.getMessage(), bad);
        } catch (IOException failed) {
            throw Failure.reading(file.toString(), failed);
        }
    }
}
