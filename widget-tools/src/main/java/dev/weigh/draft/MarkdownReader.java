package dev.weigh.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the first table of pipes in a text, and the verdicts that a list below it has. */
final class MarkdownReader {

    /** A cell of the line below the header. */
    private static final String RULE = ":?-+:?";
    private static final String VERDICT = "\\s*(?:[-*+>]\\s+)?(?:\\*\\*|__)(.+?)[:.]?(?:\\*\\*|__)[:.]?\\s*(.*)";
    /** What a backslash takes literally. */
    private static final String MARKS = "\\`*_{}[]()<>#+-.!|~&\"':;,=$%/?@^";

    /** What is more than plain text: a link, or an emphasis. */
    private static final String RICH = ".*(\\]\\(|(?<!\\\\)[*`](?=\\S)|(?<![\\\\\\p{L}\\p{N}])_(?=\\S)).*";

    /** No line of Markdown is longer; to search one for marks may take the square of its length. */
    private static final int LONGEST = 10_000;

    private final List<String> lines;
    private final int rule;

    /** Reads a text that has such a table. */
    MarkdownReader(String text) {
        lines = lines(text);
        rule = rule(lines);
    }

    /** Whether the text has such a table. */
    static boolean isTable(String text) {
        return rule(lines(text)) > 0;
    }

    Sheet sheet() throws BadTable {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(lines.get(rule - 1)));
        for (int i = rule + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).length() > LONGEST) {
                throw new BadTable("a line of its table has more than 10,000 characters");
            }
            rows.add(cells(lines.get(i)));
        }
        return Sheet.even(rows);
    }

    /** The sentences that begin with a bold label, by that. */
    Map<String, String> verdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String line : lines) {
            if (isVerdict(line)) {
                verdicts.put(plain(line.replaceFirst(VERDICT, "$1")), plain(line.replaceFirst(VERDICT, "$2")));
            }
        }
        return verdicts;
    }

    /** The last paragraph below the table that is none of these; empty for none. */
    String last() {
        return plain(lastLine());
    }

    /** Whether one of these has more than plain text. */
    boolean isRich() {
        return lastLine().matches(RICH) || lines.stream().filter(MarkdownReader::isVerdict)
                .anyMatch(line -> line.replaceFirst(VERDICT, "$2").matches(RICH));
    }

    private static boolean isVerdict(String line) {
        return line.length() <= LONGEST && line.matches(VERDICT);
    }

    private String lastLine() {
        String last = "";
        for (String line : lines.subList(rule, lines.size())) {
            boolean isOther = line.isBlank() || line.length() > LONGEST || line.contains("|")
                    || line.matches("\\s*([-*+>]\\s|<).*") || isVerdict(line);
            last = isOther ? last : line;
        }
        return last;
    }

    /** The lines; of spaces, as many as are beside one another, no more than a few tell anything. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r?\n", -1)) {
            lines.add(line.length() > LONGEST ? line.replaceAll("[ \t]{100,}", " ") : line);
        }
        return lines;
    }

    private static int rule(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isRule(lines.get(i)) && lines.get(i - 1).contains("|")) {
                return i;
            }
        }
        return -1;
    }

    /** Cell by cell: one expression for all would take the stack in Java, or a word of it that browsers don't know. */
    private static boolean isRule(String line) {
        if (!line.contains("|") || line.length() > LONGEST) {
            return false;
        }
        for (String cell : line.trim().replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1)) {
            if (!cell.trim().matches(RULE)) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a line: between pipes that no backslash takes literally. */
    private static List<String> cells(String line) {
        String row = line.trim().replaceFirst("^\\|", "");
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(plain(row.substring(from, i)));
                from = i + 1;
            }
        }
        if (!row.substring(from).isBlank()) {
            cells.add(plain(row.substring(from)));
        }
        return cells;
    }

    /** The text without its marks: what a reader of the page sees. */
    private static String plain(String text) {
        String bare = text.replaceAll("!?(?<!\\\\)\\[([^\\]\\\\]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(?<!\\\\)(\\*\\*|__|~~)(?=\\S)(.*?\\S)(?<!\\\\)\\1", "$2")
                .replaceAll("(?<![\\\\*\\p{L}\\p{N}])([*_])(?=[^\\s*_])([^*_]*[^\\s*_\\\\])\\1(?![\\p{L}\\p{N}])", "$2")
                .replaceAll("(?<!\\\\)`([^`]*)`", "$1");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            boolean isEscaped = bare.charAt(i) == '\\' && i + 1 < bare.length()
                    && MARKS.indexOf(bare.charAt(i + 1)) >= 0;
            i += isEscaped ? 1 : 0;
            plain.append(bare.charAt(i));
        }
        return Entities.read(plain.toString().replaceAll("<[a-zA-Z/][^>]*>", "")).trim();
    }
}
