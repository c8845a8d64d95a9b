package dev.weigh.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFileTest {

    private static final LanguageFile ENGLISH = LanguageFile.of("en");

    static List<String> codes() {
        return LanguageFile.codes();
    }

    @Test
    void hasTheLanguagesOfTheContract() {
        assertTrue(codes().containsAll(List.of("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasALineForEachOfEnglish(String code) {
        assertEquals(new TreeSet<>(ENGLISH.entries()), new TreeSet<>(LanguageFile.of(code).entries()));
    }

    /** A sentence that leaves something out is one thing that a reader of that language doesn't learn. */
    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatEnglishSays(String code) {
        for (String name : ENGLISH.entries()) {
            Set<String> said = placeholders(LanguageFile.of(code).text(name));
            if (!name.equals("verdict-range") || !said.isEmpty()) {
                assertEquals(placeholders(ENGLISH.text(name)), said, name);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[^}]*\\}").matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Between names a tab parts one item from the next in a script, and a line a language. */
    @ParameterizedTest
    @MethodSource("codes")
    void canBePacked(String code) {
        String packed = LanguageFile.packed(List.of(code), true);

        assertEquals(code.equals("en") ? 2 : 3, packed.lines().count());
        assertEquals(1, packed.lines().skip(1).map(line -> line.split("\t", -1).length).distinct().count());
        assertFalse(packed.contains("<"), "A script is written into pages as well");
    }

    /** Somebody would have to say twice what is on both lists. */
    @ParameterizedTest
    @MethodSource("codes")
    void knowsWhichWayAWordLeans(String code) {
        LanguageFile file = LanguageFile.of(code);
        for (String certain : file.list("lower-words")) {
            assertFalse(file.list("not-lower-words").contains(certain), certain);
            assertFalse(file.list("hint-words").contains(certain), certain);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasNoEmptyItemAndNoneTwice(String code) {
        LanguageFile file = LanguageFile.of(code);
        for (String name : file.entries()) {
            assertFalse(file.text(name).isBlank(), name);
            if (name.endsWith("-words") || name.endsWith("-rows")) {
                assertFalse(file.list(name).contains(""), name);
                assertEquals(List.copyOf(new java.util.LinkedHashSet<>(file.list(name))), file.list(name), name);
            }
        }
    }

    @Test
    void saysWhichLanguagesThereAre() {
        String said = assertThrows(IllegalArgumentException.class, () -> LanguageFile.of("xx")).getMessage();

        assertTrue(said.startsWith("no words in xx, but in ar, de, en"), said);
    }

    @Test
    void putsLanguagesIntoAScriptThatHasEnglish() {
        String english = "f(" + new ScriptWords().get().get("") + ")";

        assertEquals("f(" + new ScriptWords().get().get("de") + ")", ScriptWords.with(english, List.of("de")));
        assertTrue(ScriptWords.with(english, List.of("de", "ja")).contains("\\nja\t"));
        assertThrows(IllegalArgumentException.class, () -> ScriptWords.with("f(\"old\")", List.of("de")));
    }

    @Test
    void takesTheNearestFile() {
        assertEquals("weigh.de.js", Words.file("de-at"));
        assertEquals("weigh.js", Words.file("en-gb"));
        assertEquals("weigh.js", Words.file("xx"));
        assertEquals("weigh.js", Words.file(""));
    }
}
