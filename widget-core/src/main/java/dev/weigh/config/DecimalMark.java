package dev.weigh.config;

import java.util.List;

/** Tells which of {@code .} and {@code ,} stands before decimals, and which groups thousands. */
final class DecimalMark {

    /** Languages that write a comma before decimals; all others are taken to write a point. */
    private static final String COMMA = " de fr es it pt nl da sv nb nn no fi pl cs sk sl hr sr bg ro hu"
            + " ru uk be lt lv et el tr id vi ca gl eu is ";

    private DecimalMark() {
    }

    /** The usual mark of a language, {@code de-AT} for one; the Swiss write a point. */
    static char usual(String language) {
        String two = language.length() < 2 ? "" : language.substring(0, 2);
        return COMMA.contains(" " + two + " ") && !language.endsWith("-ch") ? ',' : '.';
    }

    /** The mark that the numbers of a metric show among them, else the usual one. */
    static char of(List<NumberText> texts, char usual) {
        for (NumberText text : texts) {
            for (NumberText.Token token : text.tokens) {
                char mark = of(token.digits());
                if (mark != 0 && mark != '?') {
                    return mark;
                }
            }
        }
        return usual;
    }

    /** The mark that the digits alone tell: 0 where they have none, {@code ?} where it is open. */
    static char of(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return 0;
        }
        char mark = digits.charAt(last);
        if (Math.min(point, comma) >= 0) {
            return mark;
        }
        if (digits.indexOf(mark) != last) {
            return mark == '.' ? ',' : '.';
        }
        boolean isOpen = last < 4 && digits.length() == last + 4 && !digits.startsWith("0");
        return isOpen ? '?' : mark;
    }

    /** What groups the digits; 0 for nothing. */
    static char group(String digits, char mark) {
        for (int i = 1; i < digits.length() - 3; i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && c != mark && (c | 32) != 'e') {
                return c;
            }
        }
        return 0;
    }
}
