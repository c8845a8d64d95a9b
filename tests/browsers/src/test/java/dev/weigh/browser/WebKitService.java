package dev.weigh.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.remote.service.DriverService;

/** WebKit's driver with a home of its own, as long as a session; its screen goes with it. */
final class WebKitService extends DriverService {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String driver;
    private final Program screen;

    WebKitService(String driver, Program screen) throws IOException {
        this(driver, screen, PortProber.findFreePort(), screen.said());
    }

    private WebKitService(String driver, Program screen, int port, String display) throws IOException {
        super(new File(driver), port, PATIENCE, List.of("--port=" + port), environment(screen.folder(), display));
        this.driver = driver;
        this.screen = screen;
    }

    /**
     * Without a bus for assistive technology, which a desktop has and a server has not: WebKit makes its tree otherwise
     * where there is one. {@code script/test bus} has one on purpose.
     */
    private static Map<String, String> environment(Path home, String display) {
        Map<String, String> environment = new HashMap<>(Map.of("DISPLAY", ":" + display, "HOME", home.toString(),
                "XDG_RUNTIME_DIR", home.toString()));
        if (!Boolean.getBoolean("weigh.bus")) {
            environment.putAll(Map.of("DBUS_SESSION_BUS_ADDRESS", "disabled:", "GTK_A11Y", "none"));
        }
        return environment;
    }

    /** Ends the browser and leaves the driver. */
    void endBrowser() {
        ProcessHandle.current().children().filter(one -> one.info().command().filter(driver::equals).isPresent())
                .flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void stop() {
        super.stop();
        screen.close();
    }

    @Override
    public String getDriverProperty() {
        return "weigh.webkit.driver";
    }

    @Override
    protected String getDriverEnvironmentVariable() {
        return "WEIGH_WEBKIT_DRIVER";
    }

    @Override
    protected boolean hasShutdownEndpoint() {
        return false;
    }
}
