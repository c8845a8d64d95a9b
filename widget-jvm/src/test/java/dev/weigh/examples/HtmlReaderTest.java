package dev.weigh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.config.Config;
import dev.weigh.config.ConfigReader;
import dev.weigh.config.Host;
import dev.weigh.config.Problems;
import dev.weigh.config.Source;
import dev.weigh.draft.HtmlReader;
import dev.weigh.jvm.JsoupHost;
import dev.weigh.jvm.JsoupSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small reader of HTML, which the playground has, makes of every widget of the examples what Jsoup makes of it. */
class HtmlReaderTest {

    static List<Path> pages() {
        return Examples.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWhatJsoupReads(Path page) throws IOException {
        Document document = Jsoup.parse(Files.readString(page));
        Host host = new Alone(document);
        List<Element> expected = document.select("[data-weigh]");
        List<Source> found = new ArrayList<>();
        collect(HtmlReader.read(Files.readString(page)), found);

        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(read(new JsoupSource(expected.get(i)), host), read(found.get(i), host));
        }
    }

    private static void collect(Source node, List<Source> roots) {
        if (node.has("data-weigh")) {
            roots.add(node);
        }
        node.children().forEach(child -> collect(child, roots));
    }

    private static String read(Source root, Host host) {
        Problems problems = new Problems();
        Optional<Config> config = new ConfigReader(root, host, problems).read(new ArrayList<>());
        return config.map(found -> found.id() + found.comparison()) + " "
                + problems.found().stream().map(problem -> problem.code() + problem.detail()).toList();
    }

    /** What a page gives to every root on it, whoever has read that. */
    private record Alone(Document page) implements Host {

        @Override
        public String folded(String text) {
            return new JsoupHost(page).folded(text);
        }

        @Override
        public List<Source> presets() {
            return List.of();
        }

        @Override
        public String language(Source node) {
            return page.select("html").attr("lang");
        }
    }
}
