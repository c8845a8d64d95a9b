package dev.weigh.browser;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One session for the whole suite: what a test leaves is gone with its page. */
final class Browser implements AutoCloseable {

    /** Far more than any page of the tests takes, on a busy machine too; one that hangs takes its session with it. */
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How long a driver may take for its answer: longer, so that it can say that a page hangs. */
    static final Duration ANSWER = PATIENCE.multipliedBy(2);

    private final Engine engine;
    private RemoteWebDriver session;
    /** The media type and features that pages are shown with: telling a browser takes it longer than most tests. */
    private Shown shown = Shown.USUAL;

    private record Shown(String type, Map<String, String> features) {

        static final Shown USUAL = new Shown("", Map.of());
    }

    /** Starts the engine that this run is for. */
    Browser(Engine engine) {
        this.engine = engine;
        session = started(engine);
    }

    private static RemoteWebDriver started(Engine engine) {
        RemoteWebDriver session = engine.start();
        session.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        // On a busy machine, Chromium's driver may take the end of the tab's first, empty page for that of the next.
        session.get("about:blank");
        return session;
    }

    RemoteWebDriver session() {
        return session;
    }

    /** Makes one media feature what the reader has set, and all others the usual. */
    void prefer(String feature, String value) {
        show(new Shown("", Map.of(feature, value)));
    }

    /** Shows pages as they would be on paper. */
    void showPrint() {
        show(new Shown("print", Map.of()));
    }

    /** Takes back all that was preferred. */
    void preferNothing() {
        show(Shown.USUAL);
    }

    private void show(Shown next) {
        if (!next.equals(shown)) {
            engine.show(session, next.type, next.features);
            shown = next;
        }
    }

    /** Goes on in a new session: after a page that hangs, for one. */
    void renew() {
        engine.kill(session);
        session.quit();
        session = started(engine);
        shown = Shown.USUAL;
    }

    @Override
    public void close() {
        session.quit();
    }
}
