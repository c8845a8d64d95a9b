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
    /** The levels of all others, which are those of edges, are multiples of this. */
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

    /** A picture as a file of few bytes, with a palette: rare colours, which are at edges, are rounded. */
    static byte[] bytes(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(indexed(picture), null, null), parameters);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        Map<Integer, Integer> colours = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> colours.merge(pixel, 1, Integer::sum));
        Set<Integer> common = colours.entrySet().stream().sorted(COMMONEST_FIRST).limit(COMMON)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        colours.replaceAll((colour, count) -> common.contains(colour) ? colour : rounded(colour));
        int[] palette = colours.values().stream().mapToInt(colour -> colour).distinct().sorted().toArray();
        if (palette.length > PALETTE) {
            return picture;
        }
        BufferedImage indexed = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        colours.replaceAll((colour, kept) -> Arrays.binarySearch(palette, kept));
        byte[] places = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        for (int place = 0; place < pixels.length; place++) {
            places[place] = colours.get(pixels[place]).byteValue();
        }
        return indexed;
    }

    /** A colour whose channels are multiples of a step. */
    private static int rounded(int colour) {
        int rounded = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rounded = rounded << 8 | Math.min(0xff, ((colour >> shift & 0xff) + STEP / 2) / STEP * STEP);
        }
        return rounded;
    }
}
