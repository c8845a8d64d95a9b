package dev.weigh.draft;

import java.util.Map;

/** The entities of HTML that tables have: those by number, and the usual names. */
final class Entities {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("euro", "€"), Map.entry("pound", "£"),
            Map.entry("yen", "¥"), Map.entry("cent", "¢"), Map.entry("deg", "°"), Map.entry("micro", "µ"),
            Map.entry("plusmn", "±"), Map.entry("times", "×"), Map.entry("minus", "−"), Map.entry("ndash", "–"),
            Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("middot", "·"), Map.entry("le", "≤"),
            Map.entry("ge", "≥"), Map.entry("thinsp", "\u2009"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("darr", "↓"), Map.entry("uarr", "↑"),
            Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"));
    private static final int LONGEST = 10;
    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private Entities() {
    }

    /** The text that is meant; what is no entity known here stays as it is written. */
    static String read(String text) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            // No farther than a name may be long: a text of nothing but & would be gone through for each.
            int length = text.charAt(i) == '&'
                    ? text.substring(i, Math.min(i + LONGEST + 1, text.length())).indexOf(';') : -1;
            int end = i + length;
            String letters = length > 0 ? meant(text.substring(i + 1, end)) : "";
            read.append(letters.isEmpty() ? text.substring(i, i + 1) : letters);
            i = letters.isEmpty() ? i : end;
        }
        return read.toString();
    }

    private static String meant(String name) {
        if (name.matches("#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}")) {
            boolean isHex = name.matches("#[xX].*");
            int point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? HEX : DECIMAL);
            return point > 0 && point <= Character.MAX_CODE_POINT ? new String(Character.toChars(point)) : "";
        }
        return NAMES.getOrDefault(name, "");
    }
}
