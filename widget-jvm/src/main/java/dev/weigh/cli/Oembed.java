package dev.weigh.cli;

import dev.weigh.render.Embed;
import dev.weigh.report.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * What other sites are told of a widget's page, so that its address alone becomes a frame there: a file of JSON beside
 * the page, and a link to it in the page. The form is that of <a href="https://oembed.com">oEmbed</a>.
 *
 * @param folder the address under which the pages will be, with a slash at its end
 */
record Oembed(String folder) {

    private static final int WIDTH = 640;

    /**
     * Takes an address.
     *
     * @throws Failure if it is none of the web, or has a query or a fragment
     */
    static Oembed at(String address) throws Failure {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())
                    && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return new Oembed(uri.toASCIIString().replaceFirst("/?$", "/"));
            }
        } catch (URISyntaxException bad) {
            // It is said below.
        }
        throw new Failure(address + " is no address of a folder on the web: https://example.org/frames/ for one");
    }

    /**
     * The page with the link, behind its title.
     *
     * @param file what the page's file is called
     */
    String html(Embed embed, String file) {
        String link = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"" + address(list(file))
                + "\" title=\"" + Entities.escape(embed.title()) + "\">\n";
        int end = embed.html().indexOf("</title>\n") + "</title>\n".length();
        return embed.html().substring(0, end) + link + embed.html().substring(end);
    }

    /**
     * What the link leads to. WordPress shows the quotation until the frame has told it a height, and only where there
     * is one does it listen; of the frame it keeps no styles.
     */
    String json(Embed embed, String file) {
        String title = Entities.escape(embed.title());
        String frame = "<blockquote><a href=\"" + address(file) + "\">" + title + "</a></blockquote><iframe src=\""
                + address(file) + "\" title=\"" + title + "\" width=\"" + WIDTH + "\" height=\"" + embed.height()
                + "\" frameborder=\"0\"></iframe>";
        return Stream.of("\"version\": \"1.0\"", "\"type\": \"rich\"", Json.pair("title", embed.title()),
                Json.pair("html", frame), "\"width\": " + WIDTH, "\"height\": " + embed.height())
                .collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    /** What the file beside a page is called. */
    static String list(String file) {
        return file.replaceFirst("\\.html?$", "") + ".json";
    }

    private String address(String file) {
        try {
            String path = new URI("http", "host", "/" + file, null).toASCIIString();
            return folder + path.substring("http://host/".length());
        } catch (URISyntaxException bad) {
            throw new IllegalStateException("A path may have any letters.", bad);
        }
    }
}
