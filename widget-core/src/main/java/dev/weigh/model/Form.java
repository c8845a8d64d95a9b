package dev.weigh.model;

/**
 * How an author writes a number, so that another can be written alike.
 *
 * @param before what stands before it, a currency for one
 * @param after what stands behind it, a unit for one
 * @param decimals how many digits stand behind the mark
 * @param mark the decimal mark
 * @param group what stands between thousands; 0 for nothing
 * @param zero the digit zero in the author's script
 * @param factor what one is in the metric's unit: 1000 for the seconds in a metric of milliseconds
 */
public record Form(String before, String after, int decimals, char mark, char group, char zero,
        double factor) {

    /** Bare whole numbers. */
    public static final Form NONE = new Form("", "", 0, '.', (char) 0, '0', 1);

    /** This form with something else around the number. */
    public Form around(String before, String after) {
        return new Form(before, after, decimals, mark, group, zero, factor);
    }

    /** This form with other decimals. */
    public Form with(int decimals) {
        return new Form(before, after, decimals, mark, group, zero, factor);
    }

    /** A value of the metric in this form. */
    public String written(double value) {
        String digits = Decimal.written(value / factor, decimals, mark, group, zero);
        return (value < 0 ? "\u2212" : "") + before + digits + after;
    }
}
