package dev.weigh.browser;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;

/** Chromium or Chrome: the one on the PATH, else one that Selenium finds. */
final class Chromium implements Engine {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** Held here, so that its level stays: Selenium warns of every Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    Chromium() {
        SELENIUM.setLevel(Level.SEVERE);
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public RemoteWebDriver start() {
        return start(options());
    }

    /** A session that writes down what its pages ask for and what the browser says of them. */
    RemoteWebDriver startWithLogs() {
        ChromeOptions options = options();
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
        return start(options);
    }

    private static RemoteWebDriver start(ChromeOptions options) {
        Optional<File> driver = Programs.first("chromedriver");
        Optional<File> program = Programs.first(PROGRAMS.toArray(String[]::new));
        try {
            // With both at hand nothing is looked up, on no network.
            return driver.isPresent() && program.isPresent()
                    ? new ChromeDriver(service(driver.get()), options.setBinary(program.get()), answers())
                    : new ChromeDriver(ChromeDriverService.createDefaultService(), options, answers());
        } catch (WebDriverException problem) {
            throw new IllegalStateException("No Chromium could be started: install it with "
                    + "\"apt-get install chromium chromium-driver\" (script/bootstrap test does), or put "
                    + "chrome and chromedriver of one version on the PATH.", problem);
        }
    }

    @Override
    public void show(RemoteWebDriver session, String type, Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue())).toList();
        ((ChromiumDriver) session).executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("media", type, "features", list));
    }

    private static ChromeDriverService service(File driver) {
        return new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
    }

    /** A page that hangs for good is given up, with an exception. */
    private static ClientConfig answers() {
        return ClientConfig.defaultConfig().readTimeout(Browser.ANSWER);
    }

    private static ChromeOptions options() {
        // ChromeDriver gives each session an empty profile, and deletes it.
        return new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--force-device-scale-factor=1", "--hide-scrollbars", "--window-size=1000,900");
    }
}
