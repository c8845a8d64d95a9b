package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.check.Attribute.Place;
import dev.weigh.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Writes what editors complete attributes by, for VS Code and for JetBrains, from {@link Attribute}, and holds the
 * files of the npm package to that. {@code -Dspec.accept=true} writes the files.
 */
class EditorsTest {

    private static final Path FOLDER = Path.of("..", "packages", "npm");

    @Test
    void visualStudioCode() throws IOException {
        hold("html-data.json", "{\n  \"version\": 1.1,\n  \"globalAttributes\": [\n" + entries() + "\n  ]\n}\n");
    }

    @Test
    void jetBrains() throws IOException {
        hold("web-types.json", "{\n  \"$schema\": \"https://json.schemastore.org/web-types\",\n  \"name\": \"weigh-widget\",\n"
                + "  \"version\": \"0.1.0\",\n  \"description-markup\": \"markdown\",\n"
                + "  \"contributions\": {\"html\": {\"attributes\": [\n" + entries() + "\n  ]}}\n}\n");
    }

    /** What {@code table(data)} takes has each attribute of its place, in JavaScript's spelling. */
    @Test
    void typesOfTheData() throws IOException {
        String types = Files.readString(FOLDER.resolve("table.d.ts"));
        Map<Place, String> owners = Map.of(Place.ROOT, "Comparison", Place.METRIC, "Metric", Place.CELL, "Score");
        List<String> known = List.of("weigh", "text-…", "names", "metrics-in", "metric", "from");
        for (Attribute attribute : Attribute.ALL) {
            if (owners.containsKey(attribute.place()) && !known.contains(attribute.name())) {
                String owner = owners.get(attribute.place());
                String body = types.split("(interface|type) " + owner + "\\b", 2)[1].split("\n}", 2)[0];
                assertTrue(body.contains(" " + camel(attribute.name()) + "?:"), owner + ": " + attribute.name());
            }
        }
    }

    private static String camel(String name) {
        return Pattern.compile("-(.)").matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String entries() {
        StringJoiner entries = new StringJoiner(",\n");
        described().forEach((name, text) ->
                entries.add("    {\"name\": \"" + name + "\", \"description\": \"" + text + "\"}"));
        return entries.toString();
    }

    /** One entry for a name, whatever places it may stand in: an editor knows of none. */
    private static Map<String, String> described() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Attribute attribute : Attribute.ALL) {
            if (attribute.name().equals("text-…")) {
                for (String word : Words.names().trim().split(" ")) {
                    texts.put("data-" + word, plain(attribute.takes()));
                }
            } else {
                texts.merge(attribute.written(), text(attribute), (one, other) -> one + " " + other);
            }
        }
        return texts;
    }

    private static String text(Attribute attribute) {
        String where = attribute.place() == Place.METRIC ? "On a header cell: " : attribute.place() == Place.CELL
                ? "On a cell: " : attribute.place() == Place.LIST ? "On the root, an item for each: " : "";
        return plain(where + attribute.takes()) + (attribute.without().isEmpty() ? "."
                : ". Without it: " + plain(attribute.without()) + ".");
    }

    /** Without links, which lead nowhere from there, and as JSON writes it. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("\\|", "|").replace("\"", "\\\"");
    }

    private static void hold(String name, String text) throws IOException {
        Generated.hold(FOLDER.resolve(name), text);
    }
}
