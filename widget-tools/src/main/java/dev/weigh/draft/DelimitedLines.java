package dev.weigh.draft;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, cut by one delimiter. */
final class DelimitedLines {

    private static final String YEAR = "(19|20)\\d\\d";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final int header;

    DelimitedLines(String text, char delimiter) throws BadTable {
        for (CsvRecord line : records(text, delimiter)) {
            List<String> row = line.getFields().stream().map(field -> field.replaceAll("[\\x00- ]+", " ").trim())
                    .toList();
            if (width(row) > 0) {
                rows.add(row);
                numbers.add(line.getStartingLineNumber());
            }
        }
        header = header();
    }

    /** Whether these lines are a table rather than the others: less stands above it, or it has more columns. */
    boolean isBetter(DelimitedLines other) {
        return header < other.header
                || header == other.header && width(rows.get(header)) > width(other.rows.get(other.header));
    }

    /** The table, and what stands above it. */
    DelimitedText read() throws BadTable {
        if (rows.size() < header + 2 || width(rows.get(header)) < 2) {
            throw new BadTable(Sheet.NONE);
        }
        int width = width(rows.get(header));
        List<List<String>> table = new ArrayList<>();
        for (int i = header; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() < width || width(row) > width) {
                int count = Math.max(row.size() < width ? row.size() : width(row), 1);
                throw new BadTable("line " + numbers.get(i) + " has " + count + (count < 2 ? " value" : " values")
                        + ", and the header has " + width);
            }
            table.add(List.copyOf(row.subList(0, width)));
        }
        if (header > 0 && isOfNumbers(table.get(0))) {
            throw new BadTable("line " + numbers.get(0) + " has 1 value, and the next has " + width);
        }
        List<String> above = new ArrayList<>();
        String title = "";
        for (List<String> row : rows.subList(0, header)) {
            String line = String.join(" ", row).trim();
            if (isComment(row)) {
                above.add(line);
            } else {
                above.addAll(title.isEmpty() ? List.of() : List.of(title));
                title = line;
            }
        }
        return new DelimitedText(title, above, Sheet.limited(new Sheet(table)));
    }

    /** The first line with two values that is no comment; a comment has not as many as the most lines have. */
    private int header() {
        int usual = usual();
        int first = 0;
        while (first < rows.size() - 1 && (width(rows.get(first)) < 2
                || isComment(rows.get(first)) && width(rows.get(first)) != usual)) {
            first++;
        }
        return first;
    }

    private int usual() {
        int usual = 0;
        int most = 0;
        for (List<String> row : rows.subList(0, Math.min(rows.size(), 50))) {
            long alike = rows.stream().limit(50).filter(other -> width(other) == width(row)).count();
            usual = alike > most ? width(row) : usual;
            most = (int) Math.max(most, alike);
        }
        return usual;
    }

    private static boolean isComment(List<String> row) {
        return row.get(0).matches("(#|//|%).+");
    }

    /** Whether a line is a row of scores rather than a header; years may be either. */
    private static boolean isOfNumbers(List<String> row) {
        List<String> scores = row.subList(1, row.size());
        return scores.stream().allMatch(score -> score.matches("[^\\p{L}]*\\d.*"))
                && !scores.stream().allMatch(score -> score.matches(YEAR));
    }

    /** How many values a line has without the empty ones at its end. */
    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static List<CsvRecord> records(String text, char delimiter) throws BadTable {
        try {
            return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowExtraFields(true)
                    .allowMissingFields(true).ofCsvRecord(text).stream().toList();
        } catch (CsvParseException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new BadTable("it can't be read: " + cause.getMessage());
        }
    }
}
