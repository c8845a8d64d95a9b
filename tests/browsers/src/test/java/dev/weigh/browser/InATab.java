package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.TimeoutException;

/**
 * Hands a test class its {@link Tab}. After each test nothing may be left in the console that the test
 * did not ask for, no policy may have been hurt, and nothing but the page's own files may have been loaded.
 */
final class InATab implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return tab(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Tab tab = tab(context);
        tab.browser().preferNothing();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = tab(context);
        if (context.getExecutionException().filter(TimeoutException.class::isInstance).isPresent()) {
            tab.browser().renew();
        }
        if (context.getExecutionException().isEmpty()) {
            Map<String, Object> readings = tab.readings();
            assertEquals(List.of(), readings.get("complaints"), "what the page said in the console");
            assertEquals(List.of(), readings.get("strangers"), "what was loaded beside the page's own files");
            assertEquals("", readings.get("stored"), "what was kept in cookies and storage");
        }
    }

    private static Tab tab(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class).tab();
    }

    /** The one browser and the one site of the suite, closed after the last test. */
    private record Running(Browser browser, Site site, Tab tab) implements AutoCloseable {

        static Running start() {
            try {
                Site site = new Site();
                Browser browser = new Browser(Engine.chosen());
                Tab tab = new Tab(browser, site);
                tab.begin();
                return new Running(browser, site, tab);
            } catch (IOException problem) {
                throw new IllegalStateException("No port is free for the pages of the tests.", problem);
            }
        }

        @Override
        public void close() {
            browser.close();
            site.close();
        }
    }
}
