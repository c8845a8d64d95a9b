package dev.weigh.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.render.Weigh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void hasNoProblems() throws IOException {
        String article = Files.readString(Path.of("../examples/article.html"));

        assertEquals(List.of(), Weigh.check(article));
    }
}
