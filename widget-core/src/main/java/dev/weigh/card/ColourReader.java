package dev.weigh.card;

import java.util.Optional;

/** Reads colours as CSS writes them: hex, rgb, hsl, oklch and names. Transparency is left out. */
final class ColourReader {

    private static final double TURN = 360;

    private ColourReader() {
    }

    /** The colour; empty for what is none of these. */
    static Optional<Colour> read(String text) {
        String css = text.trim().toLowerCase();
        if (css.matches("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")) {
            return Optional.of(hex(css.substring(1)));
        }
        if (css.matches("(rgb|hsl|oklch)a?\\([-+0-9.e%, /deg]*\\)")) {
            String[] parts = css.substring(css.indexOf("(") + 1, css.length() - 1)
                    .replaceAll("deg", "").trim().split("[ ,/]+", -1);
            return parts.length < 3 || !isNumbers(parts) ? Optional.empty() : Optional.of(parts(css, parts));
        }
        String hex = ColourNames.hex(css);
        return hex.isEmpty() ? Optional.empty() : Optional.of(hex(hex));
    }

    private static Colour parts(String css, String[] parts) {
        double first = number(parts[0], css.startsWith("oklch") ? 1 : 255);
        double second = number(parts[1], css.startsWith("oklch") ? 0.4 : css.startsWith("hsl") ? 1 : 255);
        double third = number(parts[2], css.startsWith("hsl") ? 1 : 255);
        if (css.startsWith("rgb")) {
            return Colour.rgb(first, second, third);
        }
        if (css.startsWith("hsl")) {
            return hsl(number(parts[0], TURN), second, third);
        }
        double angle = third * Math.PI / (TURN / 2);
        return new Colour(first, second * Math.cos(angle), second * Math.sin(angle));
    }

    private static Colour hsl(double hue, double saturation, double lightness) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return Colour.rgb(255 * part(hue, lightness, reach, 0), 255 * part(hue, lightness, reach, 8),
                255 * part(hue, lightness, reach, 4));
    }

    private static double part(double hue, double lightness, double reach, int shift) {
        double turned = (shift + hue / 30) % 12;
        double at = turned < 0 ? turned + 12 : turned;
        return lightness - reach * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1));
    }

    private static Colour hex(String digits) {
        String all = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        return Colour.rgb(pair(all, 0), pair(all, 2), pair(all, 4));
    }

    private static double pair(String digits, int at) {
        String order = "0123456789abcdef";
        return 16 * order.indexOf(digits.charAt(at)) + order.indexOf(digits.charAt(at + 1));
    }

    private static boolean isNumbers(String[] parts) {
        boolean isNumbers = true;
        for (int i = 0; i < 3; i++) {
            isNumbers &= parts[i].matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[-+]?[0-9]+)?%?");
        }
        return isNumbers;
    }

    /** A number, or a share of what is all. */
    private static double number(String text, double all) {
        return text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * all
                : Double.parseDouble(text);
    }
}
