package dev.weigh.browser;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where two pictures differ by more than the edge of a letter may from one version of a browser to the next:
 * there a pixel may be somewhat lighter or darker, but never beyond what lies around it in the other picture.
 */
final class Difference {

    /** In levels of 255: what rounding does anywhere. */
    private static final int ROUNDING = 3;
    /** What smoothing does at an edge. */
    private static final int EDGE = 48;
    /** How far beyond those around it a level may lie there; {@link Png} rounds by half of that. */
    private static final int BEYOND = 16;
    private static final int FOUND = 0xd0006f;

    private final BufferedImage expected;
    private final BufferedImage actual;
    private final BufferedImage marked;
    private final Set<Integer> colours = new HashSet<>();
    private int pixels;

    /** Compares two pictures; what only one of them has is different. */
    Difference(BufferedImage expected, BufferedImage actual) {
        this.expected = expected;
        this.actual = actual;
        marked = new BufferedImage(Math.max(expected.getWidth(), actual.getWidth()),
                Math.max(expected.getHeight(), actual.getHeight()), BufferedImage.TYPE_INT_RGB);
        Raster one = new Raster(expected);
        Raster other = new Raster(actual);
        for (int y = 0; y < marked.getHeight(); y++) {
            for (int x = 0; x < marked.getWidth(); x++) {
                mark(x, y, one, other);
            }
        }
    }

    private void mark(int x, int y, Raster one, Raster other) {
        if (one.has(x, y) && other.has(x, y) && one.isLike(other, x, y)) {
            marked.setRGB(x, y, pale(one.colour(x, y)));
        } else {
            marked.setRGB(x, y, FOUND);
            pixels++;
            if (one.has(x, y)) {
                colours.add(one.colour(x, y));
            }
        }
    }

    private static int pale(int colour) {
        return 0xc0c0c0 | colour >> 2 & 0x3f3f3f;
    }

    /** How many pixels differ. */
    int pixels() {
        return pixels;
    }

    /** What colours were expected where they differ. */
    Set<Integer> colours() {
        return colours;
    }

    /** What was expected, what came, and where they differ, side by side. */
    BufferedImage picture() {
        return Png.beside(List.of(expected, actual, marked));
    }

    /** The colours of a picture. */
    private static final class Raster {

        private final int width;
        private final int height;
        private final int[] colours;

        Raster(BufferedImage picture) {
            width = picture.getWidth();
            height = picture.getHeight();
            colours = Png.pixels(picture);
        }

        boolean has(int x, int y) {
            return x < width && y < height;
        }

        int colour(int x, int y) {
            return colours[y * width + x];
        }

        boolean isLike(Raster other, int x, int y) {
            if (colour(x, y) == other.colour(x, y)) {
                return true;
            }
            for (int shift = 0; shift <= 16; shift += 8) {
                int mine = colour(x, y) >> shift & 0xff;
                int theirs = other.colour(x, y) >> shift & 0xff;
                int distance = Math.abs(mine - theirs);
                boolean isSmoothing = distance <= EDGE
                        && isAround(x, y, shift, theirs) && other.isAround(x, y, shift, mine);
                if (distance > ROUNDING && !isSmoothing) {
                    return false;
                }
            }
            return true;
        }

        /** Whether there is an edge at a pixel, and a level lies within those around it. */
        private boolean isAround(int x, int y, int shift, int level) {
            int least = 0xff;
            int most = 0;
            for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                    int near = colour(column, row) >> shift & 0xff;
                    least = Math.min(least, near);
                    most = Math.max(most, near);
                }
            }
            return most - least > ROUNDING && level >= least - BEYOND && level <= most + BEYOND;
        }
    }
}
