package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the passes over TeaVM's text make of it, and what they keep their hands off. */
class TextPassesTest {

    private static final String LOOP = """
                    var$2 = (stepping($this.$items));
                    while ((var$2.at<var$2.list.length)) {
                        dwc_add((var$2.list[var$2.at++]));
                    }
            """;
    private static final String RECORD = """
                function dwc_Point() {
                    jl_Record.call(this);
                    this.$x = 0;
                    this.$y = 0;
                }
                dwc_Point__init_0 = ($x, $y) => {
                    let a = new dwc_Point();
                    dwc_Point__init_(a, $x, $y);
                    return a;
                },
                dwc_Point__init_ = ($this, $x, $y) => {
                    $this.$x = $x;
                    $this.$y = $y;
                },
                dwc_one = $point => $point.$y;
            """;

    @Test
    void loopsOverListsNeedNoIterator() {
        assertEquals("""
                        for (var$2 of $this.$items) {
                            dwc_add(var$2);
                        }
                """.indent(4), Idioms.withLoops(LOOP.indent(4)));
    }

    @Test
    void aLoopThatTakesTwoItemsOrNoneStaysOne() {
        String two = LOOP.replace("dwc_add(", "dwc_add((var$2.list[var$2.at++]), ");
        String none = LOOP.replace("(var$2.list[var$2.at++])", "1");

        assertEquals(two, Idioms.withLoops(two));
        assertEquals(none, Idioms.withLoops(none));
    }

    @Test
    void aRecordIsMadeAsALiteral() {
        String made = Idioms.withConstructors(RECORD, "");

        assertTrue(made.contains("    dwc_Point__init_0 = ($x, $y) => ({$x: $x, $y: $y, }),\n"), made);
    }

    @Test
    void aConstructorThatAnotherCallsOrThatHasAWayOutStaysOne() {
        String called = RECORD + "    dwc_two = $point => dwc_Point__init_($point, 1, 2);\n";
        String leaving = RECORD.replace("        $this.$y = $y;", "        if ($x) return;\n        $this.$y = $y;");

        assertEquals(called, Idioms.withConstructors(called, ""));
        assertEquals(leaving, Idioms.withConstructors(leaving, ""));
    }

    @Test
    void aClassWithMethodsIsFilledInOneFunction() {
        String made = Idioms.withConstructors(RECORD, "dwc_Point.prototype.$at = f;");

        assertTrue(made.contains("let $this = new dwc_Point();\n        $this.$x = $x;"), made);
    }

    @Test
    void objectsOfAClassArePlain() {
        String code = """
                    function dwc_Count() {
                        let a = this; jl_Object.call(a);
                        a.$count = 0;
                        a.$list = null;
                    }
                    dwc_make = () => new dwc_Count(),
                    dwc_copy = $count => [...$count],
                    dwc_read = $counter => $counter.$list === null ? $counter.$count : $counter.$count();
                """;
        String plain = PlainObjects.in(code, "");

        assertTrue(plain.contains("dwc_make = () => ({field0$count: 0, }),"), plain);
        // A method of the same name is none of its fields, nor is a variable whose items are spread.
        assertTrue(plain.contains("dwc_copy = $count => [...$count],"), plain);
        assertTrue(plain.contains("$counter.field1$list == null ? $counter.field0$count : $counter.$count()"), plain);
    }

    @Test
    void aClassThatIsToldFromOthersStaysOne() {
        String code = """
                    function dwc_Count() {
                        let a = this; jl_Object.call(a);
                        a.$count = 0;
                    }
                    dwc_make = $any => $any instanceof dwc_Count) ? new dwc_Count() : null;
                """;
        String plain = PlainObjects.in(code, "");

        assertTrue(plain.contains("function dwc_Count() {\nthis.field0$count = 0;\n    }\n"), plain);
        assertTrue(plain.contains("new dwc_Count()"), plain);
    }

    @Test
    void twoClassesWithOneNameForAFieldStopTheBuild() {
        String code = """
                    function dwc_One() {
                        this.$a = 0;
                    }
                    function dwc_Two() {
                        this.$a = 0;
                    }
                """;

        assertTrue(assertThrows(IllegalStateException.class, () -> PlainObjects.in(code, "")).getMessage()
                .contains("the field $a"));
    }

    @Test
    void textsNumbersAndFunctionsAreJavaScriptsOwn() {
        String script = NativeScript.of("""
                    function jl_Object() {
                    }
                    function jl_Integer() {
                        this.$value = 0;
                    }
                    function ju_ArrayList() {
                        this.$size = 0;
                    }
                    dwc_Main_main = () => {
                        now($rt_s(1), String.fromCharCode(97), RegExp("a/b","gu"), $list.$size, $rt_ustr($text));
                        put($text.$nativeString, $number.$value, $items.data, $rt_long(1));
                    };
                    $rt_packages(["a"]);
                    $rt_metadata([jl_Object, "$run", $rt_wrapFunction0(dwc_Main_run)]);
                    $rt_stringPool(["no\u00a0thing",
                    "some" + "thing"]);
                """.replace("    $rt_stringPool", "$rt_stringPool").replace("    \"some", "\"some"),
                "const $rt_ustr = text => text;\n", "dev.weigh.compiler.Main", new Passes());

        assertTrue(script.contains("now(\"something\", \"a\", /a\\/b/gu, $list.length, ($text));"), script);
        assertTrue(script.contains("put($text, $number, $items, $rt_long(1));"), script);
        assertTrue(script.contains("dwc_Main.prototype.$run = $rt_wrapFunction0(dwc_Main_run);"), script);
        assertTrue(script.endsWith("dwc_Main_main();\n"), script);
        assertFalse(script.contains("$rt_packages([") || script.contains("nothing"), script);
    }
}
