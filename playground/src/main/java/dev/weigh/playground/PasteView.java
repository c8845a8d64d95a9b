package dev.weigh.playground;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Pasted;

/** The box into which a table is pasted. What can't be read stays there. */
final class PasteView {

    private final Playground playground;
    private final Element box = Dom.find("paste");
    private final Element took = Dom.find("took");
    private int timer;

    PasteView(Playground playground) {
        this.playground = playground;
        Dom.on(box, "input", () -> {
            playground.setBusy(true);
            timer = Dom.soon(timer, this::read);
        });
    }

    private void read() {
        playground.setBusy(false);
        String text = box.getValue();
        took.setAttribute("class", "hint");
        took.setTextContent("");
        if (text.isBlank()) {
            return;
        }
        try {
            Pasted pasted = Pasted.read(text);
            State state = new State(pasted.sheet().rows(), pasted.wishes(), playground.now().form());
            playground.change(state, "");
            String said = "Read " + count(state.rows().size() - 1, "contender") + " and "
                    + count(metrics(pasted), "metric") + " from " + pasted.kind().words + ".";
            took.setTextContent(said + " Undo brings back what was there.");
            playground.say(said);
        } catch (BadTable bad) {
            took.setAttribute("class", "fault");
            took.setTextContent("Not read: " + bad.getMessage() + ". The text stays here.");
        }
    }

    private static int metrics(Pasted pasted) throws BadTable {
        return new Draft(pasted.sheet(), pasted.wishes()).labels().size();
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
