package dev.weigh.config;

/**
 * A table as text to take along. Its cells are read as a reader sees them, those that span several rows or columns
 * in each; titles of sections and sums in its foot are left out.
 */
public final class TableText {

    /** What Markdown takes for more than a letter, wherever it stands in a cell. */
    private static final String MARKS = "\\|`*_[]<~";

    private final Grid grid;

    /** The text of an author's table. */
    public TableText(Source table) {
        grid = new Grid(table, false);
    }

    /**
     * As CSV: a comma between cells, in quotes where a cell has a comma or a quote.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
     */
    public String csv() {
        String text = "";
        for (Grid.Row row : grid.rows) {
            for (int column = 0; column < grid.width; column++) {
                String cell = Text.name(row.cell(column));
                boolean isQuoted = cell.contains(",") || cell.contains("\"");
                text += (column > 0 ? "," : "") + (isQuoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text += "\r\n";
        }
        return text;
    }

    /** As a table of Markdown, whose first row is the header; what means something there is taken literally. */
    public String markdown() {
        String text = "";
        for (int i = 0; i < grid.rows.size(); i++) {
            String line = "|";
            String rule = "|";
            for (int column = 0; column < grid.width; column++) {
                line += " " + literal(Text.name(grid.rows.get(i).cell(column))) + " |";
                rule += " --- |";
            }
            text += line + "\n" + (i == 0 ? rule + "\n" : "");
        }
        return text;
    }

    private static String literal(String text) {
        String literal = "";
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            literal += MARKS.contains(letter) ? "\\" + letter : letter;
        }
        return literal;
    }
}
