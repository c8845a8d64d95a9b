package dev.weigh.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules for authors, as {@code spec/CONTRACT} lists them, with what holds each.
 *
 * @param sections the rules by the heading that they stand under
 */
record Contract(Map<String, List<Rule>> sections) {

    /** Instead of a holder: what the widget doesn't do yet. */
    static final String LATER = "later";

    /**
     * A rule.
     *
     * @param text what holds, in a sentence
     * @param holders the names of cases, and tests as {@code Class#method}
     */
    record Rule(String text, List<String> holders) {
    }

    /** Reads a file of headings, rules and, indented below each rule, what holds it. */
    static Contract read(Path file) throws IOException {
        Map<String, List<Rule>> sections = new LinkedHashMap<>();
        List<Rule> section = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                section = new ArrayList<>();
                sections.put(line.substring(2), section);
            } else if (line.startsWith(" ")) {
                section.get(section.size() - 1).holders.addAll(Arrays.asList(line.trim().split(" +")));
            } else if (!line.isBlank()) {
                section.add(new Rule(line, new ArrayList<>()));
            }
        }
        return new Contract(sections);
    }

    List<Rule> rules() {
        return sections.values().stream().flatMap(List::stream).toList();
    }

    /** All that holds a rule, each once. */
    List<String> holders() {
        return rules().stream().flatMap(rule -> rule.holders.stream()).distinct()
                .filter(holder -> !holder.equals(LATER)).toList();
    }

    /** The page of docs/, whose tables have a link for each holder. */
    String page(Path root) {
        StringBuilder page = new StringBuilder("""
                # The rules, and what holds them

                Each line is a rule for authors, with the cases of [spec/](../spec/README.md) and the tests that \
                hold it. A test makes this page of `spec/CONTRACT`, and fails where a rule has none.

                """);
        long tests = holders().stream().filter(Contract::isTest).count();
        page.append("%d rules, held by %d cases and %d tests; %d more are for later.%n".formatted(
                rules().stream().filter(rule -> !rule.holders.contains(LATER)).count(), holders().size() - tests,
                tests, rules().stream().filter(rule -> rule.holders.contains(LATER)).count()));
        sections.forEach((heading, rules) -> {
            page.append("\n## " + heading + "\n\n| rule | held by |\n| --- | --- |\n");
            rules.forEach(rule -> page.append("| " + rule.text.replace("|", "\\|") + " | " + rule.holders.stream()
                    .map(holder -> link(root, holder)).collect(Collectors.joining(" · ")) + " |\n"));
        });
        return page.toString();
    }

    private static String link(Path root, String holder) {
        return holder.equals(LATER) ? "later" : "[" + holder + "](../"
                + root.relativize(place(root, holder)).toString().replace('\\', '/') + ")";
    }

    private static boolean isTest(String holder) {
        return holder.contains("#");
    }

    /** The file that a holder stands in; a file that there is not where there is none. */
    static Path place(Path root, String holder) {
        if (!isTest(holder)) {
            return root.resolve("spec/" + holder + ".txt");
        }
        String name = holder.replaceFirst("#.*", ".java");
        for (String module : List.of("tests/browsers", "widget-jvm", "widget-core")) {
            try (Stream<Path> files = Files.walk(root.resolve(module + "/src/test/java"))) {
                List<Path> found = files.filter(file -> file.endsWith(name)).toList();
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return root.resolve(name);
    }
}
