package dev.weigh.compiler;

import java.util.List;

/** What a small script could easily make something else of, each written once by hand. */
final class Constructs {

    /** Bodies of methods with the arguments {@code int a, int b, double x, double y, String s, String t}. */
    private static final List<String> BODIES = List.of(
            // Division and remainder of whole numbers.
            "int low = a; int high = b; return (low + high) / 2;",
            "return a / 7 * 7 + a % 7;",
            // Casts that narrow.
            "return (int) (x * 1.5);",
            "return (byte) a + (short) b + (char) (a & 0x7fff);",
            // Sums that leave the range of an int: in one method, by a result, by a field.
            "int hash = 7; for (int i = 0; i < 20; i++) { hash = 31 * hash + a + i; } return hash;",
            "Counter counter = new Counter(s, a * 65_599); return counter.hash() + counter.hash() + b;",
            "Counter counter = new Counter(s, 0); for (int i = 0; i < 9; i++) { counter.mix(b + i); }"
                    + " return counter.mixed() + counter.mixed();",
            "int hash = 0; for (int i = 0; i < s.length(); i++) { hash = 31 * hash + s.charAt(i); }"
                    + " return hash - 31 * hash;",
            // A comparison as an index, as an argument, and in a sum.
            "int[] counts = new int[2]; counts[a < b ? 1 : 0]++; return counts[1] * 10 + counts[0];",
            "List<String> list = new ArrayList<>(); list.add(s); list.add(t); return list.get(a < b ? 1 : 0);",
            "int more = a > 0 ? 1 : 0; more += b > 0 ? 1 : 0; return \"\" + more;",
            "return Math.max(s.isEmpty() ? 1 : 0, t.equals(\"a\") ? 1 : 0);",
            // What is empty or zero, and there.
            "Optional<Counter> found = a > 0 ? Optional.of(new Counter(\"\", 0)) : Optional.empty();"
                    + " return found.isPresent() ? 1 + found.get().count() : 0;",
            // An object whose arguments choose.
            "Counter made = new Counter(a > 0 && b > 0 ? s : t, a > b ? a : b); made.add(b);"
                    + " return made.count() + made.toString().length();",
            "List<Counter> all = new ArrayList<>(); all.add(new Counter(a > 0 && b > 0 ? \"x\" : \"xy\","
                    + " a < 0 || b < 0 ? 1 : 2)); all.get(0).add(a);"
                    + " return all.get(0).count() + all.get(0).toString().length();",
            "Counter none = a > 0 ? null : new Counter(s, 0); return none == null ? 1 : 0;",
            // A replacement that another text is, with what has a meaning to JavaScript.
            "return s.replace(\"b\", \"$&\") + s.replace(\"a\", t);",
            "return s.replaceAll(\"([a-z])([0-9])\", \"$2$1\");",
            // An array of which not all is set.
            "int[] few = new int[3]; few[1] = a; return few[0] + few[1] + few[2];",
            "Counter[] few = new Counter[2]; few[0] = new Counter(s, 0); return few[1] == null ? 1 : 0;");

    private Constructs() {
    }

    static int count() {
        return BODIES.size();
    }

    /** The methods, {@code m0} and so on. */
    static String methods() {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < BODIES.size(); i++) {
            String body = BODIES.get(i);
            String last = body.substring(body.lastIndexOf("return"));
            boolean isText = last.matches("return (\"\"|s\\.replace|list\\.get).*");
            methods.append("    public static ").append(isText ? "String" : "int").append(" m").append(i)
                    .append("(int a, int b, double x, double y, String s, String t) {\n        ").append(body)
                    .append("\n    }\n\n");
        }
        return methods.toString();
    }
}
