package dev.weigh.report;

import dev.weigh.jvm.DataFiles;
import dev.weigh.jvm.Demands;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.NoText;
import java.io.IOException;
import java.nio.file.Path;

/** What a page that is being written is told about itself. */
public final class OnPage {

    private OnPage() {
    }

    /** The problems of a page of a site as a list in JSON; one that says so where the page can't be read. */
    public static String json(Path page, Path site) {
        try {
            Demands demands = Demands.NONE.with(DataFiles.of(page, site));
            return "[" + String.join(", ", Manuscript.open(page, demands).reading().all().stream()
                    .map(finding -> JsonOutput.problem(page.toString(), finding)).toList()) + "]";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return unreadable("can't be checked");
        } catch (IOException failed) {
            String why = failed instanceof NoText ? failed.getMessage() : "can't be read";
            return unreadable(why);
        }
    }

    private static String unreadable(String why) {
        return "[{\"line\": 0, " + Json.pair("severity", "error") + ", " + Json.pair("code", "unreadable") + ", "
                + Json.pair("sentence", "This page " + why + ".") + "}]";
    }
}
