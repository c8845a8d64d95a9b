package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The author keeps all that they wrote: it stays in the page, stays usable, and comes back as it was. */
@ExtendWith(InATab.class)
class KeepsTest {

    private static final String ROWS = "<tr><th>Way<th data-metric=s>Size<th data-metric=t>Time"
            + "<tr><th>Train<td>30<td>90<tr><th>Plane<td>80<td>10";
    private static final String TABLE = "<table>" + ROWS + "</table>";

    private final Tab tab;

    KeepsTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void keepsTheTableInThePageAndShowsItOnDemand() {
        tab.open(Pages.MODELS);
        WebElement table = tab.find("table");
        assertFalse(table.isDisplayed());

        tab.widget("models").find("summary").click();

        assertTrue(table.isDisplayed());
        assertEquals(true, tab.run("return arguments[0].parentNode == weigh.get('models').element", table));
        // What stands between cells is up to the driver.
        String seen = table.getText().replaceAll("\\s", "");
        assertTrue(seen.contains("Smallspecializedmodel5892"), seen);
    }

    @Test
    void writesNothingButSlotsOnTheAuthorsChildren() {
        String html = "<h3>Ways</h3>" + TABLE
                + "<p data-verdict-for=t>Take <em>the train</em>.</p><p>Source: none.</p>";
        tab.open("<div id=plain>" + html + "</div><div data-weigh=ways>" + html + "</div>");

        String now = tab.text("weigh.get('ways').element.innerHTML");
        assertTrue(now.contains(" slot="), now);
        assertEquals(tab.text("plain.innerHTML"), now.replaceAll(" slot=\"[a-z0-9]*\"", ""));
    }

    @Test
    void keepsOtherChildrenInSightAboveAndBelow() {
        tab.open("<div data-weigh=ways><h3 id=above>Ways</h3>" + TABLE
                + "<p id=below>Source: a friend.</p></div>");
        WebElement toggle = tab.widget("ways").find("[part~=toggle]");

        assertTrue(tab.find("#above").isDisplayed() && tab.find("#below").isDisplayed());
        assertTrue(tab.find("#above").getRect().y < toggle.getRect().y);
        assertTrue(tab.find("#below").getRect().y > toggle.getRect().y);
    }

    @Test
    void keepsTheLinksOfAVerdictClickable() {
        tab.open("<div data-weigh=ways>" + TABLE
                + "<p data-verdict-for=t>As <a id=link href='#proof'>seen</a>.</p></div>");
        assertFalse(tab.find("#link").isDisplayed());

        tab.widget("ways").flip("Time");
        tab.find("#link").click();

        assertEquals("#proof", tab.text("location.hash"));
    }

    @Test
    void leavesWhatItCopiesWhereItIsAndCopiesItAnewWhenItsAuthorChangesIt() {
        tab.open("<div data-weigh=ways>" + TABLE
                + "<ul id=list><li><b>Size</b>: see <a id=link href='#x'>here</a>.</ul></div>");
        String written = tab.text("list.innerHTML");

        tab.run("link.firstChild.data = 'there'");
        tab.clock().frame();

        assertEquals(written.replace("here", "there"), tab.text("list.innerHTML"));
        assertEquals("Size: see there.", tab.widget("ways").verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div data-weigh=ways>words" + TABLE + "<p data-verdict-for=t slot=x>Take <em>it</em>.</p></div>",
        "<div data-weigh=ways>" + TABLE + "<ul><li><b>Size</b>: small.<li><b>Time</b>: fast.</ul></div>",
        "<div data-weigh=ways><div>" + TABLE + "</div><blockquote><b>Time</b> flies.</blockquote></div>",
        "<table data-weigh=ways>" + ROWS + "</table>",
        "<figure data-weigh=ways>" + TABLE + "<figcaption>Two ways</figcaption></figure>",
        "<my-table data-weigh=ways>" + TABLE + "</my-table>",
        "<div data-weigh=ways data-contenders='A; B' data-metrics='S | T' data-scores='1; 2 | 3; 4'></div>"})
    void putsBackWhatWasThereToTheLetter(String html) {
        tab.open("<div id=widget>" + html + "</div><template id=plain>" + html + "</template>");
        assertEquals("ways", tab.text("weigh.get('ways').id"));
        String plain = tab.text("plain.innerHTML");

        tab.run("weigh.get('ways').remove()");

        assertEquals(plain, tab.text("widget.innerHTML"));
        assertEquals(0, tab.number("[...widget.querySelectorAll('table, li')]"
                + ".filter(one => !one.checkVisibility()).length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "section", "article", "aside", "p", "blockquote", "main", "nav"})
    void hasItsShadowOnTheRootWhereHtmlAllowsIt(String tag) {
        // A paragraph can't hold a table, so all of these say it with lists.
        tab.open("<" + tag + " id=root data-weigh=ways data-contenders='A; B' data-metrics='S | T' "
                + "data-scores='1; 2 | 3; 4'></" + tag + ">");

        assertEquals(true, tab.run("return look.host('ways') == root && root.shadowRoot.mode == 'open'"));
        assertEquals("A", tab.widget("ways").texts("name").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table id=root data-weigh=ways>" + ROWS + "</table>",
        "<figure id=root data-weigh=ways>" + TABLE + "<figcaption>Two ways</figcaption></figure>",
        "<my-table id=root data-weigh=ways>" + TABLE + "</my-table>",
        "<div data-weigh=ways><template shadowrootmode=open><slot></slot></template>" + TABLE + "</div>"})
    void hasAHostAroundTheTableElsewhere(String html) {
        tab.open(html);

        assertEquals(1, tab.number("document.querySelectorAll('[data-weigh-host]').length"));
        assertEquals(1, tab.number("document.querySelectorAll('div[data-weigh-host] table').length"));
        assertEquals("Train", tab.widget("ways").texts("name").get(0));
        tab.widget("ways").flip("Time");
        assertEquals("t", tab.widget("ways").api("metric"));
    }

    @Test
    void leavesATableThatCanBeNoWidgetAndSaysWhyOnce() {
        String words = "<table><tr><th>Way<th>Look<tr><th>Train<td>green<tr><th>Plane<td>white</table>";
        tab.open("<div id=root data-weigh=ways>" + words + "</div><template id=plain>" + words
                + "</template>");

        assertEquals(tab.text("plain.innerHTML"), tab.text("root.innerHTML"));
        assertTrue(tab.find("table").isDisplayed());
        var said = tab.complaints();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("no-metrics"), said.get(0));
    }
}
