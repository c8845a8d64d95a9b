package dev.weigh.cli;

import dev.weigh.draft.Better;
import dev.weigh.draft.Draft;
import dev.weigh.draft.DraftOptions;
import java.util.Locale;
import java.util.function.Function;

/** Asks an author what a table doesn't say; an empty answer takes what is proposed. */
final class Questions {

    private final Function<String, String> ask;

    /** Asks by this, which shows a question and gives the line that is answered; {@code null} at the end. */
    Questions(Function<String, String> ask) {
        this.ask = ask;
    }

    /** The options with what was answered. */
    DraftOptions answered(Draft draft, DraftOptions options) {
        String title = answer("Heading", options.title());
        String id = answer("Name in links", options.id());
        DraftOptions answered = options.called(id, title);
        for (String label : draft.labels()) {
            answered = answered.with(label, "better", better(label, draft.better(label)).toString());
        }
        return answered;
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
