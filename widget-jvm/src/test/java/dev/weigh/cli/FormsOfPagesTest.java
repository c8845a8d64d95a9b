package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what a page may be written, and what is said where it is written in something else. */
class FormsOfPagesTest {

    private static final String MDX = """
            import Chart from './chart'
            export const meta = {title: 'Bikes'}

            {/* weigh-ignore direction-unsaid: a heavy one stands */}

            <div data-weigh="bikes" className="wide" data-max={"| 100"}>

            | Bike  | Weight | Load |
            |-------|-------:|-----:|
            | Otter |  40 kg |   92 |
            | Vole  |  20 kg |   41 |

            </div>

            <Chart of={meta} />

            The Otter carries <b className="n" data-weigh-says="bikes.load.ratio">2.3 times</b> as much.
            """;

    @TempDir
    private Path folder;

    @Test
    void readsMdxAsMarkdown() throws IOException {
        Path file = Files.writeString(folder.resolve("bikes.mdx"), MDX);

        for (Path page : List.of(file, folder)) {
            Ran ran = Ran.of("check", "--strict", page);
            assertEquals(1, ran.code());
            assertTrue(ran.out().startsWith(file + ":17:19: warning claim-differs: “2.3 times”"), ran.out());
            assertEquals("1 widget on 1 page, 1 problem on 1 page, 1 silenced\n", ran.err());
        }
        assertEquals("1 widget on 1 page, no problems, 1 silenced, 1 claim mended\n",
                Ran.of("check", "--fix", "--strict", file).err());
        assertEquals(MDX.replace("2.3", "2.2"), Files.readString(file));
        String explained = Ran.of("explain", file).out();
        assertTrue(explained.contains("  bikes, line 6: Otter, Vole\n"), explained);
    }

    @Test
    void saysThatAsciiDocIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("bikes.adoc"), "= Bikes\n\n|===\n| A | 1\n|===\n");

        assertEquals(new Ran(2, "", "weigh: " + file + " is AsciiDoc, which isn't read here: look at the page that is "
                + "made of it\n"), Ran.of("check", file));
        assertEquals(new Ran(2, "", "weigh: there is no page in " + folder + "\n"
                + "weigh: 1 page of AsciiDoc is left out: look at what is made of them\n"), Ran.of("check", folder));
        Files.writeString(folder.resolve("more.AsciiDoc"), "= More\n");
        Files.writeString(folder.resolve("bikes.html"), "<p>None");
        assertEquals(new Ran(0, "", "weigh: 2 pages of AsciiDoc are left out: look at what is made of them\n"
                + "0 widgets on 1 page, no problems\n"), Ran.of("check", folder));
        assertEquals(new Ran(0, "", ""), Ran.of("check", "--quiet", folder));
    }
}
