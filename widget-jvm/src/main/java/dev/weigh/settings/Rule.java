package dev.weigh.settings;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a {@code weigh.toml} says of some files.
 *
 * @param name by which it is called: {@code rule 2}
 * @param files patterns of files, or folders, from the file's own folder; empty for all
 * @param codes the problems that {@code level} is about; empty where it is about none
 * @param level how seriously they are taken
 * @param reason why; empty where nothing is silenced
 * @param stale how many days old figures may be
 * @param tolerance how far scores may be off, in percent
 */
public record Rule(String name, List<String> files, List<String> codes, Optional<Level> level, String reason,
        OptionalInt stale, OptionalDouble tolerance) {

    /** Whether it is about a file, by its path from the folder of the rule's own file. */
    public boolean isAbout(Path file) {
        return files.isEmpty() || files.stream().anyMatch(pattern -> matches(pattern, file));
    }

    /** The same under another name. */
    public Rule named(String other) {
        return new Rule(other, files, codes, level, reason, stale, tolerance);
    }

    /** What it says of a code; empty for nothing. */
    Optional<Level> of(String code) {
        return codes.contains(code) ? level : Optional.empty();
    }

    private static boolean matches(String pattern, Path file) {
        String folder = pattern.replaceFirst("/+$", "");
        String glob = "glob:" + folder;
        return file.startsWith(folder)
                || FileSystems.getDefault().getPathMatcher(glob).matches(file)
                // "**/x" finds x in the folder itself too.
                || folder.startsWith("**/")
                && FileSystems.getDefault().getPathMatcher("glob:" + folder.substring(3)).matches(file)
                || !folder.contains("/") && file.getFileName() != null
                && FileSystems.getDefault().getPathMatcher(glob).matches(file.getFileName());
    }
}
