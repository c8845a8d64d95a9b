package dev.weigh.quantity;

/**
 * A cell of a column.
 *
 * @param text what is shown
 * @param number the number in it, or what else is in its place
 * @param isMachine whether that is in machine form
 * @param error half the width of its range, as the author says it; 0 where nothing is said
 */
public record Cell(String text, NumberText number, boolean isMachine, double error) {
}
