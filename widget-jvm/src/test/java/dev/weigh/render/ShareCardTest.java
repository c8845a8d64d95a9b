package dev.weigh.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weigh.card.Shape;
import dev.weigh.testing.spec.Case;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture to share: what is on it, and that all of it is within. */
class ShareCardTest {

    private static final String MODELS = """
            <div data-weigh=models data-title="Small & large"><table>
            <tr><th>Model<th data-accent=#4f4063>Capability<th data-better=lower data-accent=gold>Price
            <tr><th>Small<td>58<td>€0.40<tr><th>Large<td>95<td>€7</table>
            <p data-verdict-for=price>The <b>small</b> one
              is cheap.</p></div>""";

    @Test
    void showsEveryMetricWithItsVerdict() {
        List<String> texts = Jsoup.parse(card(MODELS, false).svg(), "", Parser.xmlParser()).select("text").eachText();

        String text = String.join(" ", texts);
        assertEquals("Small & large Capability higher is better 58 Small 95 ▲ Large 0 95"
                + " Large leads on Capability at 95, ahead of Small at 58."
                + " Price lower is better €0.40 ▲ Small €7 Large €0 €7 The small one is cheap."
                + " ⇄ on Capability it was Large", text);
    }

    @Test
    void marksWhereTheLeadTurnsIfReadersMayWeigh() {
        ShareCard card = card(MODELS.replace("<div", "<div data-blend"), false);

        String text = Jsoup.parse(card.svg(), "", Parser.xmlParser()).select("text").eachText().toString();
        assertTrue(text.endsWith(", Weigh the metrics, Small, 14.7%, Capability, Price, "
                + "Large leads until Price, counts 14.7%; above, that, Small leads.]"), text);
        assertEquals(6, card.shapes().stream().filter(Shape.Stroke.class::isInstance).count());
        card.shapes().forEach(ShareCardTest::assertWithin);
        assertFalse(card(MODELS, false).shapes().stream().anyMatch(Shape.Stroke.class::isInstance));
    }

    @Test
    void partsNoNumberFromItsNameOrUnit() {
        for (int length = 10; length < 90; length++) {
            String words = "n".repeat(length / 2) + " ";
            String title = words + words + "with a Borea 14 at 2 kg and the rest";
            String svg = card(MODELS.replace("Small & large", title), false).svg();

            List<String> lines = Jsoup.parse(svg, "", Parser.xmlParser()).select("text").eachText();
            assertFalse(lines.stream().anyMatch(line -> line.matches("(14|kg|2 kg)( .*|)|.* (Borea|at|2)")),
                    lines.toString());
        }
    }

    @Test
    void shiftsAccentsToTheGround() {
        assertTrue(card(MODELS, false).svg().contains("#4f4063"), "dark enough on white as it is");
        assertFalse(card(MODELS, true).svg().contains("#4f4063"), "too dark on a dark ground");
        assertFalse(card(MODELS, false).svg().contains("#ffd700"), "too light on white");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void keepsAllWithin(int metrics) {
        for (int contenders : List.of(1, 2, 7, 40)) {
            String head = IntStream.range(0, metrics).mapToObj(i -> "<th>Metric of a long name " + i)
                    .collect(Collectors.joining());
            String rows = IntStream.range(0, contenders).mapToObj(row -> "<tr><th>A contender of a long name " + row
                    + IntStream.range(0, metrics).mapToObj(i -> "<td>" + (row - 3) * (i + 1) + " ms")
                    .collect(Collectors.joining())).collect(Collectors.joining());
            for (Shape shape : card("<div data-weigh=x data-title='" + "A long title ".repeat(20)
                    + "'><table><tr><th>Way" + head + rows + "</table></div>", false).shapes()) {
                assertWithin(shape);
            }
        }
    }

    @Test
    void drawsEveryCaseThereIs() throws IOException {
        int cards = 0;
        for (Case one : Case.all(Path.of("..", "spec"))) {
            Optional<ShareCard> card = Weigh.card(one.sections().get(0).body()).map(ShareCard::dark);
            if (card.isPresent()) {
                Jsoup.parse(card.get().svg(), "", Parser.xmlParser());
                card.get().shapes().forEach(ShareCardTest::assertWithin);
                cards++;
            }
        }
        assertTrue(cards > 200, cards + " cards");
    }

    @Test
    void drawsAPictureWithoutABrowser() throws IOException {
        byte[] png = card(MODELS, false).png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertEquals(List.of(1200, 630), List.of(image.getWidth(), image.getHeight()));
        long inked = IntStream.range(0, 630).filter(y -> IntStream.range(0, 1200)
                .anyMatch(x -> (image.getRGB(x, y) & 0xff) < 0x50)).count();
        assertTrue(inked > 150, "lines with ink: " + inked);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "card.png"), png);
    }

    @Test
    void isOfTheFirstWidgetOrOfTheOneThatIsNamed() {
        String two = MODELS + MODELS.replace("data-weigh=models", "data-weigh=other").replace("Small & large", "Other");

        assertEquals("Small & large", Weigh.card(two).orElseThrow().title().split(":")[0]);
        assertEquals("Other", Weigh.card(two, "other").orElseThrow().title().split(":")[0]);
        assertEquals(Optional.empty(), Weigh.card(two, "").map(ShareCard::title));
        assertEquals(Optional.empty(), Weigh.card("<p>none").map(ShareCard::title));
    }

    /** The ground is the first thing that is drawn. */
    @Test
    void isLightOrDark() {
        ShareCard card = Weigh.card(MODELS).orElseThrow();

        assertTrue(ground(card) > 0xf0, "light: " + ground(card));
        assertTrue(ground(card.dark()) < 0x30, "dark: " + ground(card.dark()));
        assertEquals(card.title(), card.dark().title());
    }

    private static int ground(ShareCard card) {
        return Color.decode(((Shape.Box) card.shapes().get(0)).colour()).getGreen();
    }

    private static ShareCard card(String page, boolean isDark) {
        ShareCard light = Weigh.card(page).orElseThrow();
        return isDark ? light.dark() : light;
    }

    private static void assertWithin(Shape shape) {
        if (shape instanceof Shape.Box box) {
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= 1200.01
                    && box.y() + box.height() <= 630.01, shape.toString());
        } else if (shape instanceof Shape.Stroke stroke) {
            assertTrue(Math.min(stroke.x1(), stroke.y1()) >= 0 && Math.max(stroke.x1(), stroke.x2()) <= 1200.01
                    && Math.max(stroke.y1(), stroke.y2()) <= 630.01, shape.toString());
        } else if (shape instanceof Shape.Line line) {
            double left = line.isFlushRight() ? line.x() - line.room() : line.x();
            assertTrue(left >= 0 && left + line.room() <= 1200.01 && line.y() - line.size() >= 0 && line.y() <= 630,
                    shape.toString());
        }
    }
}
