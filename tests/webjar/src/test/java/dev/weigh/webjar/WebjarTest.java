package dev.weigh.webjar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that has the WebJar among its libraries, in Tomcat: nothing is set up for it, and its script is there. */
class WebjarTest {

    private static final String FOLDER = "webjars/weigh/" + System.getProperty("weigh.version") + "/";

    @Test
    void servesTheScriptThatWasBuilt(@TempDir Path folder)
            throws IOException, InterruptedException, LifecycleException {
        // It has something to say of the JSPs that it can't have here, and of what it can't clean up.
        LogManager.getLogManager().reset();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.addWebapp("", Files.createDirectory(folder.resolve("site")).toString());
        try {
            tomcat.start();
            String site = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/";

            HttpResponse<byte[]> script = get(site + FOLDER + "weigh.js");
            assertEquals(200, script.statusCode());
            String type = script.headers().firstValue("Content-Type").orElse("");
            assertTrue(type.matches("(text|application)/javascript.*"), type);
            assertArrayEquals(Files.readAllBytes(Path.of(System.getProperty("weigh.script"))), script.body());
            assertEquals(200, get(site + FOLDER + "weigh.d.ts").statusCode());
            assertEquals(404, get(site + "webjars/weigh/weigh.js").statusCode());
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    /** Who has a jar has what they may do with it. */
    @Test
    void carriesItsLicense() throws IOException {
        try (var license = WebjarTest.class.getResourceAsStream("/META-INF/LICENSE")) {
            assertTrue(new String(license.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("Apache License"));
        }
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
                BodyHandlers.ofByteArray());
    }
}
