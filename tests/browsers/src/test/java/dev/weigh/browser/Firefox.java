package dev.weigh.browser;

import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.firefox.AddHasContext;
import org.openqa.selenium.firefox.FirefoxCommandContext;
import org.openqa.selenium.firefox.FirefoxDriver;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.firefox.HasContext;
import org.openqa.selenium.remote.RemoteExecuteMethod;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;

/** The Firefox on the PATH: by geckodriver where that is there too, else by its own protocol. */
final class Firefox implements Engine {

    /** The window, and that the tests may set what a reader has set. */
    private static final List<String> ARGUMENTS =
            List.of("--headless", "--width", "1000", "--height", "900", "-remote-allow-system-access");

    /**
     * Firefox asks the network for nothing by itself, keeps a page that is left though the driver listens to its
     * unloading, and starts with what readers usually have set.
     */
    private static final Map<String, Object> PREFERENCES = Map.of(
            "app.normandy.enabled", false,
            "datareporting.policy.dataSubmissionEnabled", false,
            "docshell.shistory.bfcache.allow_unload_listeners", true,
            "network.captive-portal-service.enabled", false,
            "network.connectivity-service.enabled", false,
            "network.dns.disablePrefetch", true,
            "services.settings.server", "data:,",
            "toolkit.telemetry.enabled", false,
            "ui.prefersReducedMotion", 0,
            "ui.systemUsesDarkTheme", 0);

    /** In Firefox's own context: the media type is the tab's, and features follow the system's settings. */
    private static final String SHOW = """
            gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0];
            Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[1]);
            Services.prefs.setIntPref('ui.systemUsesDarkTheme', arguments[2]);""";

    @Override
    public String name() {
        return "firefox";
    }

    @Override
    public RemoteWebDriver start() {
        Optional<File> driver = Programs.first("geckodriver");
        Optional<File> program = Programs.first("firefox-esr", "firefox");
        try {
            File found = program.orElseThrow(() -> new IOException("There is no Firefox on the PATH."));
            FirefoxOptions options = options(found);
            return driver.isPresent() ? new FirefoxDriver(service(driver.get()), options, answers())
                    : new RemoteWebDriver(Marionette.start(found, ARGUMENTS, PREFERENCES), options);
        } catch (IOException | WebDriverException problem) {
            throw new IllegalStateException("No Firefox could be started: install it with "
                    + "\"apt-get install firefox-esr\" (script/bootstrap all does), or put "
                    + "firefox on the PATH.", problem);
        }
    }

    @Override
    public void show(RemoteWebDriver session, String type, Map<String, String> features) {
        Map<String, String> others = new HashMap<>(features);
        int reduced = "reduce".equals(others.remove("prefers-reduced-motion")) ? 1 : 0;
        int dark = "dark".equals(others.remove("prefers-color-scheme")) ? 1 : 0;
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("Firefox is not told yet how to have " + others);
        }
        HasContext context = session instanceof HasContext own ? own : new AddHasContext()
                .getImplementation(session.getCapabilities(), new RemoteExecuteMethod(session));
        context.setContext(FirefoxCommandContext.CHROME);
        try {
            session.executeScript(SHOW, type, reduced, dark);
        } finally {
            context.setContext(FirefoxCommandContext.CONTENT);
        }
    }

    private static FirefoxOptions options(File program) {
        FirefoxOptions options = new FirefoxOptions().setBinary(program.toPath()).addArguments(ARGUMENTS);
        PREFERENCES.forEach(options::addPreference);
        return options;
    }

    private static GeckoDriverService service(File driver) {
        return new GeckoDriverService.Builder().usingDriverExecutable(driver)
                .withAllowSystemAccess(true).build();
    }

    /** A page that hangs for good is given up, with an exception. */
    private static ClientConfig answers() {
        return ClientConfig.defaultConfig().readTimeout(Browser.ANSWER);
    }
}
