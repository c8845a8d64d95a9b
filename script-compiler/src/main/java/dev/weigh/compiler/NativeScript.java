package dev.weigh.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeaVM's script, unminified, on a runtime of a few lines instead of its own: no class metadata, no
 * string pool, no wrapped strings and arrays. What it leaves unreached, Closure Compiler takes away.
 */
final class NativeScript {

    private static final String QUOTED = "\"(?:[^\"\\\\]++|\\\\.)*+\"";
    private static final Pattern STRING = Pattern.compile(QUOTED);
    private static final Pattern POOLED = Pattern.compile("\\$rt_s\\((\\d+)\\)");
    private static final Pattern CHARACTER = Pattern.compile("String\\.fromCharCode\\((\\d+)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("RegExp\\((" + QUOTED + "),\"(g?u)\"\\)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^ {4}(?:let |function )?([\\w$]+)(?: =|\\()");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^const ([\\w$]+)");
    private static final Pattern LONG = Pattern.compile("\\b(Long_\\w+)");
    private static final Pattern VIRTUAL = Pattern.compile(
            "\"(\\$\\w+)\",\\s+(\\$rt_wrapFunction\\d)\\((dw\\w*[\\w$]*)\\)");
    /** Of these two, {@link #VIRTUAL} and {@link #FUNCTOR} have to fit each in our own classes. */
    private static final Pattern WRAPPED = Pattern.compile("\\$rt_wrapFunction\\d\\(dw");
    private static final Pattern RECEIVER = Pattern.compile("\\$rt_callWithReceiver\\(dw");
    private static final Pattern FUNCTOR = Pattern.compile(
            "c = (dw[\\w$]+)\\.prototype;\\s+c\\.on = \\$rt_callWithReceiver\\(([\\w$]+)\\);");

    /** Methods of every object, which the widget calls on none of its own. */
    private static final Pattern UNREACHED = Pattern.compile("\\$(equals|hashCode|toString|_init_)");

    /** What hands a string or an object from one side to the other: on our runtime they are the same on both. */
    private static final String SAME = "\\$rt_u?str\\(|otji_JSWrapper_(un)?wrap\\(";

    private NativeScript() {
    }

    /**
     * The script on the runtime.
     *
     * @param teavm what TeaVM wrote, with its names as they are
     * @param runtime what takes the place of TeaVM's runtime
     * @param main the class that starts the script
     * @param passes counts what each pass has changed
     * @throws IllegalStateException where TeaVM's text has another shape than our patterns know
     */
    static String of(String teavm, String runtime, String main, Passes passes) {
        String starting = shortName(main);
        Expected expected = new Expected(teavm);
        int start = expected.place("    function jl_Object() {");
        int end = Math.min(expected.place("    $rt_packages("), expected.place("    $rt_metadata("));
        expected.fits(VIRTUAL, WRAPPED);
        expected.fits(FUNCTOR, RECEIVER);
        String prelude = teavm.substring(0, start);
        String tail = teavm.substring(end);
        String code = setAside(Enums.asNumbers(teavm.substring(start, end)), names(runtime, CONSTANT));
        String methods = methods(tail);
        code = functors(literals(unwrapped(strings(code, tail))), tail);
        List.of("$nativeString", "$rt_s(").forEach(new Expected(code)::isFreeOf);
        code = passes.text("Constants", code, Constants::inPlace);
        ClassStarts.Started started = ClassStarts.of(code);
        code = passes.text("the same on both sides", started.code(), text -> text.replaceAll(SAME, "("));
        code = passes.text("Idioms.withLoops", code, Idioms::withLoops);
        code = passes.text("Idioms.withConstructors", code, text -> Idioms.withConstructors(text, methods));
        code = passes.text("PlainObjects", code, text -> PlainObjects.in(text, methods));
        return runtime + missing(prelude + tail, started.code(), runtime) + code + methods
                + started.calls() + starting + "_main();\n";
    }

    /** A class by TeaVM's name for it: {@code dev.weigh.web.Main} is {@code dww_Main}. */
    private static String shortName(String type) {
        return type.replaceAll("(\\w)\\w*\\.", "$1").replaceFirst("([A-Z])", "_$1");
    }

    /** The code with another name for what the runtime defines as well, as no name is declared twice. */
    private static String setAside(String code, Set<String> names) {
        String renamed = code;
        for (String name : names) {
            renamed = renamed.replaceAll("(?m)^( {4}(?:let )?)" + Pattern.quote(name) + " =",
                    "$1" + Matcher.quoteReplacement(name) + "\\$unused =");
        }
        return renamed;
    }

    /** The code without what TeaVM wraps strings, lists, numbers, arrays and functions in. */
    private static String unwrapped(String code) {
        String number = "\\." + Pattern.quote(field(code, "jl_Integer", "value"));
        return code
                .replace(".$nativeString", "")
                .replaceAll("\\." + Pattern.quote(field(code, "ju_ArrayList", "size")) + "\\b", ".length")
                .replaceAll("(?m)^.*" + number + " = .*\\n", "")
                .replaceAll(number + "\\b", "")
                .replaceAll("\\.data\\b", "")
                .replaceAll(", \"on\"\\)", ")")
                .replace("$rt_createIntArray(", "$rt_createNumbers(0, ");
    }

    /** The code with constant characters and regular expressions as literals, which are shorter than calls. */
    private static String literals(String code) {
        String characters = replaced(code, CHARACTER,
                found -> Css.literal("" + (char) Integer.parseInt(found.group(1))));
        return replaced(characters, EXPRESSION, found -> expression(found.group(1)) + found.group(2));
    }

    /** The text with another in each place of a pattern, and no meaning to a {@code $} in it. */
    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> other) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(other.apply(found)));
    }

    /** A regular expression as JavaScript writes it. */
    private static String expression(String literal) {
        return "/" + literal.substring(1, literal.length() - 1).replace("\\\\", "\\").replace("\\\"", "\"")
                .replaceAll("(?<!\\\\)/", "\\\\/") + "/";
    }

    /** A field of a class of Java's that is JavaScript's own now, by the name that TeaVM gave it. */
    private static String field(String code, String type, String name) {
        Matcher field = Pattern.compile("function " + type + "\\(\\) \\{[^}]*\\.(\\$" + name + "\\d*) = 0")
                .matcher(code);
        if (!field.find()) {
            throw new IllegalStateException(type + " has no " + name);
        }
        return field.group(1);
    }

    /** The code with its strings in their places, where TeaVM gives their numbers in a pool. */
    private static String strings(String code, String tail) {
        List<String> pool = new ArrayList<>();
        int start = new Expected(tail).place("$rt_stringPool([");
        String listed = tail.substring(start, tail.indexOf("]);\n", start)).replaceAll("\"\\s*\\+ \"", "");
        Matcher string = STRING.matcher(listed);
        while (string.find()) {
            pool.add(string.group());
        }
        return replaced(code, POOLED, found -> pool.get(Integer.parseInt(found.group(1))));
    }

    /**
     * The methods that are called through an interface: TeaVM adds them to the classes from its metadata,
     * which the script goes without.
     */
    private static String methods(String tail) {
        StringBuilder methods = new StringBuilder();
        VIRTUAL.matcher(tail).results()
                .filter(found -> !UNREACHED.matcher(found.group(1)).lookingAt()).forEach(found -> {
            String function = found.group(3);
            String type = function.substring(0, function.lastIndexOf('_'));
            methods.append(type).append(".prototype.").append(found.group(1)).append(" = ")
                    .append(found.group(2)).append('(').append(function).append(");\n");
        });
        return methods.toString();
    }

    /** The code with an object that holds its function for each that JavaScript is to call. */
    private static String functors(String code, String tail) {
        String plain = code;
        for (MatchResult functor : (Iterable<MatchResult>) FUNCTOR.matcher(tail).results()::iterator) {
            plain = plain.replace("new " + functor.group(1) + ";", "({at: " + functor.group(2) + "});");
        }
        return plain;
    }

    /** Names of TeaVM's runtime that ours doesn't have; {@link SmallScript} refuses a script that uses one. */
    private static String missing(String prelude, String code, String runtime) {
        Set<String> known = names(runtime, CONSTANT);
        StringBuilder missing = new StringBuilder();
        Set<String> lacking = names(prelude, DEFINED);
        lacking.addAll(names(code, LONG));
        for (String name : lacking) {
            if ((name.startsWith("$") || name.startsWith("Long_")) && !known.contains(name)) {
                missing.append("const ").append(name).append(" = () => WEIGH_MISSING(\"").append(name).append("\");\n");
            }
        }
        return missing.toString();
    }

    /** What a text defines or uses by the pattern, sorted so that each build writes the same. */
    private static Set<String> names(String text, Pattern definition) {
        Set<String> names = new TreeSet<>();
        Matcher defined = definition.matcher(text);
        while (defined.find()) {
            names.add(defined.group(1));
        }
        return names;
    }
}
