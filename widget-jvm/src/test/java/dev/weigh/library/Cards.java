package dev.weigh.library;

import dev.weigh.render.ShareCard;
import dev.weigh.render.Weigh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws what a link to an article shows. */
final class Cards {

    private Cards() {
    }

    static void write(Path article, String id, Path card) throws IOException {
        ShareCard drawn = Weigh.card(Files.readString(article), id)
                .orElseThrow(() -> new IllegalArgumentException(article + " has no widget " + id));
        Files.writeString(card, drawn.dark().svg());
    }
}
