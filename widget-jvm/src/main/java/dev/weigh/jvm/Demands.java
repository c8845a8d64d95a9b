package dev.weigh.jvm;

import dev.weigh.claims.Hedges;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a page beyond what every page is asked.
 *
 * @param file where it lies, by which the script's file is looked for; empty where that is not asked
 * @param oldest figures of before this day are stale; empty where their age is not asked
 * @param tolerance how far scores may be off, in percent, where the page doesn't say; 0 where that is not asked
 * @param hedges the words for about and over
 */
public record Demands(Optional<Path> file, Optional<LocalDate> oldest, double tolerance, Hedges hedges) {

    /** Nothing more. */
    public static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), 0, Hedges.SHIPPED);

    /** The same without the script's file. */
    Demands withoutFile() {
        return new Demands(Optional.empty(), oldest, tolerance, hedges);
    }
}
