package dev.weigh.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The action, its steps run as a runner at GitHub runs those of a composite action: each in bash, with the variables
 * that the step names, in the author's checkout.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax">the form</a>
 */
class ActionTest {

    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ *inputs\\.([a-z]+) *\\}\\}");
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final YAMLMapper MAPPER = new YAMLMapper();

    @TempDir
    private Path folder;

    private final JsonNode action = MAPPER.readTree(Shell.ROOT.resolve("action.yml").toFile());

    @Test
    void putsARemarkBesideEachLineThatDrifts() throws IOException {
        Shell.drifted(folder, "posts/bikes.md");
        Shell ran = run(Map.of());

        assertEquals(1, ran.code(), ran.said());
        assertEquals(5, ran.count("::warning file=posts/bikes.md,line="), ran.said());
        assertEquals(0, run(Map.of("strict", "false")).code());
    }

    @Test
    void takesPagesAndOptions() throws IOException {
        Shell.drifted(folder, "a/bikes.md");
        Shell.drifted(folder, "b/bikes.md");
        Shell.drifted(folder, "c/bikes.md");
        Shell ran = run(Map.of("pages", "a b", "options", "--ignore claim-differs"));

        assertEquals(new Shell(0, ""), ran);
        assertEquals(10, run(Map.of("pages", "a b")).count("::warning file="));
    }

    /** What {@code docs/claims.md} has for a workflow and for GitLab. */
    @Test
    void isUsedAsTheDocumentationSays() throws IOException {
        Shell.drifted(folder, "content/bikes.md");
        Files.createDirectory(folder.resolve("script"));
        Files.createSymbolicLink(folder.resolve("script/weigh"), Shell.ROOT.resolve("script/weigh"));
        Matcher block = YAML.matcher(Files.readString(Shell.ROOT.resolve("docs/claims.md")));

        assertTrue(block.find());
        JsonNode used = MAPPER.readTree(block.group(1)).valueStream()
                .filter(step -> step.path("uses").asString().endsWith("/weigh@main")).findFirst().orElseThrow();
        Map<String, String> inputs = new HashMap<>();
        used.get("with").forEachEntry((name, value) -> inputs.put(name, value.asString()));
        assertEquals(5, run(inputs).count("::warning file=content/bikes.md,"));

        assertTrue(block.find());
        Shell gitlab = Shell.run(folder, Map.of(), List.of("bash", "-c",
                MAPPER.readTree(block.group(1)).get("weigh").get("script").asString()));
        Files.delete(folder.resolve("script/weigh"));
        assertEquals(new Shell(1, ""), gitlab);
        JsonNode report = MAPPER.readTree(folder.resolve("weigh.json").toFile());
        assertEquals(5, report.size());
        assertEquals("content/bikes.md", report.get(0).get("location").get("path").asString());
    }

    /** The files of {@code docs/recipes/ci.md}, but for what fetches Weigh. */
    @Test
    void isInFilesToCopy() throws IOException {
        Shell.drifted(folder, "content/bikes.md");
        Matcher block = YAML.matcher(Files.readString(Shell.ROOT.resolve("docs/recipes/ci.md")));

        assertTrue(block.find());
        JsonNode used = MAPPER.readTree(block.group(1)).get("jobs").get("weigh").get("steps").valueStream()
                .filter(step -> step.path("uses").asString().endsWith("/weigh@main")).findFirst().orElseThrow();
        Map<String, String> inputs = new HashMap<>();
        used.get("with").forEachEntry((name, value) -> inputs.put(name, value.asString()));
        assertEquals(5, run(inputs).count("::warning file=content/bikes.md,"));

        assertTrue(block.find());
        JsonNode lines = MAPPER.readTree(block.group(1)).get("weigh").get("script");
        Files.createDirectory(folder.resolve("builds"));
        Path link = Files.createSymbolicLink(folder.resolve("builds/weigh"), Shell.ROOT);
        assertTrue(lines.get(0).asString().endsWith(" \"$CI_BUILDS_DIR/weigh\""));
        Shell gitlab = Shell.run(folder, Map.of("CI_BUILDS_DIR", folder.resolve("builds").toString()),
                List.of("bash", "-c", lines.get(1).asString()));
        Files.delete(link);
        assertEquals(new Shell(1, ""), gitlab);
        assertEquals(5, MAPPER.readTree(folder.resolve("weigh.json").toFile()).size());
    }

    private Shell run(Map<String, String> inputs) throws IOException {
        Shell ran = new Shell(0, "");
        for (JsonNode step : action.get("runs").get("steps")) {
            Map<String, String> environment = new HashMap<>(Map.of("GITHUB_ACTION_PATH", Shell.ROOT.toString(),
                    "GITHUB_WORKSPACE", folder.toString(), "GITHUB_ACTIONS", "true"));
            step.get("env").forEachEntry((name, value) -> environment.put(name, filled(value.asString(), inputs)));
            Path script = Files.writeString(folder.resolve(".step.sh"), step.get("run").asString());
            ran = Shell.run(folder, environment,
                    List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()));
        }
        Files.delete(folder.resolve(".step.sh"));
        return ran;
    }

    private String filled(String text, Map<String, String> inputs) {
        return INPUT.matcher(text).replaceAll(input -> Matcher.quoteReplacement(inputs.getOrDefault(input.group(1),
                action.get("inputs").get(input.group(1)).get("default").asString())));
    }
}
