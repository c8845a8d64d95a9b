package dev.weigh.tradeoff;

import java.util.List;

/**
 * What a contender is told by in a plot. All lengths are from its point, in ems, downwards and to the right.
 *
 * @param contender its index
 * @param number how the legend has it; 0 where its own name stands at the point
 * @param texts what stands there, in one line or two
 * @param side which part of the text is at {@code x}: its end (-1), its middle (0), its start (1)
 * @param x where that is
 * @param y the baseline of the first line
 * @param tipX where a line from the point to the text ends; 0 where the text is so near that there is none
 * @param tipY likewise
 * @param box the room that the text takes
 */
public record Label(int contender, int number, List<String> texts, int side, double x, double y, double tipX,
        double tipY, Box box) {
}
