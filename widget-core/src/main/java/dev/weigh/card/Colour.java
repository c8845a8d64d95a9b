package dev.weigh.card;

import dev.weigh.model.Decimal;

/**
 * A colour in OKLab, where lightness is even to the eye (Björn Ottosson, 2020; CSS Color 4).
 *
 * @param lightness from 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 */
record Colour(double lightness, double a, double b) {

    /** The colour of three parts from 0 to 255. */
    static Colour rgb(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Colour(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The same hue, as light as the bounds let it be. */
    Colour within(double least, double most) {
        return new Colour(Math.min(Math.max(lightness, least), most), a, b);
    }

    /** So much of this colour, and the rest of another. */
    Colour mixed(double share, Colour other) {
        return new Colour(lightness * share + other.lightness * (1 - share), a * share + other.a * (1 - share),
                b * share + other.b * (1 - share));
    }

    /** As CSS and SVG write it, {@code #4f4063}; what no screen can show is brought to the nearest that it can. */
    String hex() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return "#" + pair(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
                + pair(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
                + pair(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double linear(double part) {
        double share = Math.min(Math.max(part / 255, 0), 1);
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static String pair(double linear) {
        double share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        int part = Integer.parseInt(Decimal.fixed(Math.min(Math.max(share, 0), 1) * 255, 0));
        String digits = "0123456789abcdef";
        return digits.substring(part / 16, part / 16 + 1) + digits.substring(part % 16, part % 16 + 1);
    }
}
