package dev.weigh.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Writes the template that the WordPress plugin is translated from, {@code weigh.pot}, and holds the file to it. The
 * texts are where WordPress looks for them: the plugin's header, {@code block.json}, and calls with its domain.
 */
class WordPressTextsTest {

    private static final Path PLUGIN = Path.of("..", "examples", "sites", "wordpress", "weigh");
    private static final Pattern CALL = Pattern.compile(
            "(?:/\\* translators: ([^*]*) \\*/\\s*)?\\b__\\( '((?:[^'\\\\]|\\\\.)*)', 'weigh' \\)");
    private static final Pattern HEADER = Pattern.compile("(?m)^ \\* (Plugin Name|Description): (.*)$");
    private static final Pattern BLOCK = Pattern.compile("(?m)^  \"(title|description)\": \"(.*)\",$");
    private static final Pattern KEYWORDS = Pattern.compile("(?m)^  \"keywords\": \\[(.*)\\],$");

    private final Map<String, String> entries = new LinkedHashMap<>();

    @Test
    void isTranslatedFromAllOfItsTexts() throws IOException {
        String plugin = Files.readString(PLUGIN.resolve("weigh.php"));
        String block = Files.readString(PLUGIN.resolve("block.json"));
        HEADER.matcher(plugin).results().forEach(found ->
                add("#. " + found.group(1) + " of the plugin\n#: weigh.php\n", "", found.group(2)));
        BLOCK.matcher(block).results().forEach(found ->
                add("#: block.json\n", "block " + found.group(1), found.group(2)));
        KEYWORDS.matcher(block).results().map(found -> found.group(1)).forEach(words -> {
            for (String word : words.split(", ")) {
                add("#: block.json\n", "block keyword", word.substring(1, word.length() - 1));
            }
        });
        String editor = Files.readString(PLUGIN.resolve("editor.js"));
        CALL.matcher(editor).results().forEach(this::add);
        assertEquals(editor.split("\\b__\\(").length - 1, CALL.matcher(editor).results().count(), "calls of __");

        Generated.hold(PLUGIN.resolve("languages/weigh.pot"), "# The texts of the WordPress plugin Weigh.\n"
                + "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: Weigh 0.1.0\\n\"\n\"MIME-Version: 1.0\\n\"\n"
                + "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n"
                + "\"X-Domain: weigh\\n\"\n" + String.join("", entries.values()));
    }

    private void add(MatchResult call) {
        String comment = call.group(1) == null ? "" : "#. translators: " + call.group(1) + "\n";
        add(comment + "#: editor.js\n" + (call.group(2).contains("%") ? "#, js-format\n" : ""), "", call.group(2));
    }

    /** One entry for each text in each context, however often it is used. */
    private void add(String before, String context, String text) {
        entries.putIfAbsent(context + "\0" + text, "\n" + before
                + (context.isEmpty() ? "" : "msgctxt \"" + context + "\"\n")
                + "msgid \"" + text.replace("\"", "\\\"") + "\"\nmsgstr \"\"\n");
    }
}
