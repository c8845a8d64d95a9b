package dev.weigh.browser;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One session for the whole suite: what a test leaves is gone with its page. */
final class Browser implements AutoCloseable {

    private final Engine engine;
    private final RemoteWebDriver session;

    /** Starts the engine that this run is for. */
    Browser(Engine engine) {
        this.engine = engine;
        session = engine.start();
        session.manage().timeouts().scriptTimeout(Duration.ofSeconds(10)).pageLoadTimeout(Duration.ofSeconds(10));
    }

    RemoteWebDriver session() {
        return session;
    }

    /** Makes one media feature what the reader has set, and all others the usual. */
    void prefer(String feature, String value) {
        engine.show(session, "", Map.of(feature, value));
    }

    /** Shows pages as they would be on paper. */
    void showPrint() {
        engine.show(session, "print", Map.of());
    }

    /** Takes back all that was preferred. */
    void preferNothing() {
        engine.show(session, "", Map.of());
    }

    @Override
    public void close() {
        session.quit();
    }
}
