package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chromium.ChromiumDriver;

/** What counts as a difference between two pictures of a widget, and what doesn't. */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "pictures are compared in Chromium alone")
class DifferenceTest {

    private final Tab tab;
    private final Camera camera;
    private BufferedImage before;

    DifferenceTest(Tab tab) {
        this.tab = tab;
        camera = new Camera((ChromiumDriver) tab.browser().session(), 1);
    }

    @BeforeEach
    void take() {
        tab.site().put("pictured.css", "body { font: 16px 'DejaVu Sans'; color: #222; background: #fff }");
        tab.open("<link rel=stylesheet href=/pictured.css>" + Pages.MODELS);
        camera.widen(320);
        before = kept(taken());
    }

    @AfterEach
    void putTheCameraAway() {
        camera.putAway();
    }

    @Test
    void isNoneFromOnePictureToTheNext() {
        assertEquals(0, pixels());
    }

    @ParameterizedTest
    @CsvSource({"name, Small, Smail", "name, general, generai", "value, 92, 82", "direction, higher, hiqher",
        "measuring, speed, speeb", "link, Link, Iink", "mark, 51, 57"})
    void findsALetter(String part, String letters, String others) {
        tab.run("""
                for (const node of look.parts('models', arguments[0])) {
                  for (const text of [node, ...node.children].flatMap(one => [...one.childNodes])) {
                    text.data = text.data?.replace(arguments[1], arguments[2]);
                  }
                }""", part, letters, others);

        assertTrue(pixels() > 0);
    }

    @ParameterizedTest
    @CsvSource({"bar, translate, 1px", "bar, translate, -1px", "track, translate, 0 1px", "bar, background, #737170",
        "mark, color, #0b5f4f", "direction, color, #777", "verdict, border-inline-start-width, 2px",
        "toggle, border-color, #c4c4c4", "metric, border-radius, 3px", "row, margin-block, 13px"})
    void findsWhatHasMovedOrChangedItsColour(String part, String property, String value) {
        tab.run("for (const node of look.parts('models', arguments[0])) node.style.setProperty(arguments[1], "
                + "arguments[2], 'important')", part, property, value);

        assertTrue(pixels() > 0);
    }

    /** As rounding does, in one browser or another. */
    @Test
    void forgivesALevelAnywhere() {
        assertEquals(0, new Difference(before, noisy(1, false)).pixels());
    }

    /** As another way of smoothing does. */
    @Test
    void forgivesEightLevelsAtEdges() {
        assertEquals(0, new Difference(before, noisy(8, true)).pixels());
    }

    @Test
    void findsEightLevelsElsewhere() {
        assertTrue(new Difference(before, noisy(8, false)).pixels() > 0);
    }

    /** A picture whose pixels are lighter or darker by up to so many levels. */
    private BufferedImage noisy(int most, boolean isAtEdgesOnly) {
        BufferedImage plain = taken();
        BufferedImage noisy = Png.below(List.of(plain));
        Random random = new Random(1);
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 1; x < plain.getWidth(); x++) {
                int by = random.nextInt(2 * most + 1) - most;
                int step = (plain.getRGB(x, y) & 0xff) - (plain.getRGB(x - 1, y) & 0xff);
                if (!isAtEdgesOnly || Math.abs(step) > most) {
                    noisy.setRGB(x, y, shifted(plain.getRGB(x, y), by));
                }
            }
        }
        return noisy;
    }

    private int pixels() {
        return new Difference(before, taken()).pixels();
    }

    private BufferedImage taken() {
        return Png.read(camera.shot(camera.widget("models")));
    }

    /** A picture as it is after it was written into a file. */
    private static BufferedImage kept(BufferedImage picture) {
        return Png.read(Png.bytes(picture));
    }

    private static int shifted(int colour, int by) {
        int shifted = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            shifted |= Math.max(0, Math.min(0xff, (colour >> shift & 0xff) + by)) << shift;
        }
        return shifted;
    }
}
