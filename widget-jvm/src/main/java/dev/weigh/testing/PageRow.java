package dev.weigh.testing;

import java.util.List;

/**
 * A contender's row, as a reader sees it.
 *
 * @param name the contender
 * @param text the number
 * @param length the bar's length, a share of the track from its zero line; below zero to its left
 * @param mark what stands beside the name, {@code leads by 51} for one; may be empty
 * @param states of {@code leading tied missing beyond highlighted} those that hold
 */
public record PageRow(String name, String text, double length, String mark, List<String> states) {
}
