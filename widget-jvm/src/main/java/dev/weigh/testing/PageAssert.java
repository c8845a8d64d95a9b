package dev.weigh.testing;

import dev.weigh.check.Remedy;
import dev.weigh.report.Checked;
import dev.weigh.report.Checked.Found;
import dev.weigh.report.Format;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a page to what it says, in a test; needs no library of assertions.
 *
 * <pre>{@code
 * import static dev.weigh.testing.PageAssert.assertThat;
 *
 * assertThat(Page.open(Path.of("article.html"))).holds();
 * }</pre>
 */
public final class PageAssert {

    private final Page page;
    private final Set<String> left = new HashSet<>();

    private PageAssert(Page page) {
        this.page = page;
    }

    /** Begins an assertion about the page. */
    public static PageAssert assertThat(Page page) {
        return new PageAssert(page);
    }

    /**
     * Leaves out problems of these codes.
     *
     * @throws IllegalArgumentException for a code that no problem has; the message names the nearest
     */
    public PageAssert without(String... codes) {
        for (String code : codes) {
            if (!Remedy.codes().contains(code)) {
                throw new IllegalArgumentException("no problem is called “" + code + "”"
                        + Page.meant(code, Remedy.codes()));
            }
        }
        left.addAll(Arrays.asList(codes));
        return this;
    }

    /**
     * Fails where {@code weigh check --strict} would: on an error, a warning, a claim that differs from its table.
     * What the page or its {@code weigh.toml} silences is left out, and a note counts for nothing. Fails too where
     * the page has no widget at all.
     *
     * @throws AssertionError with what {@code weigh check} says: place, code, sentence and the line of the page
     */
    public PageAssert holds() {
        Checked checked = page.checked();
        List<Found> wrong = checked.found().stream().filter(found -> !found.finding().isNote()
                && !left.contains(found.finding().code())).toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError(count(wrong.size()) + " on " + checked.page() + ":\n"
                    + said(checked.with(wrong)));
        }
        if (checked.widgets() == 0) {
            throw new AssertionError("no widget on " + checked.page() + ": no element of it has data-weigh");
        }
        return this;
    }

    private static String said(Checked checked) {
        StringWriter said = new StringWriter();
        Format.TEXT.output(new PrintWriter(said), false).add(checked);
        return said.toString().stripTrailing();
    }

    private static String count(int count) {
        return count + (count == 1 ? " problem" : " problems");
    }
}
