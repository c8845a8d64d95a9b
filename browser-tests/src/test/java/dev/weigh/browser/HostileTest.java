package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a label, a cell or an attribute ends as text; the page's policy is never hurt. */
@ExtendWith(InATab.class)
class HostileTest {

    private final Tab tab;

    HostileTest(Tab tab) {
        this.tab = tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "{{constructor}}",
        "${alert(1)}", "__proto__", "constructor", "toString", "javascript:alert(1)", "\" onclick=\"alert(1)",
        "'><svg/onload=alert(1)>", "</style><script>alert(1)</script>", "]]>", "<!--", "-->", "&lt;b&gt;",
        "\u202Etxt", "url(javascript:alert(1))", "{leader}{metric}{ratio}", "\\", "|;|;", "#m0:checked",
        "\"]{}*{display:none"})
    void staysText(String text) {
        tab.open("<main id=here></main>");
        tab.run("""
                const text = arguments[0], here = document.getElementById('here');
                const cell = (row, tag, words) => {
                  const made = document.createElement(tag);
                  made.textContent = words;
                  row.append(made);
                  return made;
                };
                const root = document.createElement('div'), table = document.createElement('table');
                root.dataset.weigh = 'hostile';
                root.dataset.title = text + '!';
                const head = table.insertRow(), one = table.insertRow(), two = table.insertRow();
                for (const words of ['x', text, 'Time']) cell(head, 'th', words).dataset.measuring = text;
                cell(one, 'th', text);
                cell(one, 'td', '3');
                cell(one, 'td', '9');
                cell(two, 'th', text + '2');
                cell(two, 'td', '8');
                cell(two, 'td', '1');
                root.append(table);
                here.append(root);""", text);
        tab.clock().frame();
        tab.widget("hostile").flip("Time");
        tab.clock().to(5000);
        // Words that look like a list or a placeholder may be told off; nothing else may be said.
        tab.complaints().forEach(line -> assertTrue(line.startsWith("warn: weigh:"), line));

        assertEquals(text, tab.widget("hostile").texts("name").get(0));
        assertEquals(0, tab.number("look.shadow('hostile')"
                + ".querySelectorAll('img, script, svg, iframe, style, b').length"));
        assertEquals("", tab.text("[...look.shadow('hostile').querySelectorAll('*')].flatMap(one =>"
                + " one.getAttributeNames()).filter(name => name.startsWith('on') || name == 'src').join()"));
        assertEquals(List.of(), tab.run("return Object.keys(Object.prototype)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "hasOwnProperty", "weigh", "<b>", "a,b=c~d+e", "%",
        " x "})
    void takesAnyIdAsAName(String id) {
        tab.open("<main id=here></main>");
        tab.run("here.innerHTML = watched.html(arguments[0]); here.firstChild.dataset.weigh = arguments[1]",
                Pages.trains("x", "data-permalink"), id);
        tab.clock().frame();
        Figure figure = tab.widget(tab.text("weigh.get(here.firstChild).id"));

        figure.flip("Time");
        String address = tab.text("location.href");
        tab.run("weigh.get(here.firstChild).select('size')");
        tab.run("location.href = arguments[0]", address);
        assertEquals(List.of(), tab.run("return Object.keys(Object.prototype)"));
        assertEquals("function", tab.text("typeof {}.hasOwnProperty"));
    }

    @Test
    void hasNoLinkThatRunsScript() {
        tab.open(Pages.trains("javascript:alert(1)//", "data-permalink"));

        assertEquals("http:",
                tab.text("document.querySelector('[data-weigh]').shadowRoot.querySelector('a').protocol"));
    }

    @Test
    void takesNoStyleFromAnAccent() {
        tab.open(Pages.table("styled", "", "<tr><th>x<th data-accent='red;} * { display: none'>Size"
                + "<th data-accent='url(/leak.png)'>Time<tr><th>a<td>3<td>9<tr><th>b<td>8<td>1"));

        assertEquals(List.of("3", "8"), tab.widget("styled").texts("value"));
        tab.widget("styled").flip("Time");
        tab.clock().to(1000);
        assertEquals(List.of("9", "1"), tab.widget("styled").texts("value"));
        // The author is told; nothing is loaded, as is checked after each test.
        tab.complaints().forEach(line -> assertTrue(line.contains("bad-value"), line));
    }

    @Test
    @OnlyIn(value = {"chromium", "firefox"},
            because = "WebKit's layout of a name takes the square of its length: seconds for 60,000 letters")
    void staysFastWithAMegabyteOfText() {
        tab.open("<main id=here></main>");
        tab.run("here.innerHTML = watched.html(arguments[0]); here.querySelector('tr + tr th').textContent ="
                + " 'x1,'.repeat(350000)", Pages.trains("long", ""));
        tab.clock().frame();
        tab.widget("long").select("time");
        tab.clock().to(1000);

        assertEquals(1050000, tab.widget("long").texts("name").get(0).length());
        assertEquals(List.of("90", "10"), tab.widget("long").texts("value"));
    }
}
