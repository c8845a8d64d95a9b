package dev.weigh.card;

import dev.weigh.model.Decimal;
import java.util.List;

/** Writes a card as an SVG file that needs nothing else; its texts are texts. */
public final class Svg {

    private Svg() {
    }

    /**
     * The file.
     *
     * @param title what it shows, in one line, for those who don't see it
     */
    public static String of(List<Shape> shapes, String title) {
        String size = " width=\"" + Card.WIDTH + "\" height=\"" + Card.HEIGHT + "\"";
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Card.WIDTH
                + " " + Card.HEIGHT + "\"" + size + " role=\"img\""
                + " font-family=\"system-ui, 'DejaVu Sans', sans-serif\"><title>" + text(title) + "</title>\n");
        for (Shape shape : shapes) {
            svg.append(shape instanceof Shape.Box box ? box(box)
                    : shape instanceof Shape.Stroke stroke ? stroke(stroke) : line((Shape.Line) shape)).append("\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static String box(Shape.Box box) {
        return "<rect" + number("x", box.x()) + number("y", box.y()) + number("width", box.width())
                + number("height", box.height()) + (box.radius() > 0 ? number("rx", box.radius()) : "")
                + " fill=\"" + box.colour() + "\"/>";
    }

    private static String stroke(Shape.Stroke stroke) {
        return "<line" + number("x1", stroke.x1()) + number("y1", stroke.y1()) + number("x2", stroke.x2())
                + number("y2", stroke.y2()) + number("stroke-width", stroke.strength())
                + " stroke-linecap=\"round\" stroke=\"" + stroke.colour() + "\"/>";
    }

    private static String line(Shape.Line line) {
        return "<text" + number("x", line.x()) + number("y", line.y()) + number("font-size", line.size())
                + (line.isBold() ? " font-weight=\"650\"" : "") + (line.isFlushRight() ? " text-anchor=\"end\"" : "")
                + " fill=\"" + line.colour() + "\">" + text(line.text()) + "</text>";
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + (value < 0 ? "-" : "") + Decimal.fixed(value, 1).replace(".0", "") + "\"";
    }

    /** Text as XML has it; letters that no XML may have, and those that a terminal obeys, are left out. */
    private static String text(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isHigh = letter >= 0xd800 && letter < 0xdc00;
            boolean isPair = isHigh && i + 1 < text.length() && isLow(text.charAt(i + 1));
            if (isPair) {
                written.append(letter).append(text.charAt(++i));
            } else if (letter == '\t' || letter == '\n' || letter >= ' ' && letter < 0x7f
                    || letter > 0x9f && letter < 0xd800
                    || letter >= 0xe000 && letter < 0xfffe) {
                written.append(letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : letter == '>' ? "&gt;"
                        : letter == '"' ? "&quot;" : String.valueOf(letter));
            }
        }
        return written.toString();
    }

    private static boolean isLow(char letter) {
        return letter >= 0xdc00 && letter < 0xe000;
    }
}
