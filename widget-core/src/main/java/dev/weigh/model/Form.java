package dev.weigh.model;

/**
 * How an author writes a number, so that another can be written alike.
 *
 * @param before what stands before it, a currency for one
 * @param after what stands behind it, a unit for one
 * @param minus the author's minus
 * @param decimals how many digits stand behind the mark
 * @param mark the decimal mark
 * @param group what stands between thousands; empty for nothing
 * @param size how many digits a group has, but for the last one of three
 * @param zero the digit zero in the author's script
 * @param factor what one is in the metric's unit: 1000 for the seconds in a metric of milliseconds
 */
public record Form(String before, String after, String minus, int decimals, String mark, String group, int size,
        char zero, double factor) {

    /** Bare whole numbers. */
    public static final Form NONE = new Form("", "", "\u2212", 0, ".", "", 3, '0', 1);

    /** This form with other decimals and something else around the number. */
    public Form around(String before, int decimals, String after) {
        return new Form(before, after, minus, decimals, mark, group, size, zero, factor);
    }

    /** A value of the metric in this form. */
    public String written(double value) {
        String fixed = Decimal.fixed(value / factor, decimals);
        int point = fixed.length() - (decimals > 0 ? decimals + 1 : 0);
        String whole = fixed.substring(0, point).replaceAll("\\B(?=(\\d{" + size + "})*\\d{3}$)", group);
        String text = whole + fixed.substring(point).replace(".", mark);
        for (int i = 0; i < 10 && zero != '0'; i++) {
            text = text.replace((char) ('0' + i), (char) (zero + i));
        }
        return (value < 0 && fixed.matches(".*[1-9].*") ? minus : "") + before + text + after;
    }
}
