package dev.weigh.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes Java at random: a method with six parameters that uses what the dialect has. The same seed writes the same.
 */
final class WrittenMethod {

    private static final List<String> PATTERNS = List.of("[a-c]+", "a(b|c)*", "\\\\d{2,}", ".*x.*", "(a)(b)?");
    private static final List<String> REPLACED = List.of("\"b+\", \"-\"", "\"([a-z])(\\\\d)\", \"$2$1\"",
            "\"^ +| +$\", \"\"", "\"[^a-z]\", \"_\"");

    private final Random random;
    private final List<String> ints = new ArrayList<>(List.of("a", "b"));
    private final List<String> doubles = new ArrayList<>(List.of("x", "y"));
    private final List<String> texts = new ArrayList<>(List.of("s", "t"));
    private final StringBuilder body = new StringBuilder();
    private int names;

    private WrittenMethod(Random random) {
        this.random = random;
    }

    /** A method of the name. */
    static String method(Random random, String name) {
        WrittenMethod written = new WrittenMethod(random);
        String type = written.one("int", "double", "String", "boolean");
        written.statements(3 + random.nextInt(5), 2);
        return "    public static " + type + " " + name
                + "(int a, int b, double x, double y, String s, String t) {\n"
                + "        List<String> list = new ArrayList<>();\n"
                + "        Counter counter = new Counter(s, b % 100);\n"
                + written.body + "        return " + written.value(type, 3) + ";\n    }\n\n";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String value(String type, int depth) {
        return switch (type) {
            case "int" -> number(depth);
            case "double" -> real(depth);
            case "String" -> text(depth);
            default -> condition(depth);
        };
    }

    private String number(int depth) {
        int less = depth - 1;
        return depth == 0 ? one(of(ints), of(ints), String.valueOf(random.nextInt(20)))
                : switch (random.nextInt(17)) {
                    case 0, 1 -> "(" + number(less) + one(" + ", " - ") + number(less) + ")";
                    case 2 -> "(" + number(less) + " * " + number(less) + ")";
                    case 3 -> "(31 * " + number(less) + " + " + number(less) + ")";
                    case 4 -> "(" + number(less) + " / " + (2 + random.nextInt(9)) + ")";
                    case 5 -> "(" + number(less) + " % " + (2 + random.nextInt(9)) + ")";
                    case 6 -> "(" + condition(less) + " ? 1 : 0)";
                    case 7 -> "(" + condition(less) + " ? " + number(less) + " : " + number(less) + ")";
                    case 8 -> "(int) " + real(less);
                    case 9 -> text(less) + one(".length()", ".indexOf(" + text(less) + ")", ".indexOf('b')",
                            ".lastIndexOf(\"a\")");
                    case 10 -> "(s.isEmpty() ? 0 : s.charAt(s.length() - 1))";
                    case 11 -> "Math." + one("min", "max") + "(" + number(less) + ", " + number(less) + ")";
                    case 12 -> "(" + number(less) + one(" & ", " | ", " ^ ") + number(less) + ")";
                    case 13 -> "(" + number(less) + one(" << ", " >> ", " >>> ") + random.nextInt(9) + ")";
                    case 14 -> one("list.size()", "list.indexOf(" + text(less) + ")", "counter.count()",
                            "(counter.hash() + " + number(less) + ")", "(counter.mixed() - " + number(less) + ")");
                    case 15 -> "-(" + number(less) + ")";
                    default -> "(" + one("byte", "short", "char") + ") " + number(less);
                };
    }

    private String real(int depth) {
        int less = depth - 1;
        return depth == 0 ? one(of(doubles), of(doubles), random.nextInt(100) / 8.0 + "")
                : switch (random.nextInt(8)) {
                    case 0, 1, 2 -> "(" + real(less) + one(" + ", " - ", " * ", " / ") + real(less) + ")";
                    case 3 -> "Math." + one("min", "max") + "(" + real(less) + ", " + real(less) + ")";
                    case 4 -> "Math." + one("abs", "floor") + "(" + real(less) + ")";
                    case 5 -> "(" + condition(less) + " ? " + real(less) + " : " + real(less) + ")";
                    case 6 -> "(double) " + number(less);
                    default -> one("new Solid.Box(a % 50, " + number(0) + " % 50)", "new Solid.Disc(x, t)") + ".area()";
                };
    }

    private String text(int depth) {
        int less = depth - 1;
        return depth == 0 ? one(of(texts), of(texts), "\"" + one("", "a", "ab", "b1", " c", "$&", "$1") + "\"")
                : switch (random.nextInt(12)) {
                    case 0, 1 -> "(" + text(less) + " + " + one(text(less), number(less), "(char) ('a' + "
                            + random.nextInt(26) + ")") + ")";
                    case 2 -> text(0) + ".trim()";
                    case 3 -> text(0) + ".toLowerCase()";
                    case 4 -> text(0) + ".replace(" + text(0) + ", " + text(less) + ")";
                    case 5 -> text(0) + ".replaceAll(" + of(REPLACED) + ")";
                    case 6 -> "(" + condition(less) + " ? " + text(less) + " : " + text(less) + ")";
                    case 7 -> "s.substring(Math.min(s.length(), " + random.nextInt(4) + "))";
                    case 8 -> "s.substring(0, Math.min(s.length(), Math.max(0, " + number(0) + ")))";
                    case 9 -> "(" + text(less) + " + \"|\").split(\"[|]\", -1)[" + "(" + condition(0) + ") ? 1 : 0]";
                    case 10 -> one("counter.text()", "(list.isEmpty() ? \"none\" : list.get(list.size() - 1))");
                    default -> "Solid.name(" + one("new Solid.Box(a, b)", "new Solid.Disc(y, " + text(less) + ")")
                            + ")";
                };
    }

    private String condition(int depth) {
        int less = Math.max(0, depth - 1);
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> number(less) + one(" < ", " <= ", " == ", " != ", " > ", " >= ") + number(less);
            case 1 -> real(less) + one(" < ", " <= ", " == ", " != ", " > ", " >= ") + real(less);
            case 2 -> text(0) + one(".equals(", ".startsWith(", ".endsWith(", ".contains(") + text(0) + ")";
            case 3 -> text(0) + one(".isEmpty()", ".matches(\"" + of(PATTERNS) + "\")");
            case 4 -> one("list.contains(" + text(0) + ")", "list.isEmpty()", "(" + number(0) + " & 1) == 0");
            case 5 -> "!(" + condition(less) + ")";
            default -> "(" + condition(less) + one(" && ", " || ") + condition(less) + ")";
        };
    }

