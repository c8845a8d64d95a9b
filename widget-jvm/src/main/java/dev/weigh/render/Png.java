package dev.weigh.render;

import dev.weigh.card.Card;
import dev.weigh.card.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a card as a PNG file, by what the JDK has. */
final class Png {

    private static final double HALF = .5;

    private final Graphics2D ground;

    private Png(Graphics2D ground) {
        this.ground = ground;
        ground.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ground.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ground.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** The file. */
    static byte[] of(List<Shape> shapes) throws IOException {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D ground = image.createGraphics();
        Png png = new Png(ground);
        for (Shape shape : shapes) {
            png.draw(shape);
        }
        ground.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Box box) {
            ground.setColor(Color.decode(box.colour()));
            ground.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(),
                    2 * box.radius()));
        } else if (shape instanceof Shape.Stroke stroke) {
            ground.setColor(Color.decode(stroke.colour()));
            ground.setStroke(new BasicStroke((float) stroke.strength(), BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            ground.draw(new Line2D.Double(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2()));
        } else if (shape instanceof Shape.Line line) {
            write(line);
        }
    }

    /** A text; narrower where this machine's font is wider than there is room. */
    private void write(Shape.Line line) {
        ground.setColor(Color.decode(line.colour()));
        ground.setFont(new Font(Font.SANS_SERIF, line.isBold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) line.size()));
        double wide = ground.getFontMetrics().getStringBounds(line.text(), ground).getWidth();
        double scale = wide > line.room() + HALF ? line.room() / wide : 1;
        AffineTransform before = ground.getTransform();
        ground.translate(line.isFlushRight() ? line.x() - wide * scale : line.x(), line.y());
        ground.scale(scale, 1);
        ground.drawString(line.text(), 0, 0);
        ground.setTransform(before);
    }
}
