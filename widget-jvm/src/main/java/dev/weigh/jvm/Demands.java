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
 * @param data the files that its figures may be in; empty where it lies in no folder
 */
public record Demands(Optional<Path> file, Optional<LocalDate> oldest, double tolerance, Hedges hedges,
        Optional<DataFiles> data) {

    /** Nothing more. */
    public static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), 0, Hedges.SHIPPED);

    /** The same of a page whose figures may be in no file. */
    public Demands(Optional<Path> file, Optional<LocalDate> oldest, double tolerance, Hedges hedges) {
        this(file, oldest, tolerance, hedges, Optional.empty());
    }

    /** The same of a page whose figures may be in these files. */
    public Demands with(DataFiles files) {
        return new Demands(file, oldest, tolerance, hedges, Optional.of(files));
    }

    /** The same without the script's file. */
    Demands withoutFile() {
        return new Demands(Optional.empty(), oldest, tolerance, hedges, data);
    }
}
