package dev.weigh.browser;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One session for the whole suite: what a test leaves is gone with its page. */
final class Browser implements AutoCloseable {

    /** Far more than any page of the tests takes; a page that hangs takes its whole session with it. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Engine engine;
    private RemoteWebDriver session;

    /** Starts the engine that this run is for. */
    Browser(Engine engine) {
        this.engine = engine;
        session = started(engine);
    }

    private static RemoteWebDriver started(Engine engine) {
        RemoteWebDriver session = engine.start();
        session.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        return session;
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

    /** Goes on in a new session: after a page that hangs, for one. */
    void renew() {
        engine.kill(session);
        session.quit();
        session = started(engine);
    }

    @Override
    public void close() {
        session.quit();
    }
}
