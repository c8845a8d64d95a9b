package dev.weigh.cli;

import dev.weigh.draft.Better;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Wishes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Asks an author what a table doesn't say; an empty answer takes what is proposed. */
final class Questions {

    private final Function<String, String> ask;

    /** Asks by this, which shows a question and gives the line that is answered; {@code null} at the end. */
    Questions(Function<String, String> ask) {
        this.ask = ask;
    }

    /** The wishes with what was answered. */
    Wishes answered(Draft draft, Wishes wishes) {
        String title = answer("Heading", wishes.title());
        String id = answer("Name in links", wishes.id());
        Map<String, Better> better = new LinkedHashMap<>();
        for (String label : draft.labels()) {
            better.put(label, better(label, draft.better(label)));
        }
        return new Wishes(id, title, wishes.start(), wishes.hasPermalink(), wishes.isInRows(), better, wishes.units());
    }

    private Better better(String label, Better usual) {
        while (true) {
            String answer = answer("“" + label + "”: which is better, higher or lower?", usual.toString());
            for (Better better : Better.values()) {
                if (better.toString().startsWith(answer.toLowerCase(Locale.ROOT))) {
                    return better;
                }
            }
        }
    }

    private String answer(String question, String usual) {
        String answer = ask.apply(question + (usual.isEmpty() ? "" : " [" + usual + "]") + " ");
        return answer == null || answer.isBlank() ? usual : answer.trim();
    }
}
