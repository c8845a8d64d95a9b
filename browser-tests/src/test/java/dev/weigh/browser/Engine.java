package dev.weigh.browser;

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

    /** The engine that this run is for. */
    static Engine chosen() {
        String name = System.getProperty("weigh.engine", "chromium");
        return switch (name) {
            case "chromium" -> new Chromium();
            default -> throw new IllegalArgumentException("There is no engine " + name + ".");
        };
    }
}
