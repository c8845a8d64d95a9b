package dev.weigh.compiler;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has what TeaVM writes for a loop over a list, and for a new object, written as JavaScript does it.
 * A shape that isn't quite the known one stays as it is.
 */
final class Idioms {

    private static final Pattern LOOP = Pattern.compile(
            "(\\S+) = \\(stepping\\((.*)\\)\\);\\n( *)while \\(\\(\\1\\.at<\\1\\.list\\.length\\)\\) \\{\\n");
    private static final Pattern FACTORY = Pattern.compile(
            "( {4}(?:let )?)(dw[\\w$]+__init_\\d*) = (\\(.*\\)|\\w+) => \\{\\n"
                    + " {8}let (\\w+) = (new [\\w$]+)\\(\\);\\n"
                    + " {8}(dw[\\w$]+__init_\\d*)\\(\\4.*\\);\\n"
                    + " {8}return \\4;\\n {4}\\}");

    /** What {@link #FACTORY} has to fit. */
    private static final Pattern MAKING = Pattern.compile(
            "(?m)^ {4}(?:let )?dw[\\w$]+__init_\\d* = .* => \\{\\n {8}let \\S+ = new ");

    private Idioms() {
    }

    /** The code with its loops over lists as {@code for (item of list)}, which needs no iterator. */
    static String withLoops(String code) {
        StringBuilder out = new StringBuilder(code);
        Matcher loop = LOOP.matcher(out);
        int at = 0;
        while (loop.find(at)) {
            at = writeLoop(out, loop);
            loop = LOOP.matcher(out);
        }
        return out.toString();
    }

    /**
     * Writes one loop anew where its body takes the next item once, and says where to look
     * for the next loop: right behind its head, as a loop may stand in another.
     */
    private static int writeLoop(StringBuilder out, Matcher loop) {
        String item = loop.group(1);
        String next = "(" + item + ".list[" + item + ".at++])";
        String head = "for (" + item + " of " + loop.group(2) + ") {\n";
        int start = loop.start();
        int body = loop.end();
        int first = out.indexOf(next, body);
        int end = out.indexOf("\n" + loop.group(3) + "}", body);
        int second = out.indexOf(next, first + 1);
        boolean isKnown = first >= 0 && first < end && (second < 0 || second > end);
        if (!isKnown) {
            return body;
        }
        out.replace(first, first + next.length(), item);
        out.replace(start, body, head);
        return start + head.length();
    }

    /**
     * The code with each constructor in one function, where TeaVM writes two, and a record as a literal.
     *
     * @param methods the code that gives classes their methods; a class that has some stays one
     */
    static String withConstructors(String code, String methods) {
        new Expected(code).fits(FACTORY, MAKING);
        String merged = code;
        for (MatchResult factory : (Iterable<MatchResult>) FACTORY.matcher(code).results()::iterator) {
            String type = factory.group(5).substring("new ".length());
            boolean isPlain = isRecord(type, code) && !PlainObjects.isClass(type, code, methods);
            merged = merged(merged, factory, isPlain);
        }
        return merged;
    }

    /** Puts what fills an object into the function that makes it, if no other calls it and it has one way out. */
    private static String merged(String code, MatchResult factory, boolean isPlain) {
        String init = Pattern.quote(factory.group(6));
        Matcher filling = Pattern.compile("(?s)( {4}(?:let )?)" + init
                + " = \\((\\S+?)(?:, ([^)]*))?\\) => \\{\\n(.*?) {4}\\}(,|;)\\n").matcher(code);
        boolean isAlone = code.split(init + "\\(", -1).length == 2;
        if (!isAlone || !filling.find() || filling.group(4).contains("return")) {
            return code;
        }
        String parameters = filling.group(3) == null ? "" : filling.group(3);
        String made = made(filling.group(2), factory.group(5), filling.group(4), isPlain);
        return code.replace(factory.group(),
                factory.group(1) + factory.group(2) + " = (" + parameters + ") => " + made);
    }

    /** Whether a class is a record: its fields are set once and in a row, as a literal sets them. */
    private static boolean isRecord(String type, String code) {
        return code.matches("(?s).*function " + Pattern.quote(type) + "\\(\\) \\{\\s+(let a = this; )?jl_Record.*");
    }

    /** The body of a constructor: a literal where it only sets a plain object's fields, or else a block. */
    private static String made(String object, String made, String body, boolean isPlain) {
        String field = "(?m)^ *" + Pattern.quote(object) + "\\.(\\$[\\w$]+) = ([^;]+);\\n";
        return isPlain && body.replaceAll(field, "").isEmpty()
                ? "({" + body.replaceAll(field, "$1: $2, ") + "})"
                : "{\n        let " + object + " = " + made + "();\n" + body + "        return " + object + ";\n    }";
    }
}
