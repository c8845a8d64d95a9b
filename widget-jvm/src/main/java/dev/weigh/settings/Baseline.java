package dev.weigh.settings;

import dev.weigh.jvm.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Findings that are known, so that only new ones are said. A line for each kind on a page: the page from the file's
 * own folder, the code, how often, and what was found. Lines move in a page, and so are no part of it.
 */
public final class Baseline {

    private static final String HEAD = "# Findings that weigh check knows and doesn't say. Delete this file to have it"
            + " written anew.\n# page, code, count, what was found\n";

    private record Key(String page, String code, String detail) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return (page + "\t" + code + "\t" + detail).compareTo(other.page + "\t" + other.code + "\t" + other.detail);
        }
    }

    private final Path folder;
    private final Map<Key, Integer> counts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /** An empty one, to be written to a file of this folder. */
    public Baseline(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Reads a file.
     *
     * @throws BadSettings where it is none of ours
     * @throws IOException where it can't be read
     */
    public static Baseline read(Path file) throws BadSettings, IOException {
        Baseline baseline = new Baseline(file.toAbsolutePath().getParent());
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] parts = line.split("\t", 4);
            if (!line.startsWith("#") && !line.isBlank()) {
                if (parts.length < 4 || !parts[2].matches("\\d{1,9}")) {
                    throw new BadSettings(file + ":" + number + " is no line of a baseline");
                }
                baseline.counts.merge(new Key(parts[0], parts[1], parts[3]), Integer.parseInt(parts[2]), Integer::sum);
            }
        }
        return baseline;
    }

    /** Adds a finding that is known from now on. */
    public void add(String page, Finding finding) {
        counts.merge(key(page, finding), 1, Integer::sum);
    }

    /** Whether a finding is known; each time one less of its kind is. */
    public boolean takes(String page, Finding finding) {
        Key key = key(page, finding);
        int left = counts.getOrDefault(key, 0);
        if (left > 0) {
            counts.put(key, left - 1);
        }
        return left > 0;
    }

    /** Notes that a page was looked at. */
    public void sees(String page) {
        seen.add(path(page));
    }

    /** How many known findings were not found again, on the pages that were looked at. */
    public int gone() {
        return counts.entrySet().stream().filter(entry -> seen.contains(entry.getKey().page))
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** How many it has. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach((key, count) -> text.append(key.page).append('\t').append(key.code).append('\t').append(count)
                .append('\t').append(key.detail).append('\n'));
        return text.toString();
    }

    private Key key(String page, Finding finding) {
        return new Key(path(page), finding.code(), finding.detail().replaceAll("[\\s\\p{Cntrl}]+", " ").trim());
    }

    private String path(String page) {
        if (page.matches("(?is)https?://.*")) {
            return page;
        }
        Path path = Path.of(page).toAbsolutePath().normalize();
        return folder.relativize(path).toString().replace('\\', '/').replaceAll("[\\s\\p{Cntrl}]", " ");
    }
}
