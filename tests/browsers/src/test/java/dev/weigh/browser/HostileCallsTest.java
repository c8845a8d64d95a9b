package dev.weigh.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weigh.hostile.HostileStrings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an address, a page's script or an event says: nothing runs, and the widgets go on. */
@ExtendWith(InATab.class)
class HostileCallsTest {

    /** A part of them: what is made of a text is the script's to say, and all of them are tried as texts. */
    private static final List<String> STRINGS = HostileStrings.some(Part.of(3, 7), 0);
    /** How many a page gets: WebKit takes no more than 100 addresses in one go, and there are two for each. */
    private static final int SOME = 45;

    private final Tab tab;

    HostileCallsTest(Tab tab) {
        this.tab = tab;
    }

    @BeforeEach
    void open() {
        tab.openFreely("<main id=here>" + Pages.trains("trains", "data-permalink") + "</main>");
        give(STRINGS);
    }

    @Test
    void findsEachIdInTheAddressThatItsLinkHas() {
        for (int from = 0; from < STRINGS.size(); from += SOME) {
            open();
            give(STRINGS.subList(from, Math.min(STRINGS.size(), from + SOME)));
            tab.run("hostile.plant(arguments[0], strings)", Pages.trains("HOSTILE", "data-permalink"));
            tab.clock().frame();
            assertEquals(List.of(), tab.runLater("""
                    const done = arguments[0], made = hostile.roots.filter(root => weigh.get(root));
                    hostile.flip(made);
                    const entries = made.map(root => root.shadowRoot.querySelector('a').href.split('#weigh:')[1]);
                    made.forEach(root => weigh.get(root).select('size'));
                    addEventListener('hashchange', () => done(made.map(root => weigh.get(root))
                      .filter(one => one.id.isWellFormed() && one.metric != 'time').map(one => one.id)), {once: true});
                    location.hash = 'weigh:' + entries.join();"""));
            assertStanding();
        }
    }

    @Test
    void takesAnyFragment() {
        for (int from = 0; from < STRINGS.size(); from += SOME) {
            open();
            give(STRINGS.subList(from, Math.min(STRINGS.size(), from + SOME)));
            assertEquals(List.of(), tab.run("""
                    return strings.flatMap(text => ['#weigh:' + text, '#weigh:trains=' + text]).filter(address => {
                      history.replaceState(null, '', address);
                      dispatchEvent(new HashChangeEvent('hashchange'));
                      return location.hash != new URL(address, location.href).hash
                        || !['size', 'time'].includes(weigh.get('trains').metric);
                    }).map(address => JSON.stringify(address))"""));
            assertStanding();
        }
    }

    @Test
    void answersAnyCall() {
        assertEquals(List.of(), tab.run("""
                const odd = [...strings, undefined, null, 0, NaN, true, {}, [], Object.create(null), Symbol('x'),
                  () => 0, new Proxy({}, {}), document.createTextNode('x'), window,
                  {toString() { throw new Error('mine'); }}];
                for (const one of odd) {
                  for (const call of [weigh.scan, weigh.get('trains').select]) {
                    try {
                      call(one);
                    } catch {
                      // What is no tree or no text is its caller's mistake.
                    }
                  }
                }
                return odd.filter(one => one !== 'trains' && weigh.get(one)).map(one => JSON.stringify(one));"""));
        assertStanding();
    }

    @Test
    void hearsNoEventThatIsNotTheReaders() {
        tab.run("""
                const root = weigh.get('trains').element, inside = root.shadowRoot.querySelector('fieldset');
                for (const detail of strings) {
                  for (const type of ['weigh-ready', 'weigh-change', 'weigh-changed', 'change', 'input', 'beforeprint',
                      'slotchange', 'hashchange', detail]) {
                    for (const target of [inside, root, document, window]) {
                      target.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, cancelable: true}));
                    }
                  }
                  const radio = inside.querySelector('input'), own = radio.value;
                  radio.value = detail;
                  radio.click();
                  radio.value = own;
                }
                watched.complaints.splice(0);""");
        assertStanding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weigh-change", "weigh-changed"})
    void canBeRemovedByAListener(String type) {
        tab.run("weigh.get('trains').element.addEventListener(arguments[0], () => weigh.get('trains').remove())", type);
        tab.widget("trains").flip("Time");

        assertEquals(true, tab.run("return weigh.get('trains') === null"));
        assertEquals("[]", tab.text("JSON.stringify(watched.complaints)"));
    }

    private void give(List<String> strings) {
        // In escapes: a driver can't carry half of a surrogate pair.
        tab.run("window.strings = JSON.parse(arguments[0])",
                "[\"" + String.join("\",\"", strings.stream().map(HostileStrings::escaped).toList()) + "\"]");
    }

    /** Nothing ran, nothing was said, and the page goes on: a new root starts, and a reader flips it. */
    private void assertStanding() {
        tab.run("here.insertAdjacentHTML('beforeend', arguments[0])", Pages.trains("late", ""));
        tab.clock().frame();
        // By its radio: among so many, what is far from what is in view has no place for WebKit's driver to click at.
        tab.run("hostile.flip([weigh.get('late').element])");
        tab.clock().pass(1000);

        assertEquals(List.of("90", "10"), tab.widget("late").texts("value"));
        assertEquals(0, tab.number("hostile.runs.length"));
        assertEquals(0, tab.number("Object.keys(Object.prototype).length"));
        // Ids that are equal once they are trimmed are told off.
        assertEquals(List.of(), tab.complaints().stream()
                .filter(line -> !line.startsWith("warn: weigh: duplicate-id")).toList());
    }
}
