package dev.weigh.testing.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One behaviour of the widget as a text file: a page, what is done to it, what is to be seen then.
 * How such a file is written stands in {@code spec/README.md}.
 *
 * @param file where it stands
 * @param sentence what it says about the widget
 * @param sections what follows, in order
 */
public record Case(Path file, String sentence, List<Section> sections) {

    /**
     * A section.
     *
     * @param head what stands behind the three hyphens
     * @param body the lines below it
     */
    public record Section(String head, String body) {
    }

    private static final String MARK = "--- ";
    private static final String SELECT = "select ";

    /**
     * All cases of a folder, by name.
     *
     * @throws UncheckedIOException where the folder or a case can't be read
     */
    public static List<Case> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Case::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads a case.
     *
     * @throws UncheckedIOException where the file can't be read
     * @throws IllegalArgumentException where it begins with no sentence or has no page
     */
    public static Case read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("can't read " + file, failed);
        }
        List<Section> sections = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.startsWith(MARK)) {
                sections.add(new Section(line.substring(MARK.length()).trim(), ""));
            } else if (!sections.isEmpty()) {
                Section last = sections.remove(sections.size() - 1);
                sections.add(new Section(last.head, last.body + line + "\n"));
            }
        }
        boolean hasPage = !sections.isEmpty() && sections.get(0).head.equals("page");
        if (!hasPage || lines.get(0).isBlank()) {
            throw new IllegalArgumentException(file + " needs a sentence, and then \"--- page\"");
        }
        return new Case(file, lines.get(0), sections);
    }

    /** The file's name without its ending. */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    /**
     * The case as it would be if what is seen on the stage were right: equal to this one where it is.
     *
     * @throws IllegalArgumentException where a section is none that there is
     */
    public Case played(Stage stage) {
        List<Section> played = new ArrayList<>();
        for (Section section : sections) {
            if (section.head.equals("page")) {
                stage.open(section.body);
                played.add(section);
            } else if (section.head.equals("shows")) {
                played.add(new Section("shows", stage.picture()));
            } else if (section.head.startsWith("at ")) {
                act(section.head.substring(3), stage);
                played.add(section);
            } else if (!section.head.equals("problems")) {
                throw new IllegalArgumentException(file + ": there is no section \"" + section.head + "\"");
            }
        }
        List<String> problems = new ArrayList<>(stage.problems());
        if (!problems.isEmpty()) {
            problems.sort(null);
            played.add(new Section("problems", String.join("\n", problems) + "\n"));
        }
        return new Case(file, sentence, played);
    }

    /** The whole file, to the letter where it is written as usual. */
    public String text() {
        StringBuilder text = new StringBuilder(sentence + "\n");
        for (Section section : sections) {
            text.append(MARK + section.head + "\n" + section.body);
        }
        return text.toString();
    }

    /** {@code 1000 models: select capability}, {@code 1000 models: call select Capability}, or {@code 1400} alone. */
    private void act(String action, Stage stage) {
        String[] words = action.split(" ", 4);
        stage.at(Double.parseDouble(words[0]));
        if (words.length == 4 && words[1].endsWith(":") && words[2].equals("select")) {
            stage.select(words[1].substring(0, words[1].length() - 1), words[3]);
        } else if (words.length == 4 && words[1].endsWith(":") && words[2].equals("call")
                && words[3].startsWith(SELECT)) {
            stage.call(words[1].substring(0, words[1].length() - 1), words[3].substring(SELECT.length()));
        } else if (words.length > 1) {
            throw new IllegalArgumentException(file + ": there is no action \"at " + action + "\"");
        }
    }
}
