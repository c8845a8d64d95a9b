package dev.weigh.library;

import dev.weigh.render.Weigh;
import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves an article whose widgets are there before any script. */
final class Articles {

    private Articles() {
    }

    static Javalin server(Path article) {
        return Javalin.create(config -> config.routes.get("/article", request ->
                request.html(Weigh.render(Files.readString(article)))));
    }
}
