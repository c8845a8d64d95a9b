package dev.weigh.check;

import dev.weigh.config.Problems;
import dev.weigh.config.Source;

/**
 * Finds what doesn't get through a content management system as it was written.
 *
 * @see <a href="https://developer.wordpress.org/reference/functions/wptexturize/">what WordPress does to text</a>
 * @see <a href="https://developer.wordpress.org/reference/functions/wp_kses/">and to authors' HTML</a>
 */
final class MayBeAltered {

    /** Two hyphens, or a multiplication by the letter x. */
    private static final String TYPED = "(?s).*(--|\\d\\s*x\\s*\\d).*";

    private MayBeAltered() {
    }

    static void check(Source root, Problems problems) {
        for (Source node : Checks.all(root, node -> !node.tag().isEmpty())) {
            for (String attribute : node.attributes().split(" ")) {
                if (Attribute.isOne(attribute) && node.attribute(attribute).contains("<")) {
                    problems.add(Remedy.MAY_BE_ALTERED.kind, attribute + "=" + node.attribute(attribute), node);
                }
            }
            String text = Checks.folded(node.text());
            if (node.tag().equals("td") && !node.has("data-value") && text.matches(TYPED)) {
                problems.add(Remedy.MAY_BE_ALTERED.kind, text, node);
            }
            if (node.tag().matches("script|style") && !text.isEmpty()) {
                problems.add(Remedy.MAY_BE_ALTERED.kind, node.tag(), node);
            }
        }
    }
}