    /** Variables that a block declares are gone behind it. */
    private void block(int count, int depth) {
        int before = ints.size();
        int doublesBefore = doubles.size();
        int textsBefore = texts.size();
        statements(count, depth);
        ints.subList(before, ints.size()).clear();
        doubles.subList(doublesBefore, doubles.size()).clear();
        texts.subList(textsBefore, texts.size()).clear();
    }

    private void statements(int count, int depth) {
        for (int i = 0; i < count; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        switch (random.nextInt(depth == 0 ? 8 : 13)) {
            case 0 -> declare("int", ints, number(2));
            case 1 -> declare("double", doubles, real(2));
            case 2 -> declare("String", texts, text(2));
            case 3 -> line(of(ints) + one(" = ", " += ", " -= ") + number(2) + ";");
            case 4 -> line(of(doubles) + one(" = ", " += ") + real(2) + ";");
            case 5 -> line(of(texts) + " = " + text(2) + ";");
            case 6 -> line("list.add(" + text(1) + ");");
            case 7 -> line("counter.add(" + number(1) + " % 1000);");
            case 8, 9 -> {
                line("if (" + condition(2) + ") {");
                block(2, depth - 1);
                line("} else {");
                block(1, depth - 1);
                line("}");
            }
            case 10 -> count(depth);
            case 11 -> {
                String item = "item" + names++;
                line("for (String " + item + " : s.split(\"" + one("b", "[ -]", "(?=a)") + "\", -1)) {");
                each(item, depth);
            }
            default -> {
                String item = "item" + names++;
                line("for (String " + item + " : new ArrayList<>(list)) {");
                each(item, depth);
            }
        }
    }

    private void each(String item, int depth) {
        texts.add(item);
        leave();
        block(2, depth - 1);
        texts.remove(item);
        line("}");
    }

    private void count(int depth) {
        String index = "i" + names++;
        line("for (int " + index + " = 0; " + index + " < " + (1 + random.nextInt(4)) + "; " + index + "++) {");
        leave();
        // Not among those that are assigned to.
        declare("int", ints, index);
        block(2, depth - 1);
        ints.remove(ints.size() - 1);
        line("}");
    }

    private void leave() {
        if (random.nextBoolean()) {
            line("if (" + condition(1) + ") {");
            line(one("break;", "continue;"));
            line("}");
        }
    }

    private void declare(String type, List<String> variables, String value) {
        String name = "v" + names++;
        line(type + " " + name + " = " + value + ";");
        variables.add(name);
    }

    private void line(String line) {
        body.append("        ").append(line).append('\n');
    }
}
