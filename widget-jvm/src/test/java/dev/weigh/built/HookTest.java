package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The hook, run as pre-commit runs one whose language is {@code script}: its entry, from the hook's own repository, in
 * the author's, with the names of the files that have one of its types.
 *
 * @see <a href="https://pre-commit.com/#script">how it does that</a>
 */
class HookTest {

    /** What pre-commit calls files by the ends of their names. */
    private static final Map<String, String> TYPES = Map.of("html", "html", "md", "markdown", "mdx", "mdx",
            "adoc", "asciidoc", "txt", "plain-text");

    @TempDir
    private Path folder;

    private final JsonNode hook = new YAMLMapper().readTree(Shell.ROOT.resolve(".pre-commit-hooks.yaml").toFile())
            .get(0);

    @Test
    void failsOnAPageThatDrifts() throws IOException {
        Shell.drifted(folder, "posts/bikes.md");
        Files.writeString(folder.resolve("about.html"), "<p>Nothing to weigh.");
        Files.writeString(folder.resolve("notes.txt"), "no page");
        Shell ran = commit();

        assertEquals(1, ran.code(), ran.said());
        assertEquals(5, ran.count("posts/bikes.md:"), ran.said());
        assertTrue(ran.said().endsWith("1 widget on 2 pages, 5 problems on 1 page\n"), ran.said());
    }

    @Test
    void passesOnceItIsMended() throws IOException {
        Shell.drifted(folder, "bikes.md");
        Shell.run(folder, Map.of(), List.of(Shell.ROOT + "/script/weigh", "check", "--fix", "bikes.md"));

        assertEquals(new Shell(0, "1 widget on 1 page, no problems\n"), commit());
    }

    @Test
    void isTheOneThatTheDocumentationNames() throws IOException {
        assertEquals("script", hook.get("language").asString());
        assertTrue(Files.readString(Shell.ROOT.resolve("docs/claims.md"))
                .contains("- id: " + hook.get("id").asString() + "\n"));
    }

    private Shell commit() throws IOException {
        List<String> types = hook.get("types_or").valueStream().map(JsonNode::asString).toList();
        List<String> command = new ArrayList<>(List.of(hook.get("entry").asString().split(" ")));
        command.set(0, Shell.ROOT.resolve(command.get(0)).toString());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted()
                    .filter(name -> types.contains(TYPES.get(name.replaceFirst(".*[.]", "")))).forEach(command::add);
        }
        return Shell.run(folder, Map.of(), command);
    }
}
