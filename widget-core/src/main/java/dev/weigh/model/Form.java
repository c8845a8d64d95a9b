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

    /** A value of the metric in this form. */
    public String written(double value) {
        return written(value, decimals);
    }

    /** A value in this form, but for its decimals. */
    public String written(double value, int decimals) {
        String digits = digits(value, decimals);
        return (value < 0 && Double.parseDouble(Decimal.fixed(value / factor, decimals)) > 0 ? minus : "")
                + (value < 0 ? before.replace("+", "") : before) + digits + after;
    }

    /** A value's digits, with nothing around them. */
    public String digits(double value, int decimals) {
        String fixed = (mark.equals(":") ? Decimal.clock(Math.abs(value / factor), decimals)
                : Decimal.fixed(value / factor, decimals))
                .replaceAll("\\B(?<!\\.\\d{0,20})(?=(\\d{" + size + "})*\\d{3}\\b)", "_");
        return Decimal.digits(fixed.replace(".", mark).replace("_", group), '0', zero);
    }
}
