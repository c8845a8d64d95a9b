package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.testing.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What an author copies out of the documentation is a widget without a problem; or it has the problem that
 * {@code docs/problems.md} shows it for.
 */
class SnippetsTest {

    /** The ground isn't known here, which the browser's tests of the site have; nor is a file, or what may be old. */
    private static final List<String> UNSEEN = List.of("low-contrast", "no-script", "no-file", "stale");
    private static final Path FOLDER = Path.of("..", "docs");

    @TestFactory
    List<DynamicTest> eachIsAWidgetOrHasItsProblem() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(FOLDER)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                boolean isBroken = page.endsWith("problems.md");
                Map<String, String> sections = Snippets.sections(Files.readString(page));
                sections.forEach((heading, text) -> Snippets.whole(text).forEach(snippet ->
                        tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + heading,
                                () -> check(snippet, isBroken ? heading : "")))));
            }
        }
        assertTrue(tests.size() > 60, "examples: " + tests.size());
        return tests;
    }

    private static void check(String snippet, String problem) {
        Page page = Page.of("<!doctype html><html lang=en><title>Example</title><body>" + snippet);
        TreeSet<String> codes = new TreeSet<>();
        page.problems().forEach(found -> codes.add(found.code()));
        page.advice().forEach(found -> codes.add(found.code()));
        if (List.of("table-as-text", "no-file").contains(problem)) {
            assertTrue(codes.remove("no-data"), "there is no table");
        }

        if (problem.equals("no-widget")) {
            assertEquals(List.of(), page.widgets());
        }
        if (problem.isEmpty()) {
            assertTrue(!page.widgets().isEmpty(), snippet);
        }
        assertEquals(problem.isEmpty() || UNSEEN.contains(problem) ? List.of() : List.of(problem),
                List.copyOf(codes), snippet);
    }
}
