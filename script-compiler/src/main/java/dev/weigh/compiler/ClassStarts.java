package dev.weigh.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the constants of our classes made once, when the script starts. Java makes a class's constants when the class
 * is first used, so TeaVM asks at each use whether they are there: 480 bytes for the kinds of problems alone.
 *
 * <p>The order is that of their needs: a class whose constants are made of another's comes after it.
 */
final class ClassStarts {

    /** The function that asks whether a class has started, and starts it. */
    private static final Pattern ASKED = Pattern.compile("(?m)^ {4}(?:let )?(dw\\w*)_\\$callClinit = ");
    private static final Pattern ASKING = Pattern.compile("\\b(dw\\w*)_\\$callClinit\\(\\);");
    /** What {@link #ASKING} has to fit: a class that nobody starts has no constants. */
    private static final Pattern CALLED = Pattern.compile("\\bdw\\w*_\\$callClinit\\(");
    private static final Pattern FUNCTION = Pattern.compile("(?m)^ {4}(?:let |function )?([\\w$]+)(?: =|\\()");
    private static final Pattern NAME = Pattern.compile("[\\w$]+");

    private final Map<String, String> functions = new LinkedHashMap<>();
    private final Set<String> started = new TreeSet<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> under = new TreeSet<>();

    /** The code of all functions and, one after the other, the calls that start the classes. */
    record Started(String code, String calls) {
    }

    private ClassStarts(String code) {
        List<MatchResult> found = FUNCTION.matcher(code).results().toList();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : code.length();
            functions.put(found.get(i).group(1), code.substring(found.get(i).end(), end));
        }
        for (MatchResult asked : ASKED.matcher(code).results().toList()) {
            started.add(asked.group(1));
        }
    }

    /**
     * The code without the questions.
     *
     * @throws IllegalStateException if two classes need each other's constants, or a question has another form
     */
    static Started of(String code) {
        new Expected(code).fits(ASKING, CALLED);
        ClassStarts starts = new ClassStarts(code);
        starts.started.forEach(starts::start);
        StringBuilder calls = new StringBuilder();
        for (String type : starts.order) {
            calls.append(type).append("__clinit_();\n");
        }
        return new Started(ASKING.matcher(code).replaceAll(""), calls.toString());
    }

    private void start(String type) {
        if (order.contains(type)) {
            return;
        }
        if (!under.add(type)) {
            throw new IllegalStateException("The constants of " + type + " need themselves: move them into one class.");
        }
        needs(type).forEach(this::start);
        order.add(type);
    }

    /** The classes for whose constants is asked while this one's are made. */
    private Set<String> needs(String type) {
        Set<String> needs = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type + "__clinit_"));
        while (!open.isEmpty()) {
            String body = functions.getOrDefault(open.pop(), "");
            for (Matcher asking = ASKING.matcher(body); asking.find();) {
                needs.add(asking.group(1));
            }
            for (Matcher name = NAME.matcher(body); name.find();) {
                if (functions.containsKey(name.group()) && !name.group().endsWith("_$callClinit")
                        && seen.add(name.group())) {
                    open.push(name.group());
                }
            }
        }
        needs.remove(type);
        return needs;
    }
}
