package dev.weigh.draft;

import dev.weigh.config.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that somebody pasted, read as what it looks like.
 *
 * @param kind what it was taken for
 * @param sheet its values, metrics in columns
 * @param options what it says beside them; columns go by {@code #} and their number
 * @param notes what whoever pasted it should know, in sentences: what was left out, and what was taken to be so
 */
public record Pasted(Kind kind, Sheet sheet, DraftOptions options, List<String> notes) {

    private static final DraftOptions NONE =
            new DraftOptions("", "", "", "", false, false, Map.of(), Map.of());

    /**
     * Reads what a clipboard holds: a text, or the table of its markup where the text alone has none.
     *
     * @param html the same as markup; empty for none
     * @throws BadTable where there is no table in either
     */
    public static Pasted read(String text, String html) throws BadTable {
        try {
            return read(text);
        } catch (BadTable none) {
            Optional<Source> table = Node.first(HtmlReader.read(html), node -> node.tag().equals("table"));
            if (table.isEmpty()) {
                throw none;
            }
            return read(html);
        }
    }

    /**
     * Reads a text.
     *
     * @throws BadTable where there is no table in it
     */
    public static Pasted read(String text) throws BadTable {
        boolean isMarkdown = MarkdownReader.isTable(text);
        if (TagScanner.hasTag(text)) {
            Node page = HtmlReader.read(text);
            Optional<Source> root = Node.first(page, RootReader::isRoot);
            if (Node.first(page, node -> node.tag().matches("table|tr")).isPresent()) {
                return new RootReader(root.orElse(page)).table(Kind.HTML).withDecimals();
            }
            if (root.isPresent() && isMarkdown) {
                return new RootReader(root.get()).with(new MarkdownReader(text)).withDecimals();
            }
            if (root.isPresent()) {
                return new RootReader(root.get()).lists().withDecimals();
            }
        }
        if (isMarkdown) {
            return new Pasted(Kind.MARKDOWN, new MarkdownReader(text).sheet(), NONE, List.of()).withDecimals();
        }
        if (!text.contains("\t")) {
            DelimitedText values = DelimitedText.of(text, (char) 0);
            return new Pasted(Kind.CSV, values.sheet(), NONE.called("", values.title()), values.notes()).withDecimals();
        }
        SurroundingText around = SurroundingText.of(text);
        DraftOptions options = NONE.called("", around.title()).from(String.join(" ", around.below()));
        return new Pasted(Kind.SPREADSHEET, Sheet.read(around.cells(), '\t'), options, around.notes()).withDecimals();
    }

    /** This with the decimal mark of the whole, where columns alone would be read otherwise. */
    private Pasted withDecimals() {
        Decimals decimals = new Decimals(sheet);
        return options.isDecimalSaid() || !decimals.isComma() ? this
                : new Pasted(kind, sheet, options.with("data-decimal", "comma"),
                        noted("Its numbers have a decimal comma."));
    }

    private List<String> noted(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return more;
    }
}
