package dev.weigh.playground;

import dev.weigh.card.Card;
import dev.weigh.card.Shape;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Draws a card as PNG: by the browser's canvas, which no policy of a page forbids, and which asks nobody. */
final class Pen {

    private Pen() {
    }

    /** Draws it and saves it as a file. */
    static void save(String name, List<Shape> shapes) {
        JSObject pen = pen(Card.WIDTH, Card.HEIGHT);
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Box box) {
                box(pen, box.colour(), box.x(), box.y(), box.width(), box.height(), box.radius());
            } else if (shape instanceof Shape.Stroke stroke) {
                stroke(pen, stroke.colour(), stroke.strength(), stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2());
            } else if (shape instanceof Shape.Line line) {
                write(pen, line.colour(), (line.isBold() ? "650 " : "") + line.size() + "px system-ui, 'DejaVu Sans', "
                        + "sans-serif", line.isFlushRight() ? "right" : "left", line.text(), line.x(), line.y(),
                        line.room());
            }
        }
        save(pen, name);
    }

    @JSBody(params = {"width", "height"}, script = "var canvas = document.createElement('canvas');"
            + " canvas.width = width; canvas.height = height; return canvas.getContext('2d')")
    private static native JSObject pen(int width, int height);

    /** A radius is none where the bar is thinner. */
    @JSBody(params = {"pen", "colour", "x", "y", "width", "height", "radius"}, script = "pen.fillStyle = colour;"
            + " var r = Math.min(radius, width / 2, height / 2); pen.beginPath(); pen.moveTo(x + r, y);"
            + " pen.arcTo(x + width, y, x + width, y + height, r);"
            + " pen.arcTo(x + width, y + height, x, y + height, r); pen.arcTo(x, y + height, x, y, r);"
            + " pen.arcTo(x, y, x + width, y, r); pen.fill()")
    private static native void box(JSObject pen, String colour, double x, double y, double width, double height,
            double radius);

    @JSBody(params = {"pen", "colour", "strength", "x1", "y1", "x2", "y2"}, script = "pen.strokeStyle = colour;"
            + " pen.lineWidth = strength; pen.lineCap = 'round'; pen.beginPath(); pen.moveTo(x1, y1);"
            + " pen.lineTo(x2, y2); pen.stroke()")
    private static native void stroke(JSObject pen, String colour, double strength, double x1, double y1, double x2,
            double y2);

    /** The text; narrower where the browser's font is wider than there is room. */
    @JSBody(params = {"pen", "colour", "font", "side", "text", "x", "y", "room"}, script = "pen.fillStyle = colour;"
            + " pen.font = font; pen.textAlign = side; pen.fillText(text, x, y, room)")
    private static native void write(JSObject pen, String colour, String font, String side, String text, double x,
            double y, double room);

    @JSBody(params = {"pen", "name"}, script = "pen.canvas.toBlob(blob => {"
            + " var link = document.createElement('a'); link.download = name; link.href = URL.createObjectURL(blob);"
            + " link.click(); setTimeout(() => URL.revokeObjectURL(link.href), 60000) }, 'image/png')")
    private static native void save(JSObject pen, String name);
}
