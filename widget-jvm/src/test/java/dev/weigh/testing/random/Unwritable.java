package dev.weigh.testing.random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Characters that a script can put on a page, and no HTML file can hold: controls and lone surrogates.
 * The random pages write others of Unicode's private area in their places, and whoever opens one puts
 * the true ones there: {@link #document} on the JVM, unwritable.js in a browser.
 */
public final class Unwritable {

    private static final char CONTROLS = '\ue000';
    private static final char SURROGATES = '\ue800';

    private Unwritable() {
    }

    /** The character, or what stands for it in a file. */
    static char written(char letter) {
        return letter < ' ' || letter >= '\u007f' && letter < '\u00a0' ? (char) (CONTROLS + letter)
                : Character.isSurrogate(letter) ? (char) (SURROGATES + letter - Character.MIN_SURROGATE) : letter;
    }

    /** The page as it is once the true characters are in their places. */
    public static Document document(String html) {
        Document document = Jsoup.parse(html);
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                attribute.setValue(read(attribute.getValue()));
            }
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    text.text(read(text.getWholeText()));
                } else if (child instanceof DataNode data) {
                    data.setWholeData(read(data.getWholeData()));
                }
            }
        }
        return document;
    }

    private static String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            read.append(letter >= CONTROLS && letter < CONTROLS + 0xa0 ? (char) (letter - CONTROLS)
                    : letter >= SURROGATES && letter < '\uf000'
                    ? (char) (letter - SURROGATES + Character.MIN_SURROGATE) : letter);
        }
        return read.toString();
    }
}
