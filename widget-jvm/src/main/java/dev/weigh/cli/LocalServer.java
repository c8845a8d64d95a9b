package dev.weigh.cli;

import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.NoText;
import dev.weigh.jvm.TextDecoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from a server on this machine, and from no other: nobody else's pages are asked for. */
final class LocalServer {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");
    private static final int OK = 200;

    private final Duration patience;

    /** Made for the first address: with all that it loads for TLS it takes longer than to check a page. */
    private Optional<HttpClient> client = Optional.empty();

    LocalServer() {
        this(PATIENCE);
    }

    /** Waits so long for a page as a whole, however its server lets it drip. */
    LocalServer(Duration patience) {
        this.patience = patience;
    }

    /** Whether an argument is an address on the web, be it on this machine or not. */
    static boolean isAddress(String argument) {
        return argument.matches("(?i)https?://.*");
    }

    /**
     * The address, which is one on this machine.
     *
     * @throws Failure where it is not
     */
    static URI local(String address) throws Failure {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && NAMES.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
                return uri;
            }
        } catch (IllegalArgumentException none) {
            throw new Failure(address + " is no address", none);
        }
        throw new Failure(address + " is not on this machine: only localhost, 127.0.0.1 and [::1] are asked");
    }

    private synchronized HttpClient client() {
        // No redirect is followed: it could lead elsewhere.
        client = Optional.of(client.orElseGet(() -> HttpClient.newBuilder().connectTimeout(patience)
                .proxy(HttpClient.Builder.NO_PROXY).build()));
        return client.get();
    }

    /** Asks for a page. */
    Manuscript open(String address, Demands demands) throws Failure {
        try {
            HttpResponse<byte[]> answer = answer(HttpRequest.newBuilder(local(address)).build());
            if (answer.statusCode() != OK) {
                throw new Failure(address + " answers " + answer.statusCode()
                        + answer.headers().firstValue("Location").map(place -> ", and names " + place).orElse(""));
            }
            return page(address, answer, demands);
        } catch (NoText failed) {
            throw Failure.reading(address, failed);
        } catch (IOException failed) {
            throw new Failure(address + " can't be read: " + said(failed), failed);
        } catch (TimeoutException slow) {
            throw new Failure(address + " is not whole after " + patience.toSeconds() + " seconds", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure(address + " was not waited for", stopped);
        }
    }

    /** The whole answer; the client's own time ends with the headers. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException,
            TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(request, head -> new LimitedBody());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Manuscript page(String address, HttpResponse<byte[]> answer, Demands demands)
            throws IOException, Failure {
        String type = answer.headers().firstValue("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        boolean isMarkdown = Manuscript.isMarkdown(answer.uri().getPath());
        if (type.startsWith("text/markdown") || isMarkdown && type.startsWith("text/plain")) {
            return Manuscript.ofMarkdown(TextDecoder.of(answer.body()), demands);
        }
        if (!type.matches("(text/html|application/xhtml\\+xml).*")) {
            throw new Failure(address + " is no page, but " + type);
        }
        Matcher charset = CHARSET.matcher(type);
        return Manuscript.ofHtml(answer.body(), charset.find() ? charset.group(1) : "", demands);
    }

    private static String said(IOException failed) {
        return failed.getMessage() == null ? "nobody answers there" : failed.getMessage();
    }
}
