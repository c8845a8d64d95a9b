package dev.weigh.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pictures of so few colours that a pixel is one byte. */
final class Palette {

    private static final int SIZE = 256;
    /** How many colours are kept as they are: those of grounds, inks, bars and lines. */
    private static final int COMMON = 32;
    /** The levels of others, which are mostly those of edges, are multiples of this. */
    private static final int STEP = 16;
    private static final Comparator<Map.Entry<Integer, Integer>> COMMONEST_FIRST =
            Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private Palette() {
    }

    /** The commonest colours of a picture. */
    static Set<Integer> common(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(Png.pixels(picture)).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        return counts.entrySet().stream().sorted(COMMONEST_FIRST).limit(COMMON)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The picture with a palette, of these colours and of all others rounded; itself where they don't fit in one. */
    static BufferedImage rounded(BufferedImage picture, Set<Integer> exact) {
        int[] pixels = Arrays.stream(Png.pixels(picture))
                .map(pixel -> exact.contains(pixel) ? pixel : rounded(pixel)).toArray();
        int[] palette = Arrays.stream(pixels).distinct().sorted().toArray();
        if (palette.length > SIZE) {
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
}
