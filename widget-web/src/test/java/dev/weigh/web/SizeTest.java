package dev.weigh.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.compiler.Integrity;
import dev.weigh.compiler.Size;
import dev.weigh.words.LanguageFile;
import dev.weigh.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md and SECURITY.md say of the script, held against the built file. */
class SizeTest {

    private static final Path SCRIPT = Path.of("target/dist/weigh.js");
    private static final Path PLUS = Path.of("target/dist/weigh-plus.js");
    private static final Path README = Path.of("../README.md");
    private static final Pattern MARKED = Pattern.compile("<!--size-->(.*?)<!--/size-->");

    @ParameterizedTest
    @MethodSource("scripts")
    void fitsIntoItsBudget(Path script) throws IOException {
        int brotli = Size.of(script).brotli();

        assertTrue(brotli <= Size.budget(script),
                () -> script + " has " + brotli + " bytes of " + Size.budget(script));
    }

    /** English alone, and each other language with it: a whole widget in a file, whose hash is beside it. */
    @Test
    void isThereForEachLanguage() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String code : LanguageFile.codes()) {
            names.add(Words.file(code));
            names.add(Words.file(code).replace("weigh", "weigh-plus"));
        }

        assertEquals(names, scripts().map(script -> script.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new)));
        for (Path script : scripts().toList()) {
            assertEquals(Integrity.of(script) + "\n", Files.readString(Path.of(script + ".sri")));
        }
    }

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPT.getParent())) {
            return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
        }
    }

    @Test
    void isAsSmallAsTheReadmeSays() throws IOException {
        List<String> said = MARKED.matcher(Files.readString(README)).results()
                .map((MatchResult found) -> found.group(1)).distinct().toList();

        assertEquals(List.of(Size.figure(Size.of(SCRIPT).brotli())), said,
                "README.md gives another size than the built script has: script/size --write");
        String plus = "<!--plus-->" + Size.figure(Size.of(PLUS).brotli()) + "<!--/plus-->";
        assertTrue(Files.readString(README).contains(plus),
                "README.md gives another size than weigh-plus.js has: script/size --write");
    }

    /** A script has its page's encoding, unless it begins with the mark of its own. */
    @Test
    void isUtf8OnPagesThatAreNot() throws IOException {
        assertTrue(Files.readString(SCRIPT).startsWith("\ufeff"));
        assertTrue(Files.readString(PLUS).startsWith("\ufeff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\\beval\\b", "\\bFunction\\s*\\(", "\\bsetTimeout\\s*\\(\\s*[\"'`]",
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document\\s*\\.\\s*write",
        "createContextualFragment", "parseFromString", "setHTMLUnsafe", "srcdoc",
        "style=[\\\\\"']", "setAttribute\\([\"']style[\"']"
    })
    void writesNoCodeAndNoMarkup(String pattern) throws IOException {
        assertAbsent(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\\bfetch\\s*\\(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "\\bimport\\s*\\(",
        "importScripts", "@import", "url\\(\\s*[\"']?(?!data:)\\w", "new Image\\b",
        "https?://(?!www\\.w3\\.org/)"
    })
    void asksTheNetworkForNothing(String pattern) throws IOException {
        assertAbsent(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localStorage", "sessionStorage", "indexedDB", "\\.cookie\\b"})
    void remembersNothingOfItsReader(String pattern) throws IOException {
        assertAbsent(pattern);
    }

    private static void assertAbsent(String pattern) throws IOException {
        // Closure Compiler writes = in a string as \x3d.
        String script = (Files.readString(SCRIPT) + Files.readString(PLUS)).replace("\\x3d", "=");
        List<String> found = Pattern.compile(".{0,40}(?:" + pattern + ").{0,40}").matcher(script).results()
                .map((MatchResult result) -> result.group()).toList();

        assertEquals(List.of(), found);
    }
}
