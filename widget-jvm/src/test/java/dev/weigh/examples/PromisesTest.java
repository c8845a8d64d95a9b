package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of SECURITY.md names a test, and each test that it names is there. */
class PromisesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void namesTestsThatAreThere() throws IOException {
        List<String> named = TEST.matcher(page()).results().map(match -> match.group(1)).distinct().toList();
        Set<String> known = tests();

        assertTrue(named.size() > 10, named::toString);
        assertEquals(List.of(), named.stream().filter(name -> !known.contains(name)).toList());
    }

    @Test
    void holdsEachPromiseByATest() throws IOException {
        String promises = page().substring(0, page().indexOf("## Reporting"));
        List<String> items = Pattern.compile("(?m)^- .*").matcher(promises).results().map(MatchResult::group).toList();

        assertTrue(items.size() > 10, items::toString);
        assertEquals(List.of(), items.stream().filter(item -> !TEST.matcher(item).find()).toList());
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("SECURITY.md"));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
    }
}
