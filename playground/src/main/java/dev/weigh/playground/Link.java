package dev.weigh.playground;

import dev.weigh.draft.Form;
import dev.weigh.draft.MetricOptions;
import dev.weigh.draft.DraftOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state as the fragment of an address: {@code #draft:title=…&row=a,b&row=c,d&column.2=better,lower}, every text
 * as addresses have it. What a fragment doesn't say is empty; what it says and nobody knows is passed over.
 */
final class Link {

    private static final String START = "#draft:";
    /** What is last, so that a link that was cut off is none. */
    private static final String END = "&end";
    /** No draft that this page can show has a longer one. */
    private static final int LONGEST = 500_000;

    private Link() {
    }

    static String of(State state) {
        DraftOptions options = state.options();
        StringBuilder link = new StringBuilder(START + "form=" + state.form());
        add(link, "id", options.id());
        add(link, "title", options.title());
        add(link, "source", options.source());
        add(link, "start", options.start());
        options.root().forEach((name, value) -> add(link, "root", name, value));
        for (int i = 0; i < state.width(); i++) {
            String column = "column." + i;
            if (options.column(i).isLeftOut()) {
                add(link, column, "out", "");
            }
            options.column(i).said().forEach((name, value) -> add(link, column, name, value));
        }
        state.rows().forEach(row -> link.append("&row=" + String.join(",", row.stream().map(Percent::of).toList())));
        return link + END;
    }

    /** Whether a fragment holds a draft of ours, or was meant to. */
    static boolean isOne(String fragment) {
        return fragment.startsWith(START);
    }

    /** The state that a fragment holds; empty where it is none of ours, or has no table. */
    static Optional<State> read(String fragment) {
        if (!isOne(fragment) || !fragment.endsWith(END) || fragment.length() > LONGEST) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> root = new LinkedHashMap<>();
        Map<String, MetricOptions> columns = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String part : fragment.substring(START.length()).split("&")) {
            String name = part.replaceFirst("=.*", "");
            List<String> values = values(part.replaceFirst("^[^=]*=?", ""));
            if (name.equals("row")) {
                rows.add(values);
            } else if (name.equals("root") && values.size() > 1) {
                root.put(values.get(0), values.get(1));
            } else if (name.matches("column\\.\\d{1,3}") && values.size() > 1) {
                String column = DraftOptions.name(Integer.parseInt(name.substring(name.indexOf('.') + 1)));
                MetricOptions wish = columns.getOrDefault(column, MetricOptions.NONE);
                columns.put(column, values.get(0).equals("out") ? wish.with(true)
                        : wish.with(values.get(0), values.get(1)));
            } else {
                texts.put(name, values.get(0));
            }
        }
        DraftOptions options = new DraftOptions(text(texts, "id"), text(texts, "title"), text(texts, "source"),
                text(texts, "start"), false, false, root, columns);
        return isTable(rows) ? Optional.of(new State(rows, options, form(text(texts, "form"))))
                .filter(state -> !state.isTooLarge()) : Optional.empty();
    }

    private static boolean isTable(List<List<String>> rows) {
        return rows.size() > 1 && rows.get(0).size() > 1
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    }

    private static Form form(String name) {
        for (Form form : Form.values()) {
            if (form.toString().equals(name)) {
                return form;
            }
        }
        return Form.TABLE;
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split(",", -1)) {
            values.add(Percent.read(value));
        }
        return values;
    }

    private static void add(StringBuilder link, String name, String value) {
        link.append(value.isEmpty() ? "" : "&" + name + "=" + Percent.of(value));
    }

    private static void add(StringBuilder link, String name, String key, String value) {
        link.append("&" + name + "=" + Percent.of(key) + "," + Percent.of(value));
    }
}
