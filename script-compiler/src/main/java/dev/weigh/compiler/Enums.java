package dev.weigh.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has the constants of an enum be numbers: {@code Word.LOWER} is 3 and its {@code ordinal()} itself. It takes enums
 * that are names alone, without a field, and of which nobody asks {@code values()}, a name or a switch.
 */
final class Enums {

    private static final Pattern ENUM = Pattern.compile("(?m)^ {4}(\\w+) = \\$rt_classWithoutFields\\(jl_Enum\\)");

    private Enums() {
    }

    /**
     * The code with numbers in the place of constants.
     *
     * @throws IllegalStateException if an enum is asked for all its values, which would have to be objects
     */
    static String asNumbers(String code) {
        String plain = code;
        for (MatchResult found : (Iterable<MatchResult>) ENUM.matcher(code).results()::iterator) {
            plain = without(plain, found.group(1));
        }
        return plain.replace(".$ordinal", "");
    }

    private static String without(String code, String type) {
        Matcher start = Pattern.compile("(?ms)^ {4}" + type + "__clinit_ = \\(\\) => \\{\n(.*?)^ {4}\\}").matcher(code);
        if (!start.find()) {
            throw new IllegalStateException("There are no constants in " + type);
        }
        String plain = code.substring(0, start.start(1)) + code.substring(start.end(1));
        plain = plain.replace(type + "_$callClinit();", "");
        for (Map.Entry<String, String> constant : constants(start.group(1), type).entrySet()) {
            String name = Pattern.quote(constant.getKey());
            plain = plain.replaceAll("(?m)^( {4}(?:let )?)" + name + " = null", "$1" + constant.getKey() + "_ = null")
                    .replaceAll("(?<![\\w$])" + name + "(?![\\w$])", constant.getValue());
        }
        if (plain.contains(type + "_$VALUES.")) {
            throw new IllegalStateException("values() or a switch of " + type + ": its constants are numbers");
        }
        return plain;
    }

    /** The ordinals of the constants, by the names that TeaVM gives the fields. */
    private static Map<String, String> constants(String body, String type) {
        Map<String, String> constants = new LinkedHashMap<>();
        Matcher made = Pattern.compile(" (\\S+) = " + type + "__init_\\([^,]*, (\\d+)\\);(?:\\s+(" + type
                + "_\\w+) = \\1;)?").matcher(body);
        while (made.find()) {
            constants.put(made.group(3) == null ? made.group(1) : made.group(3), made.group(2));
        }
        return constants;
    }
}
