package dev.weigh.jvm;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.DelimitedText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files that a page may have its figures in: those within the site whose names say that they are values. What
 * lies elsewhere is read for nobody, as a page may be a stranger's.
 *
 * @param folder the folder of the page, from which on its paths go
 * @param site the folder that all files are in
 */
public record DataFiles(Path folder, Path site) {

    private static final String VALUES = "(?s).*\\.(csv|tsv|txt)";

    /** Those of a page that was named by itself: in the folder that the tools were called in, or else in its own. */
    public static DataFiles of(Path page) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = page.toAbsolutePath().normalize().getParent();
        return of(page, folder.startsWith(here) ? here : folder);
    }

    /** Those of a page in a folder that was named. */
    public static DataFiles of(Path page, Path site) {
        return new DataFiles(page.toAbsolutePath().getParent(), site.toAbsolutePath().normalize());
    }

    /** The table in a file, by its path from the page on; or why there is none. */
    FromFile table(String path) {
        try {
            Path file = folder.resolve(path).toRealPath();
            Path real = site.toRealPath();
            if (!file.startsWith(real) || Folder.isHidden(real.relativize(file).toString().replace('\\', '/'))) {
                return none(path, "it lies outside the site");
            }
            if (!path.toLowerCase(Locale.ROOT).matches(VALUES)) {
                return none(path, "its name doesn't end in .csv, .tsv or .txt");
            }
            DelimitedText values = DelimitedText.of(TextDecoder.of(PageBytes.of(file)), (char) 0);
            return new FromFile.Table(values.title(), values.sheet().rows());
        } catch (BadTable | NoText bad) {
            // That a sign can be named is for weigh new alone.
            return none(path, bad.getMessage().replaceFirst("; if another sign .*", ""));
        } catch (IOException | InvalidPathException nowhere) {
            return none(path, "there is no such file");
        }
    }

    private static FromFile none(String path, String why) {
        return new FromFile.Fault((path.isEmpty() ? "data-from" : path) + ": " + why);
    }
}
