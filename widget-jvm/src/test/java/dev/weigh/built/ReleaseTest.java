package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code script/release}, run in a copy of what lies here. */
class ReleaseTest {

    /** Whose classes the compiler reaches, by the beginning of their names; the longest that fits is the one. */
    private static final Map<String, String> COMPILED = Map.of("org/teavm/classlib/", "teavm-classlib",
            "org/teavm/jso/", "teavm-jso", "org/teavm/jso/core/", "teavm-jso-apis",
            "org/teavm/jso/impl/", "teavm-jso-impl", "org/teavm/platform/", "teavm-platform",
            "org/teavm/runtime/", "teavm-core");

    @TempDir
    private Path folder;

    @Test
    void refusesWhatIsNotCommitted() throws IOException {
        repository("## [0.1.0] - 2026-12-01");
        Files.writeString(folder.resolve("more.txt"), "more");

        assertStopped("Something here isn't committed.");
    }

    @Test
    void refusesAVersionThatTheChangelogDoesNotKnow() throws IOException {
        repository("## [Unreleased]");

        assertStopped("CHANGELOG.md has no 0.1.0 with its day.");
    }

    @Test
    void refusesTheVersionOfAnotherCommit() throws IOException {
        repository("## [0.1.0] - 2026-12-01");
        git("tag", "v0.1.0");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "More");

        assertStopped("v0.1.0 is the tag of another commit");
    }

    /** With the scripts as they have just been built: compiling them anew would take a minute, and give the same. */
    @Test
    @Tag("thorough")
    void makesAllThatIsPublished() throws IOException {
        Shell copied = Shell.run(Shell.ROOT, Map.of("COPY", folder.toString()), List.of("bash", "-c",
                "{ git ls-files -z -co --exclude-standard; find widget-web/target/dist widget-web/target/script -type f"
                        + " -print0; } | tar --null -T - -cf - | tar -xf - -C \"$COPY\""));
        assertEquals(new Shell(0, ""), copied);
        Files.writeString(folder.resolve(".mvn/maven.config"), "\n-Dexec.skip\n-Dmaven.clean.skip\n-Dcheckstyle.skip\n",
                StandardOpenOption.APPEND);
        Shell ran = Shell.run(folder, Map.of("MAVEN_OPTS", "-XX:TieredStopAtLevel=1"),
                List.of("script/release", "--dry-run"));
        assertEquals(0, ran.code(), ran.said());

        Path release = folder.resolve("target/release");
        Set<String> names = names(release);
        assertTrue(names.containsAll(Set.of("SHA256SUMS", "weigh.js", "weigh.js.sri", "weigh.js.map", "weigh.d.ts",
                "weigh.de.js", "weigh.jar", "weigh-widget-0.1.0.tgz", "weigh-0.1.0.pom", "weigh-webjar-0.1.0.jar",
                "widget-core-0.1.0-javadoc.jar", "weigh-0.1.0-sbom.json")), names.toString());
        for (Path made : List.of(release, folder.resolve("target/dist"))) {
            assertEquals(new Shell(0, ""),
                    Shell.run(made, Map.of(), List.of("sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS")));
        }
        assertEquals("# Weigh 0.1.0", Files.readAllLines(folder.resolve("target/dist/SHA256SUMS")).get(0));
        assertEquals(Files.readString(Shell.ROOT.resolve("dist/SHA256SUMS")),
                Files.readString(folder.resolve("dist/SHA256SUMS")), "a dry run leaves dist/ alone");
        hasAllOfTheScriptInItsList(release.resolve("weigh-0.1.0-sbom.json"));
    }

    private void hasAllOfTheScriptInItsList(Path sbom) throws IOException {
        Set<String> listed = new TreeSet<>();
        for (JsonNode component : JsonMapper.shared().readTree(sbom.toFile()).get("components")) {
            listed.add(component.get("name").asString());
        }
        Set<String> compiled = Files.readAllLines(folder.resolve("widget-web/target/script/fingerprint.txt")).stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1)).filter(name -> name.startsWith("org/teavm/"))
                .map(name -> COMPILED.keySet().stream().filter(name::startsWith)
                        .max((one, other) -> one.length() - other.length()).map(COMPILED::get).orElse(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(compiled, listed.stream().filter(name -> name.startsWith("teavm-"))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(listed.containsAll(Set.of("jsoup", "picocli", "commonmark", "commonmark-ext-gfm-tables", "fastcsv",
                "toml")), listed.toString());
    }

    /** A repository of nothing but what is looked at before the build. */
    private void repository(String changelog) throws IOException {
        Files.createDirectories(folder.resolve("script"));
        Files.copy(Shell.ROOT.resolve("script/release"), folder.resolve("script/release"));
        assertTrue(folder.resolve("script/release").toFile().setExecutable(true));
        Files.writeString(folder.resolve("pom.xml"), "<project>\n  <version>0.1.0</version>\n</project>\n");
        Files.writeString(folder.resolve("CHANGELOG.md"), changelog + "\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "All");
    }

    private void git(String... words) {
        Shell ran = Shell.run(folder, Map.of(), Stream.concat(Stream.of("git"), Stream.of(words)).toList());
        assertEquals(0, ran.code(), ran.said());
    }

    private void assertStopped(String reason) {
        Shell ran = Shell.run(folder, Map.of(), List.of("script/release"));
        assertEquals(1, ran.code(), ran.said());
        assertTrue(ran.said().startsWith(reason), ran.said());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
