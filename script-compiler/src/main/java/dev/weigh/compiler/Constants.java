package dev.weigh.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a constant that one call makes of texts alone where it is used: a kind of problem costs no more than its
 * words then. It is another object at each place, so constants are compared by {@code equals}.
 */
final class Constants {

    private static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    /** {@code dwc_Severity_ERROR = dwc_Severity__init_("error");}: a line of a class's start. */
    private static final Pattern MADE = Pattern.compile(
            "(?m)^ {8}(dw\\w*_[A-Z][A-Z_]+) = (dw[\\w$]*\\((?:" + TEXT + "(?:, )?)+\\));\\n");

    private Constants() {
    }

    /** The code with each such constant in its places. */
    static String inPlace(String code) {
        Map<String, String> made = new LinkedHashMap<>();
        for (MatchResult constant : (Iterable<MatchResult>) MADE.matcher(code).results()::iterator) {
            made.put(constant.group(1), constant.group(2));
        }
        String plain = MADE.matcher(code).replaceAll("");
        for (Map.Entry<String, String> constant : made.entrySet()) {
            plain = plain.replaceAll("(?m)^( {4}(?:let )?)" + constant.getKey() + " = null", "$1" + constant.getKey()
                    + "\\$unused = null").replaceAll("\\b" + constant.getKey() + "\\b(?!\\$)",
                    Matcher.quoteReplacement(constant.getValue()));
        }
        return plain;
    }
}
