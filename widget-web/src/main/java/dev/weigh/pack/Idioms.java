package dev.weigh.pack;

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
    private static final Pattern FACTORY = Pattern.compile("( {4}(?:let )?)(dw[\\w$]+__init_\\d*) = (\\(.*\\)|\\w+) => \\{\\n"
            + " {8}let (\\w+) = (new [\\w$]+)\\(\\);\\n {8}(dw[\\w$]+__init_\\d*)\\(\\4.*\\);\\n {8}return \\4;\\n {4}\\}");

    private Idioms() {
    }

    /** The code with its loops over lists as {@code for (item of list)}. */
    static String withLoops(String code) {
        StringBuilder out = new StringBuilder(code);
        Matcher loop = LOOP.matcher(out);
        int at = 0;
        while (loop.find(at)) {
            String item = loop.group(1);
            String next = "(" + item + ".list[" + item + ".at++])";
            int body = loop.end();
            String head = "for (" + item + " of " + loop.group(2) + ") {\n";
            int first = out.indexOf(next, body);
            int end = out.indexOf("\n" + loop.group(3) + "}", body);
            at = loop.start() + head.length();
            if (first >= 0 && first < end && out.indexOf(next, first + 1) != first + next.length()) {
                out.replace(first, first + next.length(), item);
                out.replace(loop.start(), body, head);
            } else {
                at = body;
            }
            loop = LOOP.matcher(out);
        }
        return out.toString();
    }

    /**
     * The code with each constructor in one function, where TeaVM writes two, and a record as a literal.
     *
     * @param methods the code that gives classes their methods; a class that has some stays one
     */
    static String withConstructors(String code, String methods) {
        String merged = code;
        for (MatchResult factory : (Iterable<MatchResult>) FACTORY.matcher(code).results()::iterator) {
            String init = factory.group(6);
            Matcher body = Pattern.compile("(?s)( {4}(?:let )?)" + Pattern.quote(init)
                    + " = \\((\\S+?)(?:, ([^)]*))?\\) => \\{\\n(.*?) {4}\\}(,|;)\\n").matcher(merged);
            boolean isAlone = merged.split(Pattern.quote(init) + "\\(", -1).length == 2;
            if (isAlone && body.find() && !body.group(4).contains("return")) {
                String parameters = body.group(3) == null ? "" : body.group(3);
                String type = factory.group(5).substring("new ".length());
                boolean isPlain = !methods.contains(type + ".prototype.") && !code.contains("instanceof " + type + ")")
                        && code.matches("(?s).*function " + Pattern.quote(type) + "\\(\\) \\{\\s+(let a = this; )?"
                                + "jl_Record.*");
                merged = merged.replace(factory.group(), factory.group(1) + factory.group(2) + " = (" + parameters
                        + ") => " + made(body.group(2), factory.group(5), body.group(4), isPlain));
            }
        }
        return merged;
    }

    private static String made(String object, String made, String body, boolean isPlain) {
        String field = "(?m)^ *" + Pattern.quote(object) + "\\.(\\$[\\w$]+) = ([^;]+);\\n";
        return isPlain && body.replaceAll(field, "").isEmpty()
                ? "({" + body.replaceAll(field, "$1: $2, ") + "})"
                : "{\n        let " + object + " = " + made + "();\n" + body + "        return " + object + ";\n    }";
    }
}
