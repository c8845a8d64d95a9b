package dev.weigh.render;

import dev.weigh.config.Config;
import dev.weigh.model.Comparison;
import dev.weigh.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet of a widget that flips by its radios alone. */
final class Sheet {

    private static final String BASE = written("weigh.css");
    private static final String PLUS =
            written("/dev/weigh/plus/plus.css") + written("/dev/weigh/plus/looks.css");

    /** Without a script nobody measures the page's ink: the page's own color-scheme tells light from dark. */
    private static final String BY_SCHEME = "@supports (color:light-dark(red,red)) and (color:oklch(from red l c h)){"
            + "@media screen and (forced-colors:none){.w{--w-on:light-dark(#fff,#17151a)}"
            + ".metric,.p,.each{--w-a:light-dark(oklch(from var(--weigh-accent,#0b5d43) clamp(0,l,.48) c h),"
            + "oklch(from var(--weigh-accent,#0b5d43) clamp(.75,l,1) c h))}}}";

    private Sheet() {
    }

    /**
     * All that one widget needs.
     *
     * @param own how many of its metrics are its author's
     */
    static String of(Config config, int own, Rules rules) {
        Comparison comparison = config.comparison();
        boolean hasMore = comparison.metrics().size() > own;
        int scheme = config.scheme();
        StringBuilder css = new StringBuilder(BASE).append(hasMore ? PLUS : "");
        // What the link leads to is the script's to say; until then its room is kept.
        css.append(".link{visibility:hidden}input{inset:auto;block-size:1px}"
                + ":focus-visible~.toggle{outline:2px solid}").append(rules.css());
        for (int i = 0; i < comparison.metrics().size(); i++) {
            css.append("@media not print{#m").append(i).append(":checked~.o>.p:not(#p").append(i)
                    .append(")>*{visibility:hidden}")
                    // A further way to look keeps no room for others, nor others for it.
                    .append(hasMore ? "#m" + i + ":checked~.o>" + (i < own ? "[data-k]" : ".p") + ":not(#p" + i
                            + ")>*{display:none}}" : "}");
            css.append("#m").append(i).append(":checked~.toggle [for=m").append(i).append("]{background:var(--w-a);"
                    + "color:var(--w-on);forced-color-adjust:none}");
        }
        int first = comparison.first();
        css.append("#m").append(first).append(":not(:checked)~.toggle [for=m").append(first)
                .append("]{background:none;color:inherit;forced-color-adjust:auto}");
        return css.append(scheme == 0 ? BY_SCHEME : "").toString();
    }

    /** The script's own stylesheet, without comments and space; letters beyond ASCII as CSS writes them. */
    private static String written(String name) {
        try (InputStream in = View.class.getResourceAsStream(name)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").replaceAll(" ?([{};,]) ?", "$1")
                    // In a page an element can't have a style of its own.
                    .replace(".track[style]", ".track.z");
            StringBuilder written = new StringBuilder();
            css.trim().codePoints().forEach(letter -> written.append(
                    letter < 128 ? Character.toString(letter) : "\\" + Integer.toHexString(letter) + " "));
            return written.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
