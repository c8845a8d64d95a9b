package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.weigh.compiler.dialect.Dialect;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java gives on the JVM what it gives as a script: {@link Constructs}, and methods that are written at random. */
class DifferentialTest {

    private static final long USUAL = 20_261_201;
    private static final long SEED = Long.getLong("weigh.seed", USUAL);
    private static final int DAILY = 300;
    /** Those written at random; in a quick run a few. */
    private static final int METHODS = Integer.getInteger("weigh.methods",
            System.getProperty("weigh.quick") == null ? DAILY : 20);
    private static final int CASES = 30;
    private static final String EMPTY =
            "public static int %s(int a, int b, double x, double y, String s, String t) { return 0; }\n";
    private static final double LAST_BITS = 1e-12;
    private static final String[] TEXTS = {"", "a", "b", "ab", "abba", " b1 ", "x2-y3", "A b", "$", "$&", "12",
            "bb--a"};

    private final Random random = new Random(SEED);

    @Test
    void isTheSameAsScript(@TempDir Path folder) throws Exception {
        Agreed agreed = Agreed.now();
        assumeFalse(METHODS <= DAILY && SEED == USUAL && agreed.isKnown(),
                "the compilers, Java and the methods have the hash of a run in which all agreed");
        List<String> written = written();
        Compiled program = Compiled.of(folder.resolve("all"), source(written));
        List<String> refused = complaints(program);
        assertTrue(refused.size() <= METHODS / 20, () -> "too many are refused: " + refused);
        if (!refused.isEmpty()) {
            // What the dialect refuses stops a build, and so has no script to compare.
            written.replaceAll(method -> refused.stream().anyMatch(one -> one.contains("." + name(method) + " "))
                    ? EMPTY.formatted(name(method)) : method);
            program = Compiled.of(folder.resolve("kept"), source(written));
        }
        assertEquals(List.of(), complaints(program));

        List<Case> cases = cases(program.type("Methods"));
        List<String> results = Headless.run(program.page(cases.stream().map(Case::json).toList()));

        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (!cases.get(i).isGiven(results.get(i))) {
                differences.add(cases.get(i) + " as script: " + results.get(i));
            }
        }
        assertEquals(List.of(), differences, () -> differences.size() + " of " + cases.size()
                + " differ; the Java is in " + Compiled.kept(folder));
        assertTrue(cases.stream().map(Case::method).filter(method -> method < Constructs.count()).distinct().count()
                == Constructs.count(), "each construct has a result to compare");
        assertTrue(cases.size() > METHODS * CASES / 2, "too many cases throw: " + cases.size());
        if (METHODS >= DAILY && SEED == USUAL) {
            agreed.keep();
        }
    }

    /** Methods that are written at random, each with a name of its own. */
    private List<String> written() {
        List<String> methods = new ArrayList<>();
        for (int i = Constructs.count(); i < Constructs.count() + METHODS; i++) {
            methods.add(WrittenMethod.method(random, "m" + i));
        }
        return methods;
    }

    private static String name(String method) {
        return method.replaceFirst("(?s).*?(m\\d+)\\(.*", "$1");
    }

    private static String source(List<String> written) {
        return Constructs.methods() + String.join("", written);
    }

    private static List<String> complaints(Compiled program) throws IOException {
        return List.copyOf(Dialect.complaints(program.methods(), program.loader(), NativeMethods.ALL.keySet()));
    }

    /** Calls each method with random arguments, and takes down what it gives. */
    private List<Case> cases(Class<?> type) throws IllegalAccessException, IOException {
        List<Case> cases = new ArrayList<>();
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(method -> Integer.parseInt(method.getName().substring(1))));
        for (int i = 0; i < methods.length; i++) {
            for (int j = 0; j < CASES; j++) {
                Object[] arguments = {number(), number(), real(), real(), text(), text()};
                try {
                    cases.add(new Case(i, arguments, methods[i].invoke(null, arguments)));
                } catch (InvocationTargetException throwing) {
                    // What throws has no result to compare.
                    continue;
                }
            }
        }
        return cases;
    }

    private int number() {
        return random.nextInt(3) == 0 ? random.nextInt(2_000_000) - 1_000_000 : random.nextInt(30) - 10;
    }

    private double real() {
        return random.nextInt(3) == 0 ? random.nextInt(10) : (random.nextDouble() - 0.4) * 1000;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    /** One call and its result. */
    private record Case(int method, Object[] arguments, Object result) {

        String json() {
            return "[" + method + "," + arguments[0] + "," + arguments[1] + "," + arguments[2] + "," + arguments[3]
                    + "," + Css.literal((String) arguments[4]) + "," + Css.literal((String) arguments[5]) + "]";
        }

        /** Whether the script gives the same; {@code given} has the type before the value. */
        boolean isGiven(String given) {
            if (result instanceof String) {
                return given.equals("string " + result);
            }
            double number = result instanceof Boolean is ? is ? 1 : 0 : ((Number) result).doubleValue();
            double other = given.startsWith("number ") ? Double.parseDouble(given.substring(7)) : Double.NaN;
            // Closure Compiler adds up two constants of a sum beforehand, which may change its last bits.
            return Double.valueOf(number).equals(other)
                    || result instanceof Double && Math.abs(number - other) <= Math.abs(number) * LAST_BITS;
        }

        @Override
        public String toString() {
            return "m" + method + Arrays.toString(arguments) + " is " + result;
        }
    }
}
