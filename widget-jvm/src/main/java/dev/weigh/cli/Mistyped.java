package dev.weigh.cli;

import dev.weigh.check.Nearest;
import dev.weigh.report.TerminalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with how a command was written, and which name was meant. */
final class Mistyped implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println("weigh: " + TerminalText.line(sentence(mistake, line)) + " See "
                + line.getCommandSpec().qualifiedName() + " --help.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException mistake, CommandLine line) {
        if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), line);
        }
        if (mistake instanceof MissingParameterException missing) {
            return "Say " + String.join(" and ", missing.getMissing().stream().map(Mistyped::name).toList()) + ".";
        }
        if (mistake.getArgSpec() == null && !line.getSubcommands().isEmpty()) {
            return "Say a command: " + String.join(", ", line.getSubcommands().keySet()) + ".";
        }
        List<String> choices = choices(mistake.getArgSpec());
        String said = mistake.getValue() == null || choices.isEmpty() ? "" : mistake.getValue();
        return said.isEmpty() ? mistake.getMessage().replaceFirst("\\.?$", ".")
                : name(mistake.getArgSpec()) + " takes " + String.join(", ", choices) + ", and no " + said + "."
                + meant(said, choices);
    }

    private static String unknown(String said, CommandLine line) {
        if (said.startsWith("-")) {
            String name = said.replaceFirst("=.*", "");
            List<String> options = new ArrayList<>();
            line.getCommandSpec().options().stream().filter(option -> !option.hidden())
                    .forEach(option -> options.addAll(Arrays.asList(option.names())));
            return "There is no option " + name + "." + meant(name, options);
        }
        List<String> commands = List.copyOf(line.getSubcommands().keySet());
        return commands.isEmpty() ? said + " is one argument too many."
                : "There is no command " + said + "." + meant(said, commands);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What an option takes where that is one of a few words. */
    private static List<String> choices(ArgSpec argument) {
        Class<?> type = argument == null ? Object.class : argument.type();
        return !type.isEnum() ? List.of() : Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT)).toList();
    }

    private static String meant(String said, List<String> names) {
        return Nearest.of(said, names).map(name -> " Did you mean " + name + "?").orElse("");
    }
}
