package dev.weigh.browser;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files: read, put together, and written. */
final class Png {

    private Png() {
    }

    static BufferedImage read(byte[] file) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
            BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            draw(plain, List.of(read), 0, 0);
            return plain;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<BufferedImage> read(List<byte[]> files) {
        return files.stream().map(Png::read).toList();
    }

    /** One picture of several, from left to right. */
    static BufferedImage beside(List<BufferedImage> parts) {
        BufferedImage all = new BufferedImage(parts.stream().mapToInt(BufferedImage::getWidth).sum(),
                parts.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow(), BufferedImage.TYPE_INT_RGB);
        draw(all, parts, 1, 0);
        return all;
    }

    /** One picture of several, from top to bottom. */
    static BufferedImage below(List<BufferedImage> parts) {
        BufferedImage all = new BufferedImage(parts.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow(),
                parts.stream().mapToInt(BufferedImage::getHeight).sum(), BufferedImage.TYPE_INT_RGB);
        draw(all, parts, 0, 1);
        return all;
    }

    /**
     * A picture in which one pixel is the mean of a square of so many by so many; a browser that makes a picture
     * smaller draws edges now on the one and now on the other side of a pixel.
     */
    static BufferedImage smaller(BufferedImage picture, int times) {
        int width = (picture.getWidth() + times - 1) / times;
        int height = (picture.getHeight() + times - 1) / times;
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                smaller.setRGB(x, y, mean(picture.getSubimage(x * times, y * times,
                        Math.min(times, picture.getWidth() - x * times),
                        Math.min(times, picture.getHeight() - y * times))));
            }
        }
        return smaller;
    }

    private static int mean(BufferedImage square) {
        int[] pixels = pixels(square);
        int mean = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int level = shift;
            int sum = Arrays.stream(pixels).map(pixel -> pixel >> level & 0xff).sum();
            mean |= Math.round((float) sum / pixels.length) << shift;
        }
        return mean;
    }

    private static void draw(BufferedImage all, List<BufferedImage> parts, int right, int down) {
        Graphics2D pen = all.createGraphics();
        int x = 0;
        int y = 0;
        for (BufferedImage part : parts) {
            pen.drawImage(part, x, y, null);
            x += right * part.getWidth();
            y += down * part.getHeight();
        }
        pen.dispose();
    }

    /** A picture as a file of few bytes: rare colours are rounded where that makes no {@link Difference}. */
    static byte[] bytes(BufferedImage picture) {
        Set<Integer> exact = Palette.common(picture);
        byte[] file = written(Palette.rounded(picture, exact));
        for (Difference lost = new Difference(picture, read(file)); lost.pixels() > 0;
                lost = new Difference(picture, read(file))) {
            exact.addAll(lost.colours());
            file = written(Palette.rounded(picture, exact));
        }
        return file;
    }

    private static byte[] written(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** The colours of a picture, line by line. */
    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
