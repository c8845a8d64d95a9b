package dev.weigh.testing.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A contender's name.
 *
 * @param html what the page has
 * @param text what a reader sees
 */
record WrittenName(String html, String text) {

    private static final List<String> PLAIN = List.of("Otter", "Heron", "Model 3", "GPT-4", "H100", "M\u00f6we",
            "Ibis 2.1", "\u6d77\u72f8", "Wren (small)", "C++", "O'Hare & Sons", "Puffin/Auk", "7 Seas", "Elk, red",
            "Total Eclipse", "Berlin", "Merlin", "Robin 5G");

    /** So many names, no two alike. */
    static List<WrittenName> some(Chance chance, int count) {
        List<WrittenName> names = new ArrayList<>();
        List<String> pool = new ArrayList<>(PLAIN);
        for (int i = 0; i < count; i++) {
            String text = pool.remove(chance.below(pool.size()));
            String html = Markup.text(text);
            names.add(switch (chance.below(14)) {
                case 0 -> new WrittenName(ColumnWriter.hidden(chance, "zz 9") + html, text);
                case 1 -> new WrittenName("<b>" + html + "</b>", text);
                case 2 -> new WrittenName("<a href=\"#" + i + "\">" + html + "</a><sup>" + (i + 1) + "</sup>", text);
                case 3 -> new WrittenName("<img alt=\"" + html + "\" src=\"data:,\">", text);
                case 4 -> new WrittenName(html + "<br>big", text + " big");
                case 5 -> new WrittenName(html + "<sup>[" + i + "]</sup>", text);
                default -> new WrittenName(html, text);
            });
        }
        return names;
    }
}
