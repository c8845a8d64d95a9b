package dev.weigh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages that are measured, made of the example that has one widget. */
final class Articles {

    private static final Path FILE = Path.of("..", "..", "examples", "benchmark.html");
    private static final int WIDGETS = 10;
    private static final int LONG = 200_000;

    private Articles() {
    }

    /** A short article with one widget: the example as it is. */
    static String brief() throws IOException {
        return Files.readString(FILE);
    }

    /** A page of 200 kB with ten widgets: the example ten times, each with its prose over and over. */
    static String extensive() throws IOException {
        String article = brief();
        int begin = article.indexOf("<main>");
        int end = article.indexOf("</main>");
        String main = article.substring(begin, end) + "</main>";
        String prose = main.replaceFirst("(?s)<figure>.*</figure>", "");
        StringBuilder page = new StringBuilder(article.substring(0, begin));
        for (int widget = 1; widget <= WIDGETS; widget++) {
            page.append(main.replace("data-weigh=\"compressors\"", "data-weigh=\"compressors-" + widget + "\""));
            while (page.length() < LONG * widget / WIDGETS) {
                page.append(prose);
            }
        }
        return page.append("</body></html>").toString();
    }
}
