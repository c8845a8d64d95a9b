package dev.weigh.browser;

import dev.weigh.jvm.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.print.PrintOptions;

/**
 * Takes pictures of the examples for people to look at: every state, light and dark, three widths, and on paper;
 * and those in README.md and docs/styling.md.
 *
 * <p>{@code script/screens} does.
 */
final class Screens {

    /** A4 with usual margins, in CSS pixels. */
    private static final int PAPER = 718;
    /** Half as wide as the column of a README. */
    private static final int LOOK = 380;

    /** Two of them are as wide as a README may be. */
    private static final int HALF = 640;

    private final ChromiumDriver session;
    private final Camera camera;
    private final Server server;

    private Screens(ChromiumDriver session, Server server) {
        this.session = session;
        this.server = server;
        camera = new Camera(session, 2);
    }

    /** Takes pictures: {@code Screens <folder> all}, or {@code looks}. */
    public static void main(String[] arguments) throws IOException {
        ChromiumDriver session = (ChromiumDriver) new Chromium().start();
        try (Server server = Server.start(Examples.FOLDER, Scripts.all(), 0, Map.of())) {
            Screens screens = new Screens(session, server);
            Path folder = Files.createDirectories(Path.of(arguments[0]));
            if (arguments[1].equals("looks")) {
                screens.takeLooks(folder);
                screens.takeArgument(folder.resolve("picture.png"));
            } else {
                screens.takeAll(folder);
            }
        } finally {
            session.quit();
        }
    }

    private void takeAll(Path folder) throws IOException {
        for (String page : Examples.pages()) {
            String name = page.replace(".html", "").replace('/', '-');
            take(server.address() + page, folder.resolve(name).toString());
        }
    }

    private void take(String address, String name) throws IOException {
        for (String scheme : Camera.SCHEMES) {
            for (int width : Camera.WIDTHS) {
                String picture = name + "-" + width + "-" + scheme;
                camera.open(address, scheme, width);
                shoot(picture, camera.page());
                for (int state = 0; state < camera.states(); state++) {
                    int widget = 1;
                    for (Map<String, Object> place : camera.show(state)) {
                        shoot(picture + "-" + (state + 1) + "-widget" + widget++, place);
                    }
                }
            }
        }
        camera.openOnPaper(address, PAPER);
        shoot(name + "-print", camera.page());
        Files.write(Path.of(name + "-print.pdf"),
                Base64.getDecoder().decode(session.print(new PrintOptions()).getContent()));
    }

    /** Each look on a light page, and on a dark one beside it. */
    private void takeLooks(Path folder) throws IOException {
        Camera small = new Camera(session, 1.25);
        for (String look : Examples.looks().keySet()) {
            List<byte[]> both = Camera.SCHEMES.stream().map(scheme -> {
                small.open(server.address() + "styles.html", scheme, LOOK);
                return small.shot(small.widget(look));
            }).toList();
            Files.write(folder.resolve("look-" + look + ".png"), Png.bytes(Png.beside(Png.read(both))));
        }
    }

    /** The article's figure on either side of its argument: the picture of the README. */
    private void takeArgument(Path file) throws IOException {
        Camera plain = new Camera(session, 1);
        List<byte[]> sides = new ArrayList<>();
        for (String scheme : Camera.SCHEMES) {
            plain.open(server.address() + "article.html", scheme, HALF);
            plain.show(scheme.equals("light") ? 1 : 0);
            sides.add(plain.shot(plain.widget("models")));
        }
        Files.write(file, Png.bytes(Png.beside(Png.read(sides))));
    }

    private void shoot(String name, Map<String, Object> place) throws IOException {
        Files.write(Path.of(name + ".png"), camera.shot(place));
    }
}
