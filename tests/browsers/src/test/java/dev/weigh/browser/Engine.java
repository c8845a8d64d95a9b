package dev.weigh.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A kind of browser. The tests don't know which one they run in. */
interface Engine {

    /** Its name, as in {@code -Dweigh.engine=chromium}. */
    String name();

    /** A new session with a profile of its own, or an exception that says what to install. */
    RemoteWebDriver start();

    /** Sets the media type, empty for the usual one, and features: {@code prefers-reduced-motion} for one. */
    void show(RemoteWebDriver session, String type, Map<String, String> features);

    /** Ends the browser of a session, where a page hangs: no driver does that in less than a minute. */
    default void kill(RemoteWebDriver session) {
        for (String process : List.of("goog:processID", "moz:processID")) {
            if (session.getCapabilities().getCapability(process) instanceof Number id) {
                ProcessHandle.of(id.longValue()).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    /** The engine that this run is for. */
    static Engine chosen() {
        String name = System.getProperty("weigh.engine", "chromium");
        return switch (name) {
            case "chromium" -> new Chromium();
            case "firefox" -> new Firefox();
            case "webkit" -> new WebKit();
            default -> throw new IllegalArgumentException("There is no engine " + name + ".");
        };
    }
}
