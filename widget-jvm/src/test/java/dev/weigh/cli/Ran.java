package dev.weigh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

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
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true),
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Ran(code, lines(out), lines(err));
    }

    private static String lines(StringWriter said) {
        return said.toString().replace(System.lineSeparator(), "\n");
    }
}
