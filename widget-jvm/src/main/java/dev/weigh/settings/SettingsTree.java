package dev.weigh.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds for each page the nearest {@code weigh.toml}, in its folder or above. Each is read once. */
public final class SettingsTree {

    private final List<Rule> last;
    private final Map<Path, Optional<WeighToml>> known = new ConcurrentHashMap<>();

    /**
     * A tree.
     *
     * @param last what the command line says, which wins
     */
    public SettingsTree(List<Rule> last) {
        this.last = last;
    }

    /**
     * What holds for a page.
     *
     * @param page a file; the present folder's own for what is none
     * @throws BadSettings where the file that is nearest can't be followed
     * @throws IOException where it can't be read
     */
    public Settings of(Path page) throws BadSettings, IOException {
        Optional<WeighToml> toml = nearest(page.toAbsolutePath().normalize().getParent());
        List<Rule> rules = new ArrayList<>(toml.map(found -> found.about(page)).orElse(List.of()));
        rules.addAll(last);
        return new Settings(toml, rules);
    }

    private Optional<WeighToml> nearest(Path folder) throws BadSettings, IOException {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<WeighToml> found = known.get(folder);
        if (found == null) {
            Path file = folder.resolve(WeighToml.NAME);
            found = Files.isRegularFile(file) ? Optional.of(WeighToml.read(shown(file))) : nearest(folder.getParent());
            known.put(folder, found);
        }
        return found;
    }

    /** The path as it is said: from the present folder, unless that is the longer way. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path from = here.getRoot().equals(file.getRoot()) ? here.relativize(file) : file;
        return from.toString().length() < file.toString().length() ? from : file;
    }
}
