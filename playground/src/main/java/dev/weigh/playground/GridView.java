package dev.weigh.playground;

import java.util.ArrayList;
import java.util.List;

/** The table as fields, with tools that work on the row and the column of the field that was used last. */
final class GridView implements View {

    private static final int LEAST = 6;
    private static final int MOST = 28;

    private final Playground playground;
    private final Element body = Dom.find("grid");
    private final Element problems = Dom.find("grid-problems");
    private final Element where = Dom.find("where");
    private final List<List<Element>> cells = new ArrayList<>();
    private int row = 1;
    private int column = 1;

    GridView(Playground playground) {
        this.playground = playground;
        tool("row-add", () -> change(now().withRow(row), row + 1, column, "Row added."));
        tool("row-remove", () -> change(now().withoutRow(row), row, column, "Row removed."));
        tool("row-up", () -> change(now().withRowMoved(row, row - 1), row - 1, column, "Row moved up."));
        tool("row-down", () -> change(now().withRowMoved(row, row + 1), row + 1, column, "Row moved down."));
        tool("column-add", () -> change(now().withColumn(column), row, column + 1, "Column added."));
        tool("column-remove", () -> change(now().withoutColumn(column), row, column, "Column removed."));
        tool("column-left", () -> change(now().withColumnMoved(column, column - 1), row, column - 1, "Column moved."));
        tool("column-right", () -> change(now().withColumnMoved(column, column + 1), row, column + 1, "Column moved."));
        tool("turn", () -> change(now().turned(), column, row, "Rows and columns swapped. Undo brings back what "
                + "was said of metrics."));
        tool("past", () -> Dom.find("h-metrics").focus());
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        boolean isSame = cells.size() == state.rows().size() && cells.get(0).size() == state.width();
        if (!isSame) {
            build(state);
        }
        for (int j = 0; j < state.width(); j++) {
            cells.get(0).get(j).setAttribute("size", String.valueOf(widest(state, j)));
        }
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                show(cells.get(i).get(j), state.rows().get(i).get(j), i, j, state);
            }
        }
        List<Finding> ours = findings.stream().filter(one -> one.place().isCell()).toList();
        Finding.list(problems, ours, playground, cells.get(0).get(0));
        ours.forEach(finding -> {
            Element cell = cells.get(finding.place().row()).get(finding.place().column());
            cell.setAttribute("aria-invalid", "true");
            cell.setAttribute("aria-describedby", "grid-problems");
        });
        place(row, column);
    }

    private void show(Element cell, String text, int i, int j, State state) {
        Field.set(cell, text);
        cell.removeAttribute("aria-invalid");
        cell.removeAttribute("aria-describedby");
        String name = state.rows().get(0).get(j);
        String head = name.isBlank() ? "column " + (j + 1) : name;
        cell.setAttribute("aria-label", i == 0 ? "Header of column " + (j + 1) : "Row " + i + ", " + head);
    }

    /** As many letters as the longest text of the column has, within reason. */
    private static int widest(State state, int column) {
        int longest = state.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(LEAST, Math.min(longest, MOST));
    }

    private void build(State state) {
        body.replaceChildren();
        cells.clear();
        for (int i = 0; i < state.rows().size(); i++) {
            Element line = Dom.element("tr");
            List<Element> fields = new ArrayList<>();
            for (int j = 0; j < state.width(); j++) {
                Element cell = Dom.element(i == 0 || j == 0 ? "th" : "td");
                fields.add(field(i, j));
                cell.append(fields.get(j));
                line.append(cell);
            }
            cells.add(fields);
            body.append(line);
        }
    }

    private Element field(int i, int j) {
        Element field = Dom.element("input");
        field.setAttribute("id", "cell-" + i + "-" + j);
        field.setAttribute("autocomplete", "off");
        Dom.on(field, "input", () ->
                playground.change(now().with(i, j, field.getValue()), "cell " + i + " " + j));
        Dom.on(field, "focus", () -> place(i, j));
        Dom.onPaste(field, "text/plain", text -> isBlock(text) && fill(i, j, text));
        Dom.onKey(field, (key, isShifted, isCommand) -> !isCommand && pressed(key, field, i, j));
        return field;
    }

    /** Goes to the next field by arrows, where the text is at its end, and by Enter, which adds a last row. */
    private boolean pressed(String key, Element field, int i, int j) {
        boolean isAtStart = field.getSelectionEnd() == 0;
        boolean isAtEnd = field.getSelectionStart() == field.getValue().length();
        switch (key) {
            case "Enter" -> {
                if (i == cells.size() - 1) {
                    change(now().withRow(i), i + 1, j, "Row added.");
                }
                return go(i + 1, j);
            }
            case "ArrowDown" -> {
                return go(i + 1, j);
            }
            case "ArrowUp" -> {
                return go(i - 1, j);
            }
            case "ArrowLeft" -> {
                return isAtStart && go(i, j - 1);
            }
            case "ArrowRight" -> {
                return isAtEnd && go(i, j + 1);
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether a text is more than one cell of a spreadsheet. */
    private static boolean isBlock(String text) {
        return text.contains("\t") || text.trim().contains("\n");
    }

    private boolean fill(int i, int j, String text) {
        change(now().filled(i, j, text), i, j, "Filled the fields from here on.");
        return true;
    }

    private boolean go(int i, int j) {
        boolean isThere = i >= 0 && j >= 0 && i < cells.size() && j < cells.get(0).size();
        if (isThere) {
            cells.get(i).get(j).focus();
            cells.get(i).get(j).select();
        }
        return isThere;
    }

    private void place(int i, int j) {
        row = Math.max(0, Math.min(i, cells.size() - 1));
        column = Math.max(0, Math.min(j, cells.get(0).size() - 1));
        where.setTextContent((row == 0 ? "Header" : "Row " + row) + ", column " + (column + 1));
        tools();
    }

    private void tools() {
        Dom.disable("row-remove", cells.size() <= 2);
        Dom.disable("row-up", row == 0);
        Dom.disable("row-down", row == cells.size() - 1);
        Dom.disable("column-remove", cells.get(0).size() <= 2);
        Dom.disable("column-left", column == 0);
        Dom.disable("column-right", column == cells.get(0).size() - 1);
    }

    private void change(State next, int toRow, int toColumn, String said) {
        row = toRow;
        column = toColumn;
        playground.change(next, "");
        playground.say(said);
    }

    private State now() {
        return playground.now();
    }

    private static void tool(String id, Dom.Action action) {
        Dom.on(Dom.find(id), "click", action);
    }
}
