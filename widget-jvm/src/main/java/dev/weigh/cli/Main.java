package dev.weigh.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The command line. A command is a class of its own, and named here. */
@Command(name = "weigh", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        description = "Makes, checks and shows pages with comparison widgets.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:a page has problems", "2:it could not run"},
        footerHeading = "%nMore about a command:%n", footer = "  weigh check --help",
        subcommands = {New.class, Check.class, Render.class, Card.class, Serve.class, Completion.class})
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String... arguments) {
        CommandLine line = commandLine().setOut(writer(System.out)).setErr(writer(System.err));
        int code = line.execute(arguments);
        line.getOut().flush();
        System.exit(code);
    }

    /** Writes as the terminal reads; in UTF-8 where there is none, whatever the system's language is. */
    private static PrintWriter writer(PrintStream to) {
        Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
        return new PrintWriter(new OutputStreamWriter(to, charset), true);
    }

    /** The commands, ready to run; what goes wrong is one line on the error stream. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("weigh: " + said(failure));
            return CommandLine.ExitCode.USAGE;
        }).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100);
    }

    private static String said(Exception failure) {
        String kind = failure.getClass().getSimpleName();
        return failure instanceof Failure ? failure.getMessage() : kind + ": " + failure.getMessage();
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"weigh " + dev.weigh.report.Version.number()};
        }
    }
}
