package dev.weigh.cli;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion script for fish, a line for each word.
 *
 * @see <a href="https://fishshell.com/docs/current/completions.html">how fish completes</a>
 */
final class Fish {

    private final CommandSpec root;
    private final StringBuilder script = new StringBuilder();

    Fish(CommandLine line) {
        root = line.getCommandSpec();
    }

    String script() {
        String name = root.name();
        root.options().forEach(option -> line("-n __fish_use_subcommand" + words(option)));
        root.subcommands().forEach((command, line) -> line("-n __fish_use_subcommand -f -a " + command
                + about(line.getCommandSpec().usageMessage().description())));
        root.subcommands().forEach((command, line) -> {
            String within = "-n '__fish_seen_subcommand_from " + command + "'";
            line.getCommandSpec().options().forEach(option -> line(within + words(option)));
            line.getCommandSpec().positionalParameters().forEach(place -> line(within + values(place)));
        });
        return "# Completes " + name + " in fish.\n" + script;
    }

    private void line(String words) {
        script.append("complete -c ").append(root.name()).append(' ').append(words).append('\n');
    }

    private static String words(OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return words + (option.arity().max() > 0 ? " -r" + values(option) : "") + about(option.description());
    }

    /** The values that there are, where they are few; else fish offers files. */
    private static String values(ArgSpec argument) {
        String values = argument.completionCandidates() == null ? ""
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .collect(Collectors.joining(" "));
        return values.isEmpty() ? argument instanceof PositionalParamSpec ? " -F" : ""
                : " -f -a '" + values + "'";
    }

    /** The first sentence of a description, in quotes. */
    private static String about(String... description) {
        String text = description.length == 0 ? ""
                : Ansi.OFF.string(description[0]).replaceFirst("(?s)[.;:] .*|\\.$", "");
        return text.isEmpty() ? "" : " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
