package dev.weigh.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.service.DriverCommandExecutor;

/** WebKit, as in Safari: GTK's, with its small browser, on a screen that nobody sees. */
final class WebKit implements Engine {

    /** Where distributions have the browser that comes with the library. */
    private static final List<String> PLACES = List.of("/usr/lib", "/usr/libexec");
    private static final Path BROWSER = Path.of("webkit2gtk-4.1", "MiniBrowser");
    private static final Pattern DISPLAY = Pattern.compile("^(\\d+)$");

    /** The rules for paper hold on the screen, or on paper again. */
    private static final String ON_PAPER = """
            if (arguments[0]) dispatchEvent(new Event('beforeprint'));
            const roots = [document, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot)];
            const sheets = roots.flatMap(one => one ? [...one.adoptedStyleSheets, ...one.styleSheets] : []);
            const [from, to] = arguments[0] ? ['print', 'not print'] : ['not print', 'print'];
            new Set(sheets).forEach(sheet => [...sheet.cssRules].filter(rule => rule.media?.mediaText == from)
                .forEach(rule => { rule.media.mediaText = to; }));""";

    private WebKitService service;

    @Override
    public String name() {
        return "webkit";
    }

    @Override
    public RemoteWebDriver start() {
        try {
            service = new WebKitService(program("WebKitWebDriver"), screen());
            return new RemoteWebDriver(new DriverCommandExecutor(service, answers()), capabilities());
        } catch (IOException | WebDriverException problem) {
            throw new IllegalStateException("No WebKit could be started: install it with \"apt-get install "
                    + "webkit2gtk-driver xvfb\" (script/bootstrap all does), or put WebKitWebDriver and Xvfb "
                    + "on the PATH.", problem);
        }
    }

    @Override
    public void kill(RemoteWebDriver session) {
        service.endBrowser();
    }

    /** The driver has no way to this, so that paper is as near as the page's own scripts can get to it. */
    @Override
    public void show(RemoteWebDriver session, String type, Map<String, String> features) {
        if (!features.isEmpty()) {
            throw new UnsupportedOperationException("WebKit's driver has no way to " + features);
        }
        session.executeScript(ON_PAPER, type.equals("print"));
    }

    private static Capabilities capabilities() throws IOException {
        return new ImmutableCapabilities(Map.of("browserName", "MiniBrowser", "webkitgtk:browserOptions",
                Map.of("binary", browser(), "args", List.of("--automation", "--geometry=1000x900"))));
    }

    private static String browser() throws IOException {
        for (String place : PLACES) {
            try (Stream<Path> folders = Files.walk(Path.of(place), 2)) {
                var found = folders.map(folder -> folder.resolve(BROWSER)).filter(Files::isExecutable).findFirst();
                if (found.isPresent()) {
                    return found.get().toString();
                }
            }
        }
        throw new IOException("There is no " + BROWSER + " in " + PLACES + ".");
    }

    /** Without a screen the browser waits for one for ever. */
    private static Program screen() throws IOException {
        return Program.start(Program.folder("screen"), Map.of(), DISPLAY, List.of(program("Xvfb"),
                "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"));
    }

    private static String program(String name) throws IOException {
        return Programs.first(name).orElseThrow(() -> new IOException("There is no " + name + " on the PATH."))
                .getPath();
    }

    /** A page that hangs for good is given up, with an exception. */
    private static ClientConfig answers() {
        return ClientConfig.defaultConfig().readTimeout(Browser.ANSWER);
    }
}
