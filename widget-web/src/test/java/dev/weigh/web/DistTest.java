package dev.weigh.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.compiler.Integrity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The files in {@code dist/} are those that {@code script/release} has written there, of the version that their list
 * names. The source may have gone on since: nothing here looks at what is built from it.
 */
class DistTest {

    private static final Path DIST = Path.of("..", "dist");
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Pattern VERSION = Pattern.compile("# Weigh (\\d+\\.\\d+\\.\\d+)");

    private final List<String> list = Files.readAllLines(DIST.resolve("SHA256SUMS"));

    DistTest() throws IOException {
    }

    @Test
    void holdsWhatItsListNamesAndNothingElse() throws IOException, NoSuchAlgorithmException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : list.subList(1, list.size())) {
            String[] parts = line.split(" [ *]", 2);
            listed.put(parts[1], parts[0]);
        }
        Map<String, String> found = new TreeMap<>();
        for (String name : names()) {
            found.put(name, HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(DIST.resolve(name)))));
        }

        assertEquals(listed, found, "script/release alone writes dist/");
        assertTrue(found.keySet().containsAll(Set.of("weigh.js", "weigh.js.sri", "weigh.js.map", "weigh.d.ts",
                "weigh.de.js", "weigh.de.js.sri")), found.keySet().toString());
    }

    @Test
    void isOfAVersionThatTheChangelogKnows() throws IOException {
        Matcher version = VERSION.matcher(list.get(0));
        assertTrue(version.matches(), list.get(0));

        assertTrue(Files.readString(DIST.resolve("weigh.js")).contains('"' + version.group(1) + '"'),
                "weigh.js says another version than " + list.get(0));
        assertTrue(Files.readString(Path.of("..", "CHANGELOG.md")).contains("\n## [" + version.group(1) + "] - "),
                "CHANGELOG.md doesn't know " + version.group(1));
    }

    /** Each script has its hash beside it, in the form that a page gives as {@code integrity}, and its map. */
    @Test
    void hasTheHashAndTheMapOfEachScript() throws IOException {
        Set<String> names = names();
        for (String name : names) {
            if (name.endsWith(".js")) {
                String text = Files.readString(DIST.resolve(name));
                String map = text.substring(text.lastIndexOf("//# sourceMappingURL=") + 21).strip();
                assertEquals(Integrity.of(DIST.resolve(name)) + "\n", Files.readString(DIST.resolve(name + ".sri")));
                assertTrue(names.contains(map), name + " has no " + map);
            }
        }
    }

    /** Who follows the guide has this file. */
    @Test
    void hasTheHashThatTheGuideSays() throws IOException {
        List<String> said = Pattern.compile("sha384-[\\w+/=]+").matcher(Files.readString(GUIDE)).results()
                .map((MatchResult found) -> found.group()).toList();

        assertEquals(List.of(Files.readString(DIST.resolve("weigh.js.sri")).strip()), said,
                "docs/guide.md gives another hash than dist/ has: script/release writes both");
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("SHA256SUMS"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
