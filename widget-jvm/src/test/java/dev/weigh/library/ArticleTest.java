package dev.weigh.library;

import static dev.weigh.testing.PageAssert.assertThat;

import dev.weigh.testing.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void holdsWhatItSays() {
        assertThat(Page.open(Path.of("../examples/article.html"))).holds();
    }
}
