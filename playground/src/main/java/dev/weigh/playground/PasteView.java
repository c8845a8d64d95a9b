package dev.weigh.playground;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Pasted;
import dev.weigh.draft.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The box into which a table is pasted. What can't be read stays there. */
final class PasteView implements View {

    private static final int LONGEST = 1_000_000;

    private final Playground playground;
    private final Element box = Dom.find("paste");
    private final Element took = Dom.find("took");
    private int timer;
    private String html = "";
    private List<List<String>> rows = List.of();

    PasteView(Playground playground) {
        this.playground = playground;
        Dom.onPaste(box, "text/html", markup -> {
            html = markup;
            return false;
        });
        Dom.on(box, "input", () -> {
            playground.setReading(true);
            timer = Dom.soon(timer, this::read);
        });
    }

    /** What is said of what was read holds as long as it is there. */
    @Override
    public void show(State state, Reading reading, List<Finding> findings) {
        if (!rows.isEmpty() && !state.rows().equals(rows)) {
            rows = List.of();
            took.setTextContent("");
        }
    }

    private void read() {
        playground.setReading(false);
        String text = box.getValue();
        took.setAttribute("class", "hint");
        took.setTextContent("");
        rows = List.of();
        String markup = html;
        html = "";
        if (text.isBlank()) {
            return;
        }
        try {
            if (text.length() > LONGEST || markup.length() > LONGEST) {
                throw new BadTable("it has more than a million characters");
            }
            Pasted pasted = Pasted.read(text, markup);
            State state = new State(pasted.sheet().rows(), pasted.options(), playground.now().form());
            if (state.isTooLarge()) {
                throw new BadTable(State.TOO_LARGE);
            }
            playground.change(state, "");
            List<String> said = said(pasted);
            playground.say(said.get(0));
            said.add("Undo brings back what was there.");
            took.setTextContent(String.join(" ", said));
            rows = state.rows();
        } catch (BadTable bad) {
            took.setAttribute("class", "fault");
            took.setTextContent("Not read: " + bad.getMessage() + ". The text stays here.");
        }
    }

    /** What was read, and what of it is not in the widget. */
    private static List<String> said(Pasted pasted) throws BadTable {
        Sheet sheet = pasted.sheet();
        List<Integer> metrics = new Draft(sheet, pasted.options()).places();
        List<String> texts = new ArrayList<>();
        for (int i = sheet.names() + 1; i < sheet.rows().get(0).size(); i++) {
            if (!metrics.contains(i)) {
                texts.add("“" + sheet.rows().get(0).get(i) + "”");
            }
        }
        List<String> said = new ArrayList<>();
        said.add("Read " + count(sheet.rows().size() - 1, "contender") + " and " + count(metrics.size(), "metric")
                + " from " + pasted.kind().words + ".");
        said.addAll(pasted.notes());
        if (!texts.isEmpty()) {
            said.add("No metric, as there is no number: " + String.join(", ", texts) + ".");
        }
        return said;
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
