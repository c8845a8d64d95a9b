package dev.weigh.model;

/**
 * A contender's value on a metric.
 *
 * @param text the cell's own text, which is what a reader sees
 * @param value the number in it, in the metric's unit; not a number where it is missing
 * @param error half the width of its range; 0 for an exact one
 * @param form how the author writes it, without notes and brackets
 * @param counts whether it has one number only, which can count on its way
 */
public record Score(String text, double value, double error, Form form, boolean counts) {

    public boolean isMissing() {
        return value != value;
    }

    /** The text for a value on the way to this one. */
    public String passing(double value) {
        return counts && Math.abs(value) < 1e15 ? form.written(value) : text;
    }
}
