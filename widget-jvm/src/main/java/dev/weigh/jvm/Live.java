package dev.weigh.jvm;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Pages that follow their files. Each gets a small script, on its way to the browser alone, that asks for its
 * problems and is told when a file has changed. Where a page's own policy forbids that, it is a page as any other.
 */
final class Live implements Answers, AutoCloseable {

    /** Where a page listens. */
    static final String EVENTS = "/weigh-live-events";
    private static final String SCRIPT = "/weigh-live.js";
    /** The end of a page, behind which nothing of it follows. */
    private static final String END = "(?is)(</body\\s*>\\s*)?(</html\\s*>\\s*)?$";

    private final Folder files;
    private final FolderFingerprint stamp;
    private final Function<Path, String> problems;
    private final Listeners listeners;

    /**
     * The pages of these files.
     *
     * @param problems what a page is told of itself: a list in JSON, on one line
     */
    Live(Folder files, FolderFingerprint stamp, Function<Path, String> problems) {
        this.files = files;
        this.problems = problems;
        this.stamp = stamp;
        listeners = new Listeners(stamp);
    }

    @Override
    public Answer answer(URI address) throws IOException {
        if (SCRIPT.equals(address.getPath())) {
            return Answer.script(script());
        }
        Answer answer = files.answer(address);
        return answer.isPage() ? live(address) : answer;
    }

    /** The page as it is now; all files are looked at for a page alone, and before it is read. */
    private Answer live(URI address) throws IOException {
        // What changes from now on is news to the page.
        String now = stamp.now();
        Answer page = files.answer(address);
        return page.isPage() ? new Answer(page.status(), page.headers(), withScript(page.body(), now)) : page;
    }

    /** Tells a page its problems, and goes on to tell it of changes. */
    void listen(HttpExchange exchange) throws IOException {
        URI address = exchange.getRequestURI();
        String query = address.getQuery() == null ? "" : address.getQuery();
        int end = query.indexOf('&');
        if (!EVENTS.equals(address.getPath()) || end < 0) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange, query.substring(0, end), "event: problems\ndata: "
                + files.page(query.substring(end + 1)).map(problems).orElse("[]") + "\n\n");
    }

    @Override
    public void close() {
        listeners.close();
    }

    /** The page with the script at its end; all that is put in is ASCII, as its bytes are in most encodings. */
    private static byte[] withScript(byte[] page, String stamp) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return page;
        }
        String element = "<script src=\"" + SCRIPT + "?" + stamp + "\" defer></script>\n";
        int end = text.length() - ending(text);
        return (text.substring(0, end) + element + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How long the page's last tags are. */
    private static int ending(String text) {
        String tail = text.substring(Math.max(0, text.length() - 200));
        return tail.length() - tail.replaceFirst(END, "").length();
    }

    private static String script() throws IOException {
        try (InputStream script = Live.class.getResourceAsStream("weigh-live.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
