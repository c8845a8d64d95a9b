package dev.weigh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * A command that was run.
 *
 * @param code its exit code
 * @param out what it said, with one kind of line ends
 * @param err what went wrong
 */
record Ran(int code, String out, String err) {

    static Ran of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        line.getOut().flush();
        return new Ran(code, lines(out), lines(err));
    }

    private static String lines(StringWriter said) {
        return said.toString().replace(System.lineSeparator(), "\n");
    }
}
