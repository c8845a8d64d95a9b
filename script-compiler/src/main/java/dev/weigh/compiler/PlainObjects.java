package dev.weigh.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has objects of Java's classes written as plain objects, with the same few property names for all
 * classes: what no name tells apart, Brotli needs to say once only.
 */
final class PlainObjects {

    private static final Pattern CLASS = Pattern.compile("(?s) {4}function (dw[\\w$]+)\\(\\) \\{\\n(.*?)\\n {4}\\}\\n");
    /** What {@link #CLASS} has to fit. */
    private static final Pattern ANY_CLASS = Pattern.compile("(?m)^ {4}function dw");
    /** A class without fields, which is nothing but its methods. */
    private static final Pattern EMPTY_CLASS = Pattern.compile("(dw[\\w$]+) = \\$rt_classWithoutFields\\(");
    private static final Pattern FIELD = Pattern.compile("\\.(\\$[\\w$]+) = ([^;]+);");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, String> defaults = new LinkedHashMap<>();

    private PlainObjects(String code) {
        new Expected(code).fits(CLASS, ANY_CLASS);
        CLASS.matcher(code).results().forEach(this::read);
    }

    /** Whether a class stays one: its objects are told from others, or have methods. */
    static boolean isClass(String name, String code, String methods) {
        return methods.contains(name + ".prototype.") || code.contains("instanceof " + name + ")");
    }

    /**
     * The code with plain objects.
     *
     * @param methods the code that gives classes their methods; a class that has some stays one
     */
    static String in(String code, String methods) {
        PlainObjects objects = new PlainObjects(code);
        String plain = code.replace("=== null", "== null").replace("!== null", "!= null");
        for (String name : objects.fields.keySet()) {
            plain = isClass(name, code, methods) ? objects.withShortClass(plain, name)
                    : objects.withLiterals(plain, name);
        }
        for (String name : EMPTY_CLASS.matcher(code).results().map(found -> found.group(1)).toList()) {
            objects.defaults.put(name, "");
            plain = isClass(name, code, methods) ? plain : objects.withLiterals(plain, name);
        }
        return objects.renamed(plain);
    }

    /** Takes in a class; a field that starts as null, or is a record's, needs no value of its own before it is set. */
    private void read(MatchResult type) {
        List<String> names = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        FIELD.matcher(type.group(2)).results().forEach(field -> {
            names.add(field.group(1));
            boolean isNumber = !field.group(2).equals("null") && !type.group(2).contains("jl_Record");
            body.append(isNumber ? field.group(1) + ": 0, " : "");
        });
        fields.put(type.group(1), names);
        defaults.put(type.group(1), body.toString());
    }

    /** The code with a class of its numbers only: there is no class above it to call. */
    private String withShortClass(String code, String name) {
        String body = defaults.get(name).replaceAll("([\\w$]+): 0, ", "this.$1 = 0;");
        return code.replaceAll("(?s) {4}function " + Pattern.quote(name) + "\\(\\) \\{.*?\\n {4}\\}\\n",
                Matcher.quoteReplacement("    function " + name + "() {\n" + body + "\n    }\n"));
    }

    /** The code with a literal for each new object of a class, so that the class itself can go. */
    private String withLiterals(String code, String name) {
        return code.replaceAll("new " + Pattern.quote(name) + "(?![\\w$])(\\(\\))?",
                Matcher.quoteReplacement("({" + defaults.get(name) + "})"));
    }

    /** The code with the fields of each class named by their places, which are the same names for all classes. */
    private String renamed(String code) {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> own : fields.values()) {
            for (String name : own) {
                if (names.put(name, "field" + own.indexOf(name) + name) != null) {
                    throw new IllegalStateException("Two classes have the field " + name);
                }
            }
        }
        // Not behind three dots: there stands a variable, which may be called as a field is.
        return Pattern.compile("(?:(?<=(?<!\\.)\\.)(\\$[\\w$]+)(?! *\\()|(?<=[{ ])(\\$[\\w$]+)(?=:))").matcher(code)
                .replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(), name.group())));
    }
}
