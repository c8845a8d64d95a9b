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
        // What is made behind a way out isn't made on that way.
        "b: { a = {}; if (c) { d = e; break b; } d = f; } a.g = d; return a"
                + " | b: { a = {}; if (c) { d = e; break b; } d = f; } a.g = d; return a",
    })
    void objects(String before, String after) {
        assertPass(body -> Objects.fold(body, new LinkedHashMap<>(), Map.of()), before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a: { i = stepping(l); while (true) { if (!(i.at < i.list.length)) break a; c(i.list[i.at++]); } }"
                + " | a: { for (i of l) { c(i); } }",
        // The next item is taken twice.
        "a: { i = stepping(l); while (true) { if (!(i.at < i.list.length)) break a; c(i.list[i.at++]);"
                + " d(i.list[i.at++]); } } | a: { i = stepping(l); while (true) { if (!(i.at < i.list.length)) break a;"
                + " c(i.list[i.at++]); d(i.list[i.at++]); } }",
        // Something stands behind it that must not run when it ends.
        "i = stepping(l); while (true) { if (!(i.at < i.list.length)) break; c(i.list[i.at++]); } d()"
                + " | i = stepping(l); while (true) { if (!(i.at < i.list.length)) break; c(i.list[i.at++]); } d()",
    })
    void loopsOverLists(String before, String after) {
        assertPass(Loops::withItems, before, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "return a < b ? 1 : 0 | return a < b",
        "return a < b ? 0 : 1 | return !(a < b)",
        "return a < b ? 2 : 0 | return a < b ? 2 : 0",
        "return a + b OR 0 | return a + b",
        // What is no sum is kept at 32 bits by it.
        "return a * b OR 0 | return a * b OR 0",
        "return a / b OR 0 | return a / b OR 0",
        "return a + b OR 1 | return a + b OR 1",
        "x = a; return x != null | return !!a",
        "x = a; return x === b | return a == b",
        // Written by hand, in a JSBody: other names.
        "return g(a)[0] === b | return g(a)[0] == b",
        "x = $rt_wrapArray(a, b); return g(x) | return g(b)",
        "x = $rt_createArray(a, 2); x[0] = b; return g(x) | return g([b, null])",
        "x = $rt_createNumbers(a, 2); return g(x) | return g([0, 0])",
        // Something is counted in it.
        "x = $rt_createNumbers(a, 20); return g(x) | return g($rt_createNumbers(a, 20))",
        "let x = a.field1$y; return g(x, x) | let x; x = a.field1; return g(x, x)",
    })
    void shapes(String before, String after) {
        Function read = Function.of(before.replace("OR", "|"));
        new Shapes(read.compiler(), new Passes()).process(null, read.script());

        assertEquals(Function.of(after.replace("OR", "|")).written(), read.written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "var f = (a) => { let b; b = a; return b; }; f(1) | var f = (a, b) => { b = a; return b; }; f(1)",
        "var f = (a) => { let b = a, c; return b + c; }; f(1) | var f = (a, b, c) => { b = a; return b + c; }; f(1)",
        "var f = () => { for (var a = 0, b = 1; a < b;) a++; }; f()"
                + " | var f = (a, b) => { for (a = 0, b = 1; a < b;) a++; }; f()",
        "var f = a => { for (var b of a) g(b); }; f(1) | var f = (a, b) => { for (b of a) g(b); }; f(1)",
        // It is handed on: who calls it may pass more.
        "var f = (a) => { let b; return b; }; g(f) | var f = (a) => { let b; return b; }; g(f)",
        // What it takes has a default.
        "var f = (a = 1) => { let b; return b; }; f() | var f = (a = 1) => { let b; return b; }; f()",
        // Within a block, a name of its own for each turn.
        "var f = a => { for (;;) { let b = a; g(b); } }; f(1) | var f = a => { for (;;) { let b = a; g(b); } }; f(1)",
        // A function within may be called later, when the variable holds something else.
        "var f = a => { var b = () => { var c; return c; }; return b; }; f(1)"
                + " | var f = (a, b) => { b = () => { var c; return c; }; return b; }; f(1)",
    })
    void locals(String before, String after) {
        assertPass(Locals::declare, before, after);
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
