package dev.weigh.testing.ports;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page on which all implementations of the ports agree.
 *
 * @param name what it is about
 * @param page the whole page; the element with the id {@code here} is looked at
 * @param portrait what is said of it
 */
public record PortCase(String name, String page, String portrait) {

    private static final String FOLDED = "folded \u00e4 i\u0307 \u00df \u03c3\u03c2\n";
    private static final String NO_PRESETS = "preset script: false \npreset html: false \n" + FOLDED;

    /** All cases. */
    public static List<PortCase> all() {
        return Stream.of(ofText(), ofElements(), ofPages()).flatMap(List::stream).toList();
    }

    private static List<PortCase> ofText() {
        return List.of(
                new PortCase("text is text to the letter, without comments", body("",
                        "<p id=here> a\n  <b>b&amp;</b><!-- no -->c&nbsp;<br>d </p>"), NO_PRESETS + """
                        p id=(here)true none=()false in (): ( a
                          b&c\u00a0d )
                          ( a
                          )false
                          b none=()false in (): (b&)
                            (b&)false
                          (c\u00a0)false
                          br none=()false in (): ()
                          (d )false
                        """),
                new PortCase("names are small, values as they are, and an attribute may be empty", body("",
                        "<P ID=here Title='A \"b\"' data-x DATA-Y=\"\">x</P>"), NO_PRESETS + """
                        p id=(here)true title=(A "b")true data-x=()true data-y=()true none=()false in (): (x)
                          (x)false
                        """));
    }

    private static List<PortCase> ofElements() {
        return List.of(
                new PortCase("what a template holds is no child, and a script has text", body("",
                        "<div id=here><template><b>x</b></template><script type=y>1 < 2</script></div>"),
                        NO_PRESETS + """
                        div id=(here)true none=()false in (): (1 < 2)
                          template none=()false in (): ()
                          script type=(y)true none=()false in (): (1 < 2)
                            (1 < 2)false
                        """),
                new PortCase("a table has the body that its author left out", body("",
                        "<table id=here><tr><td>1<td>2</table>"), NO_PRESETS + """
                        table id=(here)true none=()false in (): (12)
                          tbody none=()false in (): (12)
                            tr none=()false in (): (12)
                              td none=()false in (): (1)
                                (1)false
                              td none=()false in (): (2)
                                (2)false
                        """));
    }

    private static List<PortCase> ofPages() {
        return List.of(
                new PortCase("the nearest language counts, an empty one too", body("lang=de",
                        "<div id=here><i lang=en-GB></i><i lang=''><b></b></i></div>"), NO_PRESETS + """
                        div id=(here)true none=()false in (de): ()
                          i lang=(en-GB)true none=()false in (en-GB): ()
                          i lang=()true none=()false in (): ()
                            b none=()false in (): ()
                        """),
                new PortCase("defaults stand on the script and on the page, in this order",
                        "<!doctype html><html data-weigh-motion=fast><meta charset=utf-8><title>x</title>"
                                + "<script src=weigh.js data-weigh-motion=100 defer></script><br id=here>",
                        "preset script: true 100\npreset html: true fast\n" + FOLDED
                                + "br id=(here)true none=()false in (): ()\n"));
    }

    private static String body(String attributes, String html) {
        return "<!doctype html><html " + attributes + "><meta charset=utf-8><title>x</title>"
                + "<script src=weigh.js defer></script>" + html;
    }
}
