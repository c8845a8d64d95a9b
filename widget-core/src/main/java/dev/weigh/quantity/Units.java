package dev.weigh.quantity;

import java.util.ArrayList;
import java.util.List;

/** The units that the widget knows, by family, and how the members of a family measure up. */
public final class Units {

    /**
     * Each family with a colon, then what one is in the family's own unit, and the spellings of it; a plural's s and a
     * dot need none of their own. Magnitudes are of no family; a {@code ~} is before what of the SI may stand
     * before a unit, and is none. To add a spelling, write it behind its number.
     */
    private static final String TABLE = "time: 1e-9 ns 1e-6 us \u00b5s \u03bcs 1e-3 ms msec"
            + " 1 s sec second \u79d2 60 min minute \u5206 3600 h hr hour \u5c0f\u65f6 \u6642\u9593 86400 d day"
            + " \u5929 \u65e5 604800 wk week 2629746 mo month 31556952 yr year \u5e74"
            + " byte: 1 B byte 1e3 kb 1e6 mb 1e9 gb bit: 1 b bit bit/time: 1 bps W: 1 W Wh: 1 Wh Hz: 1 Hz J: 1 J"
            + " A: 1 A Ah: 1 Ah V: 1 V g: 1 g 453.59237 lb pound 28.349523125 oz ounce 1e6 t tonne"
            + " m: 1 m metre meter 1609.344 mi mile .3048 ft foot feet .0254 in inch l: 1 l L litre liter"
            + " %: 1 % percent x: 1 x X \u00d7 \u00b0: 1 \u00b0 \u00b0C \u00b0F fps: 1 fps FPS dB: 1 dB px: 1 px MP"
            + " : 1e3 k K thousand 1e4 \u4e07 1e6 M million mio Mio 1e8 \u4ebf 1e9 G B bn billion Mrd"
            + " 1e12 T tn trillion 1024 Ki 1048576 Mi 1073741824 Gi"
            + " 1099511627776 Ti ~: 1e-9 ~n 1e-6 ~u ~\u00b5 ~\u03bc 1e-3 ~m 1e-2 ~c";
    private static final String PREFIX = "^([numckKMGT\u00b5\u03bc]|[KMGT]i)"
            + "(?=(B|b|bits?|bps|Wh?|Hz|g|m|[lL]|J|V|Ah?)$)";

    /** Read once: each word of each cell is looked for. */
    private static final Units ALL = new Units();

    private final List<String> words = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    private Units() {
        String family = " ";
        double factor = 1;
        for (String token : TABLE.split(" ", -1)) {
            if (token.endsWith(":")) {
                family = token.replace(":", "");
            } else if (token.charAt(0) >= '.' && token.charAt(0) <= '9') {
                factor = Double.parseDouble(token);
            } else {
                words.add(token);
                known.add(new Known(family, factor));
            }
        }
    }

    /**
     * A unit that is known.
     *
     * @param family what can be compared; empty for a magnitude, {@code k} for one; a blank for what is none
     * @param factor what one is in the family's own unit
     */
    record Known(String family, double factor) {
    }

    /** Finds a word. */
    static Known known(String word) {
        String base = word.replaceAll(PREFIX, "");
        String prefix = word.substring(0, word.length() - base.length());
        Known known = find(word, 1);
        return known.family.equals(" ") ? find(prefix.isEmpty() ? word.replaceAll("(?<=\\w\\w)s?\\.?$", "") : base,
                find(prefix, 1).factor * find("~" + prefix, 1).factor) : known;
    }

    private static Known find(String word, double times) {
        int at = ALL.words.indexOf(word);
        return at < 0 ? new Known(" ", 1) : new Known(ALL.known.get(at).family, ALL.known.get(at).factor * times);
    }

    static boolean isKnown(String word) {
        return !known(word).family.equals(" ");
    }

    /** What a unit of time is in seconds; 0 for any other. */
    static double seconds(String word) {
        Known known = known(word.replaceAll("^m$", "min"));
        return known.family.equals("time") ? known.factor : 0;
    }

    static boolean isCurrency(String word) {
        return word.matches(".{0,3}\\p{Sc}|EUR|USD|GBP|CHF|JPY|CNY|AUD|CAD|INR|SEK|NOK|DKK|PLN|Rs\\.?");
    }

    /** Whether a header's bracket holds a unit and nothing else. */
    public static boolean isUnit(String text) {
        String[] parts = (text + "/").split(" ?/ ?| per ", -1);
        return isCurrency(text) | isKnown(text) & !known(text).family.isEmpty()
                | text.matches("[^0-9][^ ]{0,30}( ?/ ?| per )[^ ]{1,30}( \\p{L}+)?")
                        & (isKnown(parts[0]) | isKnown(parts[1]));
    }
}
