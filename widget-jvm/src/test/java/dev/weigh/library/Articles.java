package dev.weigh.library;

import com.sun.net.httpserver.HttpServer;
import dev.weigh.render.Weigh;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves an article whose widgets are there before any script. */
final class Articles {

    private Articles() {
    }

    static HttpServer server(Path article, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/article", request -> {
            byte[] page = Weigh.render(Files.readString(article)).getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            request.sendResponseHeaders(200, page.length);
            request.getResponseBody().write(page);
            request.close();
        });
        return server;
    }
}
