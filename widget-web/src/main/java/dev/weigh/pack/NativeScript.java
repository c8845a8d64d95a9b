package dev.weigh.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeaVM's script, unminified, on a runtime of a few lines instead of its own: no class metadata, no
 * string pool, no wrapped strings and arrays. What it leaves unreached, Closure Compiler takes away.
 */
final class NativeScript {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
    private static final Pattern DEFINED = Pattern.compile("(?m)^ {4}(?:let |function )?([\\w$]+)(?: =|\\()");

    private static final Pattern LONG = Pattern.compile("\\b(Long_\\w+)");

    private NativeScript() {
    }

    /**
     * The script on the runtime.
     *
     * @param teavm what TeaVM wrote, with its names as they are
     * @param runtime what takes the place of TeaVM's runtime
     */
    static String of(String teavm, String runtime) {
        int start = teavm.indexOf("    function jl_Object() {");
        int end = Math.min(teavm.indexOf("    $rt_packages("), teavm.indexOf("    $rt_metadata("));
        String prelude = teavm.substring(0, start);
        String code = teavm.substring(start, end);
        String tail = teavm.substring(end);
        for (String name : names(runtime, Pattern.compile("(?m)^const ([\\w$]+)"))) {
            code = code.replaceAll("(?m)^( {4}(?:let )?)" + Pattern.quote(name) + " =", "$1" + Matcher.quoteReplacement(name) + "\\$unused =");
        }
        code = strings(code, tail)
                .replace(".$nativeString", "")
                .replaceAll("\\." + Pattern.quote(field(code, "ju_ArrayList", "size")) + "\\b", ".length")
                .replaceAll("(?m)^.*\\." + Pattern.quote(field(code, "jl_Integer", "value")) + " = .*\\n", "")
                .replaceAll("\\." + Pattern.quote(field(code, "jl_Integer", "value")) + "\\b", "")
                .replaceAll("\\.data\\b", "")
                .replaceAll("([+-] [\\w$.]+) \\| 0\\b", "$1")
                .replaceAll(" \\? 1 : 0\\b", "")
                .replaceAll(", \"on\"\\)", ")");
        code = Pattern.compile("String\\.fromCharCode\\((\\d+)\\)").matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(Css.literal("" + (char) Integer.parseInt(found.group(1)))));
        code = Pattern.compile("RegExp\\((\"(?:[^\"\\\\]++|\\\\.)*+\"),\"(g?u)\"\\)").matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(expression(found.group(1)) + found.group(2)));
        String methods = methods(tail);
        code = Idioms.withConstructors(Idioms.withLoops(code.replaceAll("\\$rt_u?str\\(", "(")), methods);
        return runtime + missing(prelude + tail, code, runtime) + PlainObjects.in(code, methods) + methods + "dww_Main_main();\n";
    }

    /** A regular expression as JavaScript writes it. */
    private static String expression(String literal) {
        return "/" + literal.substring(1, literal.length() - 1).replace("\\\\", "\\").replace("\\\"", "\"")
                .replaceAll("(?<!\\\\)/", "\\\\/") + "/";
    }

    /** A field of a class of Java's that is JavaScript's own now, by the name that TeaVM gave it. */
    private static String field(String code, String type, String name) {
        Matcher field = Pattern.compile("function " + type + "\\(\\) \\{[^}]*\\.(\\$" + name + "\\d*) = 0").matcher(code);
        if (!field.find()) {
            throw new IllegalStateException(type + " has no " + name);
        }
        return field.group(1);
    }

    /** The code with its strings in their places. */
    private static String strings(String code, String tail) {
        List<String> pool = new ArrayList<>();
        int start = tail.indexOf("$rt_stringPool([");
        String listed = tail.substring(start, tail.indexOf("]);\n", start)).replaceAll("\"\\s*\\+ \"", "");
        Matcher string = STRING.matcher(listed);
        while (string.find()) {
            pool.add(string.group());
        }
        return Pattern.compile("\\$rt_s\\((\\d+)\\)").matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(pool.get(Integer.parseInt(found.group(1)))));
    }

    /** The methods that are called through an interface, and the functions for JavaScript to call. */
    private static String methods(String tail) {
        StringBuilder methods = new StringBuilder();
        Matcher virtual = Pattern.compile("\"(\\$\\w+)\",\\s+(\\$rt_wrapFunction\\d)\\((dw\\w*[\\w$]*)\\)").matcher(tail);
        while (virtual.find()) {
            String function = virtual.group(3);
            if (!virtual.group(1).startsWith("$equals")) {
                methods.append(function, 0, function.lastIndexOf('_')).append(".prototype.").append(virtual.group(1))
                        .append(" = ").append(virtual.group(2)).append('(').append(function).append(");\n");
            }
        }
        Matcher functor = Pattern.compile("c = (dw[\\w$]+)\\.prototype;\\s+c\\.(on = \\$rt_callWithReceiver\\([\\w$]+\\);)").matcher(tail);
        while (functor.find()) {
            methods.append(functor.group(1)).append(".prototype.").append(functor.group(2)).append('\n');
        }
        return methods.toString();
    }

    /** Names of TeaVM's runtime that ours doesn't have; {@link Pack} refuses a script that uses one. */
    private static String missing(String prelude, String code, String runtime) {
        Set<String> known = names(runtime, Pattern.compile("(?m)^const ([\\w$]+)"));
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

    private static Set<String> names(String text, Pattern definition) {
        Set<String> names = new TreeSet<>();
        Matcher defined = definition.matcher(text);
        while (defined.find()) {
            names.add(defined.group(1));
        }
        return names;
    }
}
