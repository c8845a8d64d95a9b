package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.jvm.Reading;
import dev.weigh.render.ShareCard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The picture that the article gives to sites which show a link to it. {@code -Dspec.accept=true} draws it anew,
 * as {@code weigh card examples/article.html#models} does.
 */
class ArticleCardTest {

    private static final Path SVG = Examples.FOLDER.resolve("article-card.svg");
    private static final Path PNG = Examples.FOLDER.resolve("article-card.png");

    @Test
    void isWhatTheFirstWidgetLooksLikeNow() throws IOException {
        Reading article = Reading.open(Examples.FOLDER.resolve("article.html"));
        ShareCard card = ShareCard.of(article, ShareCard.widget(article, "models").orElseThrow());
        if (Boolean.getBoolean("spec.accept")) {
            Files.writeString(SVG, card.svg());
            Files.write(PNG, card.png());
        }

        assertEquals(card.svg(), Files.readString(SVG), "-Dspec.accept=true draws it anew");
    }

    /** Its letters are those of the fonts where it was drawn, so its bytes can't be compared. */
    @Test
    void isThereAsAPngOfTheSizeThatThePageGives() throws IOException {
        Document page = Reading.open(Examples.FOLDER.resolve("article.html")).page();
        BufferedImage image = ImageIO.read(PNG.toFile());

        assertEquals(PNG.getFileName().toString(), meta(page, "og:image"));
        assertEquals(List.of(meta(page, "og:image:width"), meta(page, "og:image:height")),
                List.of("" + image.getWidth(), "" + image.getHeight()));
        assertTrue(Files.size(PNG) < 80_000, Files.size(PNG) + " bytes");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
