package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.weigh.jvm.Server;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * What every example looks like: the whole page, and below it each widget on each metric, light and dark,
 * in three widths. {@code script/pictures --accept} makes what it looks like now what is expected.
 */
@ExtendWith(InATab.class)
@OnlyIn(value = "chromium", because = "each engine draws letters of its own, and one set of pictures is enough to keep")
class PictureTest {

    private static final Path EXPECTED = Path.of("src", "test", "pictures");
    private static final Path FOUND = Path.of("target", "pictures");
    private static final boolean IS_ACCEPTED = Boolean.getBoolean("pictures.accept");

    /** What stands before DejaVu, which is on every machine of ours, in a list of fonts. */
    private static final String OTHER_FONTS = "(?:(?:\"[^\"]+\"|[A-Za-z][-\\w]*), )+(?=\"DejaVu)";
    /** A frame's page has pictures of its own; in a frame it is drawn whenever the browser comes to it. */
    private static final String FRAMED = "<iframe [^>]*></iframe>";

    /** What scrolls is drawn apart, and at its edge a pixel may come out otherwise from one run to the next. */
    private static final String SCROLLING = "(?<=overflow(-[xy])?: )auto";
    /** So many pixels of a picture may do so; of a letter, a bar or a line more would differ. */
    private static final int STRAY = 8;

    /** So many pixels of a whole page and of a widget are one of its picture, to keep few bytes. */
    private static final int WHOLE = 3;
    private static final int WIDGET = 2;

    private static final Path PICTURED = Path.of("target", "pictured");

    private static Server server;
    private final Camera camera;
    private final KnownPages known;

    PictureTest(Tab tab) {
        ChromiumDriver session = (ChromiumDriver) tab.browser().session();
        camera = new Camera(session, 1);
        known = new KnownPages("known.txt", "Chromium " + session.getCapabilities().getBrowserVersion(),
                List.of("PictureTest", "Camera", "Png", "Difference"));
    }

    @BeforeAll
    static void start() throws IOException {
        Examples.copy(PICTURED, PictureTest::steady);
        server = Server.start(PICTURED, Scripts.all(), 0, Map.of());
        Files.createDirectories(EXPECTED);
        Files.createDirectories(FOUND);
    }

    /** The text of a file without what is drawn a little otherwise on each machine or in each run. */
    private static String steady(String text) {
        return text.replaceAll(OTHER_FONTS, "").replaceAll(FRAMED, "").replaceAll(SCROLLING, "hidden");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void putTheCameraAway() {
        camera.putAway();
    }

    static List<String> pages() {
        return Examples.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksAsExpected(String page) throws IOException {
        assumeFalse(!IS_ACCEPTED && known.has(page, madeOf(page)),
                "its page, the script and the browser have the hash of pictures that were as expected");
        List<String> different = new ArrayList<>();
        for (String scheme : Camera.SCHEMES) {
            for (int width : Camera.WIDTHS) {
                String name = name(page, scheme, width);
                different.addAll(compared(name, taken(page, scheme, width)));
            }
        }

        assertEquals(List.of(), different, "Where that is meant: script/pictures --accept");
        known.keep(page, madeOf(page));
    }

    /** All that the pictures of a page hang on: its text, the stylesheets, the scripts, and what is expected. */
    private static List<Path> madeOf(String page) {
        List<Path> files = new ArrayList<>(Scripts.all());
        Examples.files().stream().filter(file -> file.equals(page) || file.endsWith(".css"))
                .map(PICTURED::resolve).forEach(files::add);
        names(page).map(EXPECTED::resolve).forEach(files::add);
        return files;
    }

    private static Stream<String> names(String page) {
        return Camera.SCHEMES.stream().flatMap(scheme ->
                Camera.WIDTHS.stream().map(width -> name(page, scheme, width)));
    }

    /** A page that is gone leaves no picture. */
    @Test
    void expectsNoOtherPictures() throws IOException {
        Set<String> names = pages().stream().flatMap(PictureTest::names).collect(Collectors.toSet());
        Set<Path> others = new TreeSet<>();
        try (Stream<Path> files = Files.list(EXPECTED)) {
            files.filter(file -> file.toString().endsWith(".png"))
                    .filter(file -> !names.contains(file.getFileName().toString())).forEach(others::add);
        }

        assertEquals(Set.of(), others, "Delete these.");
    }

    private static String name(String page, String scheme, int width) {
        return page.replace(".html", "").replace('/', '-') + "-" + scheme + "-" + width + ".png";
    }

    private BufferedImage taken(String page, String scheme, int width) {
        camera.open(server.address() + page, scheme, width);
        Map<String, Object> whole = camera.page();
        assertEquals((long) width, whole.get("width"), "Nothing scrolls sideways.");
        List<BufferedImage> shots = new ArrayList<>(List.of(Png.smaller(Png.read(camera.shot(whole)), WHOLE)));
        int states = camera.states();
        for (int state = 0; state < states; state++) {
            camera.show(state).forEach(place -> shots.add(Png.smaller(Png.read(camera.shot(place)), WIDGET)));
        }
        return Png.below(shots);
    }

    /** What differs, in words, with a picture of it; nothing where it is accepted. */
    private static List<String> compared(String name, BufferedImage actual) throws IOException {
        Path file = EXPECTED.resolve(name);
        BufferedImage none = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        BufferedImage expected = Files.exists(file) ? Png.read(Files.readAllBytes(file)) : none;
        Difference difference = new Difference(expected, actual);
        Files.deleteIfExists(FOUND.resolve(name));
        if (difference.pixels() <= (IS_ACCEPTED ? 0 : STRAY)) {
            return List.of();
        }
        if (IS_ACCEPTED) {
            Files.write(file, Png.bytes(actual));
            return List.of();
        }
        Path found = FOUND.resolve(name);
        ImageIO.write(difference.picture(), "png", found.toFile());
        return List.of(difference.pixels() + " pixels differ: see tests/browsers/" + found);
    }
}
