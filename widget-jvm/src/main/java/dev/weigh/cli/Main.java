package dev.weigh.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The command line: {@code weigh check}, {@code weigh serve}. */
@Command(name = "weigh", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        description = "Checks and serves pages with comparison widgets.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:a page has problems", "2:it could not run"},
        subcommands = {Check.class, Serve.class})
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The commands, ready to run; what goes wrong is one line on the error stream. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("weigh: " + said(failure));
            return CommandLine.ExitCode.USAGE;
        }).setUsageHelpWidth(100);
    }

    private static String said(Exception failure) {
        String kind = failure.getClass().getSimpleName();
        return failure instanceof Failure ? failure.getMessage() : kind + ": " + failure.getMessage();
    }

    /** Something that a user can put right, said in a sentence. */
    static final class Failure extends Exception {

        private static final long serialVersionUID = 1;

        Failure(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            try (InputStream version = Main.class.getResourceAsStream("version.txt")) {
                String number = new String(version.readAllBytes(), StandardCharsets.UTF_8);
                return new String[] {"weigh " + number.trim()};
            }
        }
    }
}
