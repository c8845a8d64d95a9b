package dev.weigh.jvm;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A server of one folder on this machine alone, for looking at pages while they are written.
 *
 * <p>It answers on 127.0.0.1 to this machine's own names, reads every file afresh, and gives nothing that lies outside
 * the folder or has a name in its path that begins with a dot.
 */
public final class Server implements AutoCloseable {

    /** The port that {@link #onUsualPort(Start)} takes where it is free. */
    public static final int USUAL_PORT = 8080;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Optional<Live> live;

    private Server(HttpServer server, Optional<Live> live) {
        this.server = server;
        this.live = live;
    }

    /**
     * Serves a folder.
     *
     * @param folder what is served
     * @param scripts the first answers every path that ends in {@code /weigh.js}, the others those that end in their
     *     own names; the folder's own files do where there are none
     * @param port the port; 0 for any free one
     * @param headers what every answer carries beside its own headers
     * @throws BindException where the port is taken
     * @throws IOException where the folder can't be read
     */
    public static Server start(Path folder, List<Path> scripts, int port, Map<String, String> headers)
            throws IOException {
        return start(new Folder(folder, scripts), port, headers, Optional.empty());
    }

    /**
     * Serves a folder as {@link #start(Path, List, int, Map)} does; its pages are loaded again when a file changes,
     * and show their problems.
     *
     * @param problems what a page is told of itself: a list in JSON, on one line
     * @throws BindException where the port is taken
     * @throws IOException where the folder can't be read
     */
    public static Server live(Path folder, List<Path> scripts, int port, Function<Path, String> problems)
            throws IOException {
        Folder files = new Folder(folder, scripts);
        FolderFingerprint fingerprint = new FolderFingerprint(folder, scripts);
        return start(files, port, Map.of(), Optional.of(new Live(files, fingerprint, problems)));
    }

    /** Starts a server on a port. */
    public interface Start {

        /** The server, on this port; on any free one for 0. */
        Server on(int port) throws IOException;
    }

    /** A server on port 8080, or on any free one where that is taken. */
    public static Server onUsualPort(Start start) throws IOException {
        try {
            return start.on(USUAL_PORT);
        } catch (BindException taken) {
            return start.on(0);
        }
    }

    private static Server start(Folder files, int port, Map<String, String> headers, Optional<Live> live)
            throws IOException {
        configure();
        byte[] local = {127, 0, 0, 1};
        Server server = new Server(HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(local), port), 0), live);
        Answers answers = live.isPresent() ? live.get() : files;
        server.server.createContext("/", exchange -> answer(exchange, answers, headers))
                .getFilters().add(new OwnNames());
        live.ifPresent(pages -> server.server.createContext(Live.EVENTS, pages::listen).getFilters()
                .add(new OwnNames()));
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    /** Where it answers: {@code http://127.0.0.1:8080/} for one. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops at once; answers that are under way are cut off. */
    @Override
    public void close() {
        live.ifPresent(Live::close);
        server.stop(0);
        threads.shutdownNow();
    }

    /** What the JDK's server asks for once, when the first is made. */
    private static void configure() {
        // Without it each answer on a connection that is kept waits 40 ms for the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds: who takes longer to ask, or to take what was asked for, holds a thread for nothing.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "600");
        System.setProperty("jdk.httpserver.maxConnections", "200");
    }

    private static void answer(HttpExchange exchange, Answers answers, Map<String, String> headers)
            throws IOException {
        try (exchange) {
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            boolean isRead = isHead || exchange.getRequestMethod().equals("GET");
            Answer answer = isRead ? answers.answer(exchange.getRequestURI()) : Answer.notAllowed();
            headers.forEach(exchange.getResponseHeaders()::set);
            send(answer, exchange, isHead);
        }
    }

    private static void send(Answer answer, HttpExchange exchange, boolean isHead) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().putIfAbsent(name, List.of(value)));
        exchange.getResponseHeaders().set("Content-Length", "" + answer.length());
        boolean isEmpty = isHead || answer.length() == 0;
        exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : answer.length());
        if (!isEmpty) {
            try (OutputStream out = exchange.getResponseBody()) {
                answer.write(out);
            }
        }
    }

    /**
     * Lets nobody ask but for this machine's own names: a page elsewhere can have its name lead to this address, and
     * would read all files as its own.
     */
    private static final class OwnNames extends Filter {

        private static final String NAMES = "(?i)(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?";

        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host != null && host.matches(NAMES)) {
                chain.doFilter(exchange);
                return;
            }
            try (exchange) {
                send(Answer.misdirected(), exchange, exchange.getRequestMethod().equals("HEAD"));
            }
        }

        @Override
        public String description() {
            return "asked as localhost alone";
        }
    }
}
