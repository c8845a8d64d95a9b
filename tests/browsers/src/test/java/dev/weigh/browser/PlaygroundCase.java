package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on the playground, which is opened before, with one table to paste in two ways. */
@ExtendWith(InATab.class)
abstract class PlaygroundCase {

    /** Why a test is for one engine alone. */
    static final String SAME = "the playground's own code says it, which is one for all; PlaygroundTest is in each";
    static final String SPREADSHEET = "Lamp\tLight\tPrice\nLantern\t400\t€30\nTorch\t250\t€12\n";
    static final String HTML = "<table><tr><th>Lamp<th>Light<th>Price"
            + "<tr><td>Lantern<td>400<td>&euro;30<tr><td>Torch<td>250<td>&euro;12</table>";

    final Tab tab;
    final PlaygroundPage page;

    PlaygroundCase(Tab tab) {
        this.tab = tab;
        page = new PlaygroundPage(tab);
    }

    @BeforeEach
    void open() throws IOException {
        page.open("");
    }

    /** What the widget itself says about the tables here is shown on the page; nothing else may be wrong. */
    @AfterEach
    void hasNothingElseToSay() {
        assertEquals(List.of(), tab.complaints().stream().filter(line -> !line.startsWith("warn: weigh:")).toList());
    }
}
