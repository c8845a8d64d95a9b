package dev.weigh.cli;

import dev.weigh.jvm.Letters;
import dev.weigh.jvm.Manuscript;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages from a server on this machine, and from no other: nobody else's pages are asked for. */
final class LocalServer {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");
    private static final int OK = 200;

    /** Made for the first address: with all that it loads for TLS it takes longer than to check a page. */
    private Optional<HttpClient> client = Optional.empty();

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
        client = Optional.of(client.orElseGet(() -> HttpClient.newBuilder().connectTimeout(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY).build()));
        return client.get();
    }

    /** Asks for a page. */
    Manuscript open(String address) throws Failure {
        try {
            HttpResponse<byte[]> answer = client().send(
                    HttpRequest.newBuilder(local(address)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new Failure(address + " answers " + answer.statusCode()
                        + answer.headers().firstValue("Location").map(place -> ", and names " + place).orElse(""));
            }
            return page(address, answer);
        } catch (IOException failed) {
            throw new Failure(address + " can't be read: " + said(failed), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure(address + " was not waited for", stopped);
        }
    }

    private static Manuscript page(String address, HttpResponse<byte[]> answer) throws IOException, Failure {
        String type = answer.headers().firstValue("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        boolean isMarkdown = Manuscript.isMarkdown(answer.uri().getPath());
        if (type.startsWith("text/markdown") || isMarkdown && type.startsWith("text/plain")) {
            return Manuscript.ofMarkdown(Letters.of(answer.body()));
        }
        if (!type.matches("(text/html|application/xhtml\\+xml).*")) {
            throw new Failure(address + " is no page, but " + type);
        }
        Matcher charset = CHARSET.matcher(type);
        return Manuscript.ofHtml(answer.body(), charset.find() && isKnown(charset.group(1)) ? charset.group(1) : "");
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    private static String said(IOException failed) {
        return failed.getMessage() == null ? "nobody answers there" : failed.getMessage();
    }
}
