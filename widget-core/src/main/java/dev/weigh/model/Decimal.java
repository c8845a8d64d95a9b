package dev.weigh.model;

/**
 * Decimal numbers as texts, read and written without a host: the same digits in the browser and
 * on the JVM. Exact up to 15 digits, as every {@code double} is.
 */
public final class Decimal {

    private Decimal() {
    }

    /** Ten to the power of {@code exponent}. */
    public static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power *= 10;
        }
        return exponent < 0 ? 1 / power : power;
    }

    /**
     * The value of ASCII digits with a decimal mark, {@code 1,234.5e-3} with a point for one.
     * Whatever else stands between the digits groups them.
     */
    public static double value(String digits, char mark) {
        double value = 0;
        int exponent = 0;
        int sign = 0;
        int decimals = 0;
        boolean fraction = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == mark) {
                fraction = true;
            } else if ((c | 32) == 'e') {
                sign = 1;
            } else if (c == '-' || c == '\u2212') {
                sign = -1;
            } else if (c >= '0' && c <= '9') {
                if (sign != 0) {
                    exponent = exponent * 10 + c - '0';
                } else {
                    value = value * 10 + c - '0';
                    decimals += fraction ? 1 : 0;
                }
            }
        }
        exponent = Math.min(exponent, 999) * sign - decimals;
        return exponent < 0 ? value / power(-exponent) : value * power(exponent);
    }

    /** How many digits stand behind the decimal mark. */
    public static int decimals(String digits, char mark) {
        int at = digits.indexOf(mark);
        int decimals = 0;
        while (at >= 0 && ++at < digits.length() && digits.charAt(at) <= '9') {
            decimals++;
        }
        return decimals;
    }

    /** The value rounded half up to the decimals, its thousands grouped unless {@code group} is 0. */
    public static String written(double value, int decimals, char mark, char group, char zero) {
        double rest = Math.floor(Math.abs(value) * power(decimals) + 0.5);
        String text = "";
        for (int i = 0; i <= decimals || rest >= 1; i++) {
            if (i > 0 && i == decimals) {
                text = mark + text;
            } else if (group != 0 && i > decimals && (i - decimals) % 3 == 0) {
                text = group + text;
            }
            text = (char) (zero + (int) (rest % 10)) + text;
            rest = Math.floor(rest / 10);
        }
        return text;
    }
}
