package dev.weigh.cli;

import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Mending;
import dev.weigh.jvm.PageBytes;
import dev.weigh.jvm.TextDecoder;
import dev.weigh.render.PageFile;
import dev.weigh.report.Checked;
import dev.weigh.report.Diff;
import dev.weigh.settings.BadSettings;
import dev.weigh.settings.Level;
import dev.weigh.settings.Settings;
import dev.weigh.settings.SettingsTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks at pages, on any thread.
 *
 * @param tree what holds for each
 * @param today by which their figures are old
 * @param isFixing whether claims are mended
 * @param isDry whether that is only shown
 */
record Look(SettingsTree tree, LocalDate today, boolean isFixing, boolean isDry) {

    /** What became of a page: it was looked at, or could not be. */
    sealed interface Seen {

        /**
         * A page that was looked at.
         *
         * @param page what is to be said, whatever is silenced elsewhere
         * @param settings what holds for it
         * @param mended how many claims were mended, or would be
         * @param diff how they would be, where that is only shown
         */
        record Done(Checked page, Settings settings, int mended, String diff) implements Seen {
        }

        /** A page that could not be read. */
        record Failed(Failure failure) implements Seen {
        }
    }

    /** What holds for a page. */
    Settings settings(PageAddress page) throws Failure {
        Path path = page.file().orElse(Path.of("page.html"));
        try {
            return tree.of(path);
        } catch (BadSettings bad) {
            throw new Failure(bad.getMessage(), bad);
        } catch (IOException failed) {
            throw Failure.reading("weigh.toml", failed);
        }
    }

    Seen at(PageAddress page) {
        try {
            Settings settings = settings(page);
            Demands demands = settings.demands(page.file(), today);
            Manuscript manuscript = page.open(demands);
            boolean isOff = settings.rule("claim-differs").flatMap(rule -> rule.level()).equals(Optional.of(Level.OFF));
            Mending mending = isFixing && !isOff ? Mending.of(manuscript) : new Mending(manuscript.text(), 0);
            String diff = isDry ? Diff.of(page.name(), manuscript.text(), mending.text()) : "";
            if (mending.count() > 0 && !isDry) {
                write(page, mending.text());
                manuscript = page.open(demands);
            }
            return new Seen.Done(Checked.of(page.name(), manuscript), settings, mending.count(), diff);
        } catch (Failure failure) {
            return new Seen.Failed(failure);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return new Seen.Failed(new Failure(page.name() + " can't be checked: " + Failure.said(broken), broken));
        }
    }

    /** Writes the page in the encoding that it has. */
    private static void write(PageAddress page, String text) throws Failure {
        Path file = page.file().orElseThrow(() -> new Failure(page.name() + " is no file, and can't be mended"));
        try {
            byte[] bytes = PageBytes.of(file);
            boolean isMarkdown = Manuscript.isMarkdown(file.toString());
            PageFile kept = isMarkdown ? PageFile.of(bytes, TextDecoder.charset(bytes)) : PageFile.of(bytes);
            WholeFile.write(file, kept.bytes(text));
        } catch (IOException failed) {
            throw Failure.reading(page.name(), failed);
        }
    }
}
