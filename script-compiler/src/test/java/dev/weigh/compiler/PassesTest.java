package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each pass makes of the body of a function, and what it keeps its hands off: there both sides are the same. */
class PassesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a: { if (b) break a; c(); } return d | a: { if (b) return d; c(); } return d",
        // What is returned is computed, and may be something else by then.
        "a: { if (b) break a; c(); } return d() | a: { if (b) break a; c(); } return d()",
        // There is more to do before.
        "a: { if (b) break a; c(); } e(); return d | a: { if (b) break a; c(); } e(); return d",
    })
    void exits(String before, String after) {
        assertPass(Exits::shorten, before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "while (i < 3) { c(); i = i + 1; } | for (; i < 3; i++) { c(); }",
        "i = i + 1 | i++",
        "i = i + 2 | i = i + 2",
        "i = j + 1 | i = j + 1",
        // It would count where it did not before.
        "while (i < 3) { if (c()) continue; i = i + 1; } | while (i < 3) { if (c()) continue; i++; }",
    })
    void steps(String before, String after) {
        assertPass(Loops::withSteps, before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "x = a.f; return g(x) | return g(a.f)",
        "x = a.f; b = 1; return x + b | return a.f + 1",
        // It is read twice.
        "x = a.f; return x + x | x = a.f; return x + x",
        // A call may write the field.
        "x = a.f; g(); return x | x = a.f; g(); return x",
        // The field is written in between.
        "x = a.f; a.f = 2; return x | x = a.f; a.f = 2; return x",
        "x = y; y = 2; return y + x + y | x = y; y = 2; return y + x + y",
        // It would be called in one case only.
        "x = g(); return b ? x : 0 | x = g(); return b ? x : 0",
    })
    void temporaries(String before, String after) {
        assertPass(body -> Temporaries.remove(body, Map.of()), before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a = {}; a.f = 1; a.g = b; return a | a = {f: 1, g: b}; return a",
        "a = []; a[0] = 1; a[1] = 2; return a | a = [1, 2]; return a",
        "a = []; a[1] = 1; return a | a = []; a[1] = 1; return a",
        // What is set looks at the object.
        "a = {}; a.f = g(a); return a | a = {}; a.f = g(a); return a",
    })
    void objects(String before, String after) {
        assertPass(body -> Objects.fold(body, new LinkedHashMap<>(), Map.of()), before, after);
    }

    private static void assertPass(Consumer<Node> pass, String before, String after) {
        Function read = Function.of(before);
        pass.accept(read.body());

        assertEquals(Function.of(after).written(), read.written());
    }

    /** A function of a body. */
    private record Function(Compiler compiler, Node script) {

        static Function of(String body) {
            Compiler compiler = new Compiler();
            CompilerOptions options = new CompilerOptions();
            options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
            compiler.init(List.of(), List.of(SourceFile.fromCode("a.js", "function f() {" + body + "}")), options);
            compiler.parse();
            return new Function(compiler, compiler.getRoot().getLastChild().getFirstChild());
        }

        Node body() {
            return script.getFirstChild().getLastChild();
        }

        String written() {
            return compiler.toSource(script);
        }
    }
}
