package dev.weigh.browser;

import dev.weigh.testing.PageRow;
import dev.weigh.testing.Picture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws what picture.js gives of a page, in letters. */
final class Pictures {

    private Pictures() {
    }

    /** All widgets of a page, an empty line between them; each is null where none was made. */
    @SuppressWarnings("unchecked")
    static String drawn(List<?> widgets) {
        return widgets.stream().map(widget -> widget == null ? Picture.NONE
                : picture(new Fields((Map<String, Object>) widget)).drawn()).collect(Collectors.joining("\n"));
    }

    private static Picture picture(Fields widget) {
        List<PageRow> rows = widget.all("rows").stream().map(row -> new PageRow(row.text("name"),
                row.text("text"),
                row.number("length"), row.text("mark"), row.texts("states"))).toList();
        return new Picture(widget.text("id"), widget.text("title"), widget.texts("metrics"),
                (int) widget.number("selected"), widget.texts("about"), rows, widget.number("zero"),
                widget.text("scale"), widget.text("verdict"), widget.is("reversed"));
    }

    /** What the page gives, by name. */
    private record Fields(Map<String, Object> values) {

        String text(String name) {
            return (String) values.get(name);
        }

        double number(String name) {
            return ((Number) values.get(name)).doubleValue();
        }

        boolean is(String name) {
            return (Boolean) values.get(name);
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String name) {
            return (List<String>) values.get(name);
        }

        @SuppressWarnings("unchecked")
        List<Fields> all(String name) {
            return ((List<Map<String, Object>>) values.get(name)).stream().map(Fields::new).toList();
        }
    }
}
