package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.config.Problems;
import dev.weigh.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page in a language that its script has no words of, while another file has them. */
final class WordsElsewhere {

    private WordsElsewhere() {
    }

    /**
     * Says it once for each language, on the script's element, where an author would write the other name. A page
     * without a script says nothing: its layout may load one.
     *
     * @param roots the widgets of the page
     */
    static void check(Document page, List<Element> roots, JsoupHost host, Problems problems) {
        List<Element> scripts = JsoupHost.scripts(page);
        Set<String> wanted = new TreeSet<>();
        for (Element root : roots) {
            wanted.add(Words.file(host.language(new JsoupSource(root)).toLowerCase(Locale.ROOT)));
        }
        wanted.remove(Words.file(""));
        for (String file : wanted) {
            if (!scripts.isEmpty() && scripts.stream().noneMatch(script -> has(script.attr("src"), file))) {
                problems.add(Remedy.WORDS_ELSEWHERE.kind, file, new JsoupSource(scripts.get(0)));
            }
        }
    }

    /** Whether the script has the file's language: {@code weigh.de.fr.js} has that of {@code weigh.de.js}. */
    private static boolean has(String address, String file) {
        String code = file.substring(file.indexOf('.'), file.lastIndexOf('.') + 1);
        return address.substring(address.lastIndexOf('/') + 1).contains(code);
    }
}
