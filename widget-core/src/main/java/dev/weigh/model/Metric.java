package dev.weigh.model;

import java.util.List;

/**
 * What contenders are measured by.
 *
 * @param id its name in links and scripts
 * @param label its name for a reader
 * @param brief a short label for the toggle
 * @param measuring what is measured, in the author's words; may be empty
 * @param direction which way it is good, and who says so
 * @param unit the unit in words, or as it stands in the header; may be empty
 * @param isPercentage whether its scores are percentages, which differ by points
 * @param accent a colour; empty for the theme's
 * @param verdict the author's verdict as plain text with placeholders; empty for a computed one
 * @param winner who the author says wins; empty where nothing is said
 * @param source where its figures come from; may be empty
 * @param asOf of when they are, in the author's words; may be empty
 * @param scale what its bars mean
 * @param scores one for each contender, in their order
 * @param standing the contenders in order, with who leads
 */
public record Metric(String id, String label, String brief, String measuring, Direction direction,
        String unit, boolean isPercentage, String accent, String verdict, String winner, String source,
        String asOf, Scale scale, List<Score> scores, Standing standing) {

    /** Whether the highest score leads. */
    public boolean isHigherBetter() {
        return direction.sign() > 0;
    }
}
