package dev.weigh;

import dev.weigh.motion.Timeline;
import java.util.List;

/**
 * Which metric is shown, and from where its rows set off.
 *
 * @param metric its place
 * @param from where each contender's row was
 * @param timeline when they set off, and for how long
 */
record State(int metric, List<Row> from, Timeline timeline) {
}
