package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.check.Attribute.Place;
import dev.weigh.config.Blend;
import dev.weigh.config.ProblemKind;
import dev.weigh.words.LanguageFile;
import dev.weigh.words.Word;
import dev.weigh.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/attributes.md}, {@code docs/problems.md}, {@code docs/words.md} and {@code llms.txt} anew and
 * holds the files to that: their prose is beside this class, the rest is in {@link Attribute} and {@link Remedy}.
 * {@code -Dspec.accept=true} writes the files.
 */
class ReferenceTest {

    private static final Path FOLDER = Path.of("..", "docs");
    /** Words of weigh-plus.js that weigh.js knows to be such. */
    private static final String PLUS = "weights counts crossover no-crossover holds only equal all find";

    @Test
    void attributes() throws IOException {
        String text = prose("attributes.md");
        for (Place place : Place.values()) {
            text = text.replace("{{" + place.name().toLowerCase(Locale.ROOT) + "}}\n", rows(place));
        }
        hold("attributes.md", text);
    }

    /** The list leads from each attribute to an example of it. */
    @Test
    void showsEveryAttributeInUse() throws IOException {
        Map<String, String> examples = Snippets.sections(Files.readString(FOLDER.resolve("attribute-examples.md")));
        for (Attribute attribute : Attribute.ALL) {
            if (isThere(attribute)) {
                assertTrue(examples.getOrDefault(heading(attribute), "").contains("```html"), heading(attribute));
            }
        }
    }

    @Test
    void problems() throws IOException {
        Map<String, String> examples = Snippets.sections(prose("problem-examples.md"));
        StringBuilder table = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        for (Remedy remedy : Remedy.values()) {
            assertTrue(examples.containsKey(remedy.code()), "an example of " + remedy.code());
            table.append("| [" + remedy.code() + "](#" + remedy.code() + ") | "
                    + remedy.kind.severity().word() + (remedy.isForToolsOnly() ? ", tools only" : "")
                    + " | " + remedy.effect + " |\n");
            sections.append("\n## " + remedy.code() + "\n\n" + (remedy.isForToolsOnly() ? "*In the tools only.* " : "")
                    + remedy.fault + " " + remedy.advice + "\n"
                    + (remedy.more.isEmpty() ? "" : "\n" + remedy.more + "\n")
                    + "\n" + examples.get(remedy.code()) + "\n");
        }
        hold("problems.md", prose("problems.md").replace("{{table}}\n", table) + sections);
    }

    @Test
    void words() throws IOException {
        StringBuilder languages = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (String code : LanguageFile.codes()) {
            String name = LanguageFile.of(code).text("language");
            if (!code.equals("en")) {
                languages.append("| " + name + " | `lang=\"" + code + "\"` | `weigh." + code + ".js` |\n");
                others.append("\n### " + name + "\n\n| name | text |\n| --- | --- |\n" + words(code));
            }
        }
        StringBuilder plus = new StringBuilder();
        for (String name : PLUS.split(" ")) {
            plus.append("| `" + name + "` | " + new Words(own -> "", "en").phrase(name) + " |\n");
        }
        hold("words.md", prose("words.md").replace("{{en}}\n", words("en")).replace("{{plus}}\n", plus)
                .replace("{{languages}}\n", languages).replace("{{others}}\n", others));
    }

    private static String words(String language) {
        StringBuilder rows = new StringBuilder();
        for (Word word : Word.values()) {
            rows.append("| `" + Words.attribute(word).replace("text-", "") + "` | "
                    + new Words(own -> "", language).text(word) + " |\n");
        }
        return rows.toString();
    }

