package dev.weigh.testing.growth;

import java.util.ArrayList;
import java.util.List;

/** The worst that strangers send: a few bytes each that once took minutes, or made megabytes. */
public final class Hostile {

    private static final String TABLE = "<div data-weigh=x><table><tr><th>Thing<th>Size<tr><th>A";
    private static final String WIDE = "<div data-weigh=x><table><tr><th>Thing<th colspan=150>Size";
    private static final String END = "</table></div>";

    private Hostile() {
    }

    /** Each of them, and each growing page at its least and its most. */
    public static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Growing growing : Growing.ALL) {
            pages.add(growing.page().apply(growing.least()));
        }
        pages.addAll(List.of(
                TABLE + "<tr><td colspan=999>1".repeat(250) + END,
                TABLE + "<tr><td colspan=150>1<td>2".repeat(5000) + END,
                (TABLE + "<td rowspan=1000>1".repeat(110) + END).repeat(20),
                TABLE + "<td>" + "1.".repeat(16_000) + END,
                TABLE + "<td>4<tr><th>a" + "\u0301".repeat(32_000) + "<td>4" + END,
                TABLE + "<td>4" + "<sup></sup>".repeat(20_000) + END,
                TABLE + "<td>4" + "<tr><th>A<td>4".repeat(2000) + END,
                TABLE + "<td>4<tr><th>B<td>5" + END.replace("</div>", "<p data-verdict-for=size>It is "
                        + "12345 67891 ".repeat(2000) + "</div>"),
                TABLE + "<td>4<tr><th>B<td>5" + END + "<b data-weigh-says='x.size.leader'>B</b>".repeat(2000),
                TABLE + "<td>4<tr><th>B<td>5" + END + "<b data-weigh-says='" + "x.".repeat(20_000) + "'>B</b>",
                "<<link data-weigh-rendered>img src=x>".repeat(2000),
                "<div data-weigh=x data-contenders='" + "x".repeat(8000) + "; B' data-metrics=Size data-scores='1; 2'"
                        + " data-verdicts='" + "{leader}".repeat(2000) + "'></div>",
                "<div data-weigh=x data-contenders='" + "A;".repeat(3000) + "' data-metrics=Size data-scores='"
                        + "1;".repeat(3000) + "' data-text-tied='" + "{leader}".repeat(2000) + "'></div>",
                (WIDE + "<tr><th>A<td colspan=150>4".repeat(60) + END).repeat(20),
                (WIDE + "<tr><th>A<td colspan=150>4 apples<tr><th>B<td colspan=150>4 pears".repeat(30) + END)
                        .repeat(50),
                WIDE + ("<tr><th>A<td colspan=150>4 " + "x".repeat(900)).repeat(6) + END,
                (TABLE + "<td>4<tr><th>B<td>5" + END).repeat(1000),
                ("<b>" + TABLE + "<td>4<tr><th>B<td>5" + END.replace("</div>", "</b></div>")).repeat(500),
                "<div>".repeat(20_000) + "<b><table>".repeat(2000),
                "<div data-weigh=x>".repeat(20_000),
                "<i data-weigh=x>".repeat(2000) + "<table>".repeat(2000),
                "<!-- weigh-ignore too-large: x -->".repeat(1000) + TABLE + "<td>4 apples<td>5".repeat(100) + END));
        return pages;
    }
}
