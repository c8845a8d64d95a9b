package dev.weigh.draft;

import dev.weigh.config.Source;
import java.util.Map;
import java.util.Optional;

/**
 * A text that somebody pasted, read as what it looks like.
 *
 * @param kind what it was taken for
 * @param sheet its values, metrics in columns
 * @param wishes what it says beside them; columns go by {@code #} and their number
 */
public record Pasted(Kind kind, Sheet sheet, Wishes wishes) {

    private static final Wishes NONE =
            new Wishes("", "", "", "", false, false, Map.of(), Map.of());

    /**
     * Reads a text.
     *
     * @throws BadTable where there is no table in it
     */
    public static Pasted read(String text) throws BadTable {
        boolean isMarkdown = MarkdownReader.isTable(text);
        if (text.matches("(?s).*<[a-zA-Z][^>]*>.*")) {
            Node page = HtmlReader.read(text);
            Optional<Source> root = Node.first(page, RootReader::isRoot);
            if (Node.first(page, node -> node.tag().matches("table|tr")).isPresent()) {
                return new RootReader(root.orElse(page)).table(Kind.HTML);
            }
            if (root.isPresent() && isMarkdown) {
                return new RootReader(root.get()).with(MarkdownReader.sheet(text), MarkdownReader.verdicts(text),
                        MarkdownReader.last(text));
            }
            if (root.isPresent()) {
                return new RootReader(root.get()).lists();
            }
        }
        if (isMarkdown) {
            return new Pasted(Kind.MARKDOWN, MarkdownReader.sheet(text), NONE);
        }
        boolean isTabbed = text.contains("\t");
        return new Pasted(isTabbed ? Kind.SPREADSHEET : Kind.CSV, Sheet.read(text, isTabbed ? '\t' : 0), NONE);
    }
}
