package dev.weigh.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The encodings of pages, by the labels that browsers know.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">the labels</a>
 */
final class Encodings {

    private static final Map<String, String> NAMES = names();
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]+)");
    private static final Pattern XML = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"'>]*)");
    /** By so many bytes a page has named its encoding; browsers ask for it within 1,024. */
    private static final int LOOKED_AT = 8192;

    private Encodings() {
    }

    /**
     * The encoding with this label; empty where no browser knows it.
     *
     * @throws NoText where it is one that browsers refuse to read, or that this Java lacks
     */
    static Optional<Charset> named(String label) throws NoText {
        String name = NAMES.getOrDefault(label.strip().toLowerCase(Locale.ROOT), "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!Charset.isSupported(name)) {
            throw new NoText("is in " + label.strip() + ", which can't be read here; save it as UTF-8");
        }
        return Optional.of(Charset.forName(name));
    }

    /**
     * The encoding that a page itself names: by its mark, in a meta element, in its XML declaration; UTF-8 where it
     * names none.
     *
     * @param label what its server says; empty for nothing
     */
    static Charset of(byte[] bytes, String label) throws NoText {
        Optional<Charset> mark = mark(bytes);
        Optional<Charset> named = mark.isPresent() ? mark : named(label);
        return named.isPresent() ? named.get() : within(bytes);
    }

    /** The encoding whose mark the bytes begin with. */
    static Optional<Charset> mark(byte[] bytes) {
        return begins(bytes, 0xef, 0xbb, 0xbf) ? Optional.of(StandardCharsets.UTF_8)
                : begins(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE)
                : begins(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Charset within(byte[] bytes) throws NoText {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.toLowerCase(Locale.ROOT).contains("charset")) {
            for (Element meta : Jsoup.parse(start).select("meta")) {
                Matcher content = CHARSET.matcher(meta.attr("http-equiv").equalsIgnoreCase("content-type")
                        ? meta.attr("content") : "");
                Optional<Charset> named = named(meta.hasAttr("charset") ? meta.attr("charset")
                        : content.find() ? content.group(1) : "");
                if (named.isPresent()) {
                    return readable(named.get());
                }
            }
        }
        Matcher xml = XML.matcher(start);
        return readable(xml.find() ? named(xml.group(1)).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8);
    }

    /** A page of which that much could be read is not in UTF-16, whatever it says. */
    private static Charset readable(Charset named) {
        return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean begins = bytes.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (bytes[i] & 0xff) == mark[i];
        }
        return begins;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Encodings.class.getResourceAsStream("encodings.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] words = line.split(":? ");
                for (int i = 1; i < words.length && !line.startsWith("#"); i++) {
                    names.put(words[i], words[0]);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names;
    }
}
