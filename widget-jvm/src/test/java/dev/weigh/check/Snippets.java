package dev.weigh.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples in a page of Markdown, by the headings that they stand below. */
final class Snippets {

    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.+)\n");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```html\n(.*?)^```$");
    /** A root with all that it needs, or what is left of one; others are pieces, or shown on a widget of the site. */
    private static final Pattern WHOLE = Pattern.compile("(?s)(<\\w+[^>]* data-weigh[ =].*</div>|<!--).*");

    private Snippets() {
    }

    /** What stands below each heading, up to the next. */
    static Map<String, String> sections(String page) {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(page);
        int end = 0;
        String name = "";
        while (heading.find()) {
            sections.put(name, page.substring(end, heading.start()).strip());
            name = heading.group(1);
            end = heading.end();
        }
        sections.put(name, page.substring(end).strip());
        return sections;
    }

    /** The widgets among the examples of a text. */
    static List<String> whole(String text) {
        List<String> snippets = new ArrayList<>();
        for (Matcher fence = FENCE.matcher(text); fence.find();) {
            if (WHOLE.matcher(fence.group(1)).lookingAt() && !fence.group(1).contains("…")) {
                snippets.add(fence.group(1));
            }
        }
        return snippets;
    }

    /** The fragment by which a heading is linked to. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\s-]", "").replace(' ', '-');
    }
}
