package dev.weigh.browser;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files: read, put together, and written. */
final class Png {

    private static final int PALETTE = 256;
    /** How many colours are kept as they are: those of grounds, inks, bars and lines. */
    private static final int COMMON = 32;
    /** The levels of others, which are mostly those of edges, are multiples of this. */
    private static final int STEP = 16;
    private static final Comparator<Map.Entry<Integer, Integer>> COMMONEST_FIRST =
            Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

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
        Set<Integer> exact = common(picture);
        byte[] file = written(rounded(picture, exact));
        for (Difference lost = new Difference(picture, read(file)); lost.pixels() > 0;
                lost = new Difference(picture, read(file))) {
            exact.addAll(lost.colours());
            file = written(rounded(picture, exact));
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

    private static Set<Integer> common(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels(picture)).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        return counts.entrySet().stream().sorted(COMMONEST_FIRST).limit(COMMON)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The picture with a palette, of these colours and of all others rounded; itself where they don't fit in one. */
    private static BufferedImage rounded(BufferedImage picture, Set<Integer> exact) {
        int[] pixels = Arrays.stream(pixels(picture)).map(pixel -> exact.contains(pixel) ? pixel : rounded(pixel))
                .toArray();
        int[] palette = Arrays.stream(pixels).distinct().sorted().toArray();
        if (palette.length > PALETTE) {
            return picture;
        }
        BufferedImage rounded = new BufferedImage(picture.getWidth(), picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        byte[] places = ((DataBufferByte) rounded.getRaster().getDataBuffer()).getData();
        for (int place = 0; place < pixels.length; place++) {
            places[place] = (byte) Arrays.binarySearch(palette, pixels[place]);
        }
        return rounded;
    }

    private static int rounded(int colour) {
        int rounded = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rounded = rounded << 8 | Math.min(0xff, ((colour >> shift & 0xff) + STEP / 2) / STEP * STEP);
        }
        return rounded;
    }

    /** The colours of a picture, line by line. */
    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
