package dev.weigh.playground;

import java.util.List;

/** The fields of a column that is no metric: what it was taken for, and a choice that takes it otherwise. */
final class ColumnFields implements View {

    private final int column;
    private final Element box = Dom.element("fieldset");
    private final Element legend = Dom.element("legend");
    private final Taken taken;

    ColumnFields(Playground playground, int column) {
        this.column = column;
        taken = new Taken(playground, column);
        box.setAttribute("class", "other");
        box.append(legend);
        box.append(taken.sentence());
        box.append(taken.choice());
    }

    Element box() {
        return box;
    }

    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        legend.setTextContent(legend(state, column));
        taken.show(state, reading);
    }

    /** What a column's fields are called. */
    static String legend(State state, int column) {
        String name = state.rows().get(0).get(column);
        return name.isBlank() ? "Column " + (column + 1) : name;
    }
}
