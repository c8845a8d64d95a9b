package dev.weigh.settings;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A {@code weigh.toml}: what holds for a folder and all below.
 *
 * @param file where it lies
 * @param rules its rules, the general one first; a later one wins
 * @param words its words for about, over, under and nearly
 */
public record WeighToml(Path file, List<Rule> rules, Map<String, List<String>> words) {

    /** Its name. */
    public static final String NAME = "weigh.toml";

    private static final List<String> KEYS = List.of("stale", "tolerance", "words", "rule");

    /**
     * Reads a file.
     *
     * @throws BadSettings where it is no TOML, or says what can't be followed
     * @throws IOException where it can't be read
     */
    public static WeighToml read(Path file) throws BadSettings, IOException {
        try {
            UnmodifiableConfig config = new TomlParser().parse(new StringReader(Files.readString(file)));
            TomlValues values = new TomlValues(file + ":", config, KEYS);
            List<Rule> rules = new ArrayList<>(List.of(RuleReader.general(values)));
            for (TomlValues rule : values.tables("rule", RuleReader.KEYS)) {
                rules.add(RuleReader.read("rule " + rules.size(), rule));
            }
            return new WeighToml(file, List.copyOf(rules), values.words("words"));
        } catch (ParsingException broken) {
            throw new BadSettings(file + ": " + broken.getMessage().replaceAll("\\s+", " "), broken);
        }
    }

    /** The rules that are about a file; those of no pattern where it lies elsewhere. */
    public List<Rule> about(Path page) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path path = page.toAbsolutePath().normalize();
        return rules.stream().filter(rule -> rule.files().isEmpty()
                || path.startsWith(folder) && rule.isAbout(folder.relativize(path))).toList();
    }
}
