package dev.weigh.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. A command is a class of its own, and named here. */
@Command(name = "weigh", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        description = "Makes, checks and shows pages with comparison widgets.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:a page has problems", "2:it could not run"},
        footerHeading = "%nMore about a command:%n", footer = "  weigh check --help",
        subcommands = {New.class, Check.class, Explain.class, Render.class, Card.class, Serve.class, Script.class,
            Completion.class})
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the program with its exit code. */
    public static void main(String... arguments) {
        // System.out would keep a full disk and a closed pipe to itself.
        System.exit(run(writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)), arguments));
    }

    /** Runs a command; its exit code is 2 too where what it said could not be written. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = commandLine().setOut(out).setErr(err);
        int code;
        try {
            code = line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            err.println(Failure.line(Failure.said(tooMuch)));
            code = CommandLine.ExitCode.USAGE;
        }
        if (out.checkError()) {
            err.println(Failure.line("not all could be written to the standard output"));
            code = CommandLine.ExitCode.USAGE;
        }
        return err.checkError() ? CommandLine.ExitCode.USAGE : code;
    }

    /** Writes as the terminal reads; in UTF-8 where there is none, whatever the system's language is. */
    static PrintWriter writer(OutputStream to) {
        Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
        return new PrintWriter(new OutputStreamWriter(to, charset), true);
    }

    /** The commands, ready to run; what goes wrong is one line on the error stream. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println(Failure.line(Failure.said(failure)));
            return CommandLine.ExitCode.USAGE;
        }).setParameterExceptionHandler((failure, arguments) -> {
            CommandLine line = failure.getCommandLine();
            line.getErr().println(Failure.line(failure.getMessage()));
            if (!UnmatchedArgumentException.printSuggestions(failure, line.getErr())) {
                line.usage(line.getErr());
            }
            return CommandLine.ExitCode.USAGE;
        }).setParameterExceptionHandler(new Mistyped())
                .setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(100);
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"weigh " + dev.weigh.report.Version.number()};
        }
    }
}