    /** For assistants that write markup: all of it in one file, short, with the examples that other tests run. */
    @Test
    void forAssistants() throws IOException {
        String text = prose("llms.txt");
        for (Place place : Place.values()) {
            text = text.replace("{{on " + place.name().toLowerCase(Locale.ROOT) + "}}\n", items(place));
        }
        StringBuilder problems = new StringBuilder();
        for (Remedy remedy : Remedy.values()) {
            problems.append("- " + remedy.code() + ", " + remedy.kind.severity().word() + ": " + plain(remedy.fault)
                    + " " + plain(remedy.advice) + "\n");
        }
        String guide = Files.readString(FOLDER.resolve("guide.md"));
        hold("../llms.txt", text.replace("{{problems}}\n", problems)
                .replace("{{page}}\n", fence(Files.readString(FOLDER.resolve("recipes/html.md")), "html"))
                .replace("{{markdown}}\n", fence(Snippets.sections(guide).get("Markdown"), "markdown"))
                .replace("{{attributes}}\n", fence(Snippets.sections(guide).get("Attributes alone"), "html"))
                .replace("{{placeholders}}", "`{" + String.join("}`, `{", Report.PLACEHOLDERS.subList(0,
                        Report.PLACEHOLDERS.indexOf("measuring"))) + "}`")
                .replace("{{languages}}", LanguageFile.codes().stream().filter(code -> !code.equals("en"))
                        .map(code -> "`" + Words.file(code) + "`").collect(Collectors.joining(", "))));
    }

    /** The first example of a language, as it stands there, without what it is indented by. */
    private static String fence(String page, String language) {
        int start = page.indexOf("```" + language + "\n");
        String indent = page.substring(page.lastIndexOf('\n', start) + 1, start);
        int end = page.indexOf("\n" + indent + "```\n", start);
        return page.substring(start, end).replace("\n" + indent, "\n") + "\n```\n";
    }

    private static String items(Place place) {
        StringBuilder items = new StringBuilder();
        for (Attribute attribute : Attribute.ALL) {
            if (attribute.place() == place && isThere(attribute)) {
                items.append("- `" + attribute.written() + "`: " + plain(attribute.takes())
                        + (attribute.without().isEmpty() ? "" : ". Without it: " + plain(attribute.without()))
                        + "\n");
            }
        }
        return items.toString();
    }

    /** Without links, which lead elsewhere from there, and outside of a table. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("\\|", "|");
    }

    /** The reader and the tools have one list of problems: what the script can find comes from the core. */
    @Test
    void knowsEveryProblemOfTheReader() throws IllegalAccessException {
        Set<String> codes = new HashSet<>();
        for (var field : ProblemKind.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                codes.add(((ProblemKind) field.get(null)).code());
            }
        }
        // What weigh-plus.js alone finds is elsewhere, so that weigh.js has no byte of it.
        codes.add(Blend.NO_YARDSTICK.code());
        assertEquals(codes, new HashSet<>(Arrays.stream(Remedy.values()).filter(remedy -> !remedy.isForToolsOnly())
                .map(Remedy::code).toList()));
        assertTrue(codes.size() > 20);
    }

    @Test
    void namesEveryPlaceholderThatIsHintedAt() throws IOException {
        String words = Files.readString(FOLDER.resolve("words.md"));
        for (String placeholder : Report.PLACEHOLDERS) {
            assertTrue(words.contains("`{" + placeholder + "}`"), placeholder);
        }
    }

    private static String rows(Place place) {
        StringBuilder rows = new StringBuilder();
        for (Attribute attribute : Attribute.ALL) {
            if (attribute.place() == place) {
                rows.append("| " + linked(attribute) + " | " + attribute.takes() + " |"
                        + (attribute.without().isEmpty() ? "" : " " + attribute.without() + " |") + "\n");
            }
        }
        return rows.toString();
    }

    private static String linked(Attribute attribute) {
        String name = "`" + attribute.written() + "`";
        return isThere(attribute)
                ? "[" + name + "](attribute-examples.md#" + Snippets.anchor(heading(attribute)) + ")" : name;
    }

    /** The heading of its example. */
    private static String heading(Attribute attribute) {
        return attribute.written() + (attribute.place() == Place.LIST ? ", a list" : "");
    }

    private static boolean isThere(Attribute attribute) {
        return !attribute.takes().contains("not yet");
    }

    private static String prose(String name) throws IOException {
        try (InputStream prose = ReferenceTest.class.getResourceAsStream(name)) {
            return new String(prose.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void hold(String name, String text) throws IOException {
        Generated.hold(FOLDER.resolve(name), text);
    }
}
