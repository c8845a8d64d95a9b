package dev.weigh.jvm;

import dev.weigh.check.Remedy;
import dev.weigh.config.Attributes;
import dev.weigh.config.ProblemKind;
import dev.weigh.config.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds figures that are older than they may be, by {@code data-as-of}: of a day, a month or a year. */
final class Staleness {

    private static final String AT = "[data-as-of], [data-weigh-as-of]";

    private Staleness() {
    }

    /** Adds what is older than this day, in a root. */
    static void check(Element root, LocalDate oldest, Problems problems) {
        for (Element element : root.select(AT)) {
            Element nearest = element.closest("[data-weigh], .weigh");
            if (nearest == root) {
                String said = Attributes.own(new JsoupSource(element), "as-of").trim();
                Optional<LocalDate> last = lastDay(said);
                if (last.isEmpty()) {
                    problems.add(ProblemKind.BAD_VALUE, "as-of=" + said, new JsoupSource(element));
                } else if (last.get().isBefore(oldest)) {
                    problems.add(Remedy.STALE.kind, said, new JsoupSource(element));
                }
            }
        }
    }

    /** The last day that is meant. */
    private static Optional<LocalDate> lastDay(String said) {
        try {
            return Optional.of(switch (said.length()) {
                case 4 -> Year.parse(said).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(said).atEndOfMonth();
                default -> LocalDate.parse(said);
            });
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
