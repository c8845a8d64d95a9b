package dev.weigh.compiler;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another text than TeaVM's own stops the build with a sentence. */
class ExpectedTest {

    private static final Expected TEXT = new Expected("let a = 1;\n  one(b), one(c);\nlet d = $rt_s(1);");

    @Test
    void saysWhereAMarkIs() {
        assertEquals(13, TEXT.place("one("));
    }

    @Test
    void stopsWhereAMarkIsGone() {
        String said = assertThrows(IllegalStateException.class, () -> TEXT.place("  two(")).getMessage();

        assertTrue(said.startsWith("TeaVM's text has no two( any more."), said);
    }

    @Test
    void stopsWhereAPatternFitsFewerPlacesThanThereAre() {
        Pattern all = Pattern.compile("one\\(");

        assertDoesNotThrow(() -> TEXT.fits(Pattern.compile("one\\(\\w\\)"), all));
        String said = assertThrows(IllegalStateException.class,
                () -> TEXT.fits(Pattern.compile("one\\(b\\)"), all)).getMessage();
        assertTrue(said.contains("2 places with one\\(, and only 1 of them"), said);
    }

    @Test
    void stopsWhereSomethingIsLeft() {
        String said = assertThrows(IllegalStateException.class, () -> TEXT.isFreeOf("$rt_s(")).getMessage();

        assertTrue(said.endsWith("let d = $rt_s(1);"), said);
        assertDoesNotThrow(() -> TEXT.isFreeOf("$nativeString"));
    }

    @Test
    void refusesATextOfAnotherShape() {
        assertThrows(IllegalStateException.class, () -> NativeScript.of("function main() {}", "", "dev.weigh.Main",
                new Passes()));
    }

    @Test
    void stopsWhereAPassFindsNothingToDo() {
        Passes passes = new Passes();
        passes.text("Idioms", "a", text -> "b");
        assertDoesNotThrow(passes::check);

        passes.text("Idioms", "a", text -> text);
        passes.text("Loops", "a", text -> text);
        String said = assertThrows(IllegalStateException.class, passes::check).getMessage();
        assertTrue(said.startsWith("These passes found nothing to do in the whole script: Loops. "), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "function dwc_Kind() { } | function dw",
        "dwc_Kind__init_ = () => {~        let a = new dwc_Kind;~        dwc_Kind__init_0(a);~        return a;~    }"
                + " | __init_",
        "let a = (dwc_Kind_$callClinit(), 1); | callClinit",
    })
    void stopsWhereTeaVmWritesAnotherShape(String written, String named) {
        String code = "    " + written.replace('~', '\n') + "\n";
        String said = assertThrows(IllegalStateException.class, () -> {
            PlainObjects.in(code, "");
            Idioms.withConstructors(code, "");
            ClassStarts.of(code);
        }).getMessage();

        assertTrue(said.contains(named) && said.contains("would be missing in the script"), said);
    }
}
