package dev.weigh.jvm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Range;

/** A Markdown file as a page: CommonMark with GitHub's tables, its HTML kept as it is. */
final class Markdown implements Places {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    /** What site generators keep above a page, between two lines of hyphens (YAML) or of pluses (TOML). */
    private static final String FRONT_MATTER = "(?s)^(-{3}|\\+{3})[ \t]*\n(?=[^\n]*[:=\\[#]).*?\n\\1[ \t]*(\n|$)";

    private final StringBuilder html = new StringBuilder();
    /** For what begins at an offset of the HTML, the place in the file. */
    private final TreeMap<Integer, Origin> origins = new TreeMap<>();

    private record Origin(int line, int column, boolean isRaw) {
    }

    Markdown(String text) {
        Parser parser = Parser.builder().extensions(TABLES)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        HtmlRenderer.builder().extensions(TABLES)
                .attributeProviderFactory(context -> (node, tag, attributes) -> note(node))
                .nodeRendererFactory(Raw::new)
                .build().render(parser.parse(body(text)), html);
    }

    String html() {
        return html.toString();
    }

    @Override
    public Place of(Range.Position seen) {
        Map.Entry<Integer, Origin> origin = origins.floorEntry(seen.pos());
        if (origin == null) {
            return Place.NONE;
        }
        Origin from = origin.getValue();
        return new Place(from.line, from.column + (from.isRaw ? seen.pos() - origin.getKey() : 0));
    }

    /** The text with the lines of its front matter emptied, so that all others keep their numbers. */
    private static String body(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String body = lines.replaceFirst(FRONT_MATTER, "");
        return "\n".repeat((int) lines.substring(0, lines.length() - body.length()).chars()
                .filter(letter -> letter == '\n').count()) + body;
    }

    /** Notes where the tag comes from that is written next. */
    private void note(Node node) {
        Node at = node instanceof TableCell && node.getFirstChild() != null ? node.getFirstChild() : node;
        while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
            at = at.getParent();
        }
        if (!at.getSourceSpans().isEmpty()) {
            note(html.length(), at.getSourceSpans().get(0), 0, false);
        }
    }

    private void note(int offset, SourceSpan span, int indent, boolean isRaw) {
        origins.put(offset, new Origin(span.getLineIndex() + 1, span.getColumnIndex() + indent + 1, isRaw));
    }

    /** Writes the author's own HTML, and notes where each of its lines comes from. */
    private final class Raw implements NodeRenderer {

        private final HtmlWriter writer;

        Raw(HtmlNodeRendererContext context) {
            writer = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class, HtmlInline.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof HtmlBlock block) {
                writer.line();
                write(block.getLiteral(), block.getSourceSpans());
                writer.line();
            } else if (node instanceof HtmlInline inline) {
                write(inline.getLiteral(), inline.getSourceSpans());
            }
        }

        /** An empty line has no span. */
        private void write(String literal, List<SourceSpan> spans) {
            int next = 0;
            int offset = html.length();
            for (String line : literal.split("\n", -1)) {
                if (!line.isEmpty() && next < spans.size()) {
                    SourceSpan span = spans.get(next++);
                    note(offset, span, Math.max(0, span.getLength() - line.length()), true);
                }
                offset += line.length() + 1;
            }
            writer.raw(literal);
        }
    }
}
