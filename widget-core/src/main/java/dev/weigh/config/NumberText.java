package dev.weigh.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell's text taken apart: its numbers, and what stands before, between and behind them.
 *
 * <p>{@code shown} is the text, {@code plain} the same text, character for character, with ASCII
 * digits and with a space for whatever takes no part: brackets and what is in them, note marks.
 */
final class NumberText {

    /** How the numbers of a text are to be read. */
    enum Kind { MISSING, NONE, ONE, RANGE, ERROR, SEVERAL }

    /** A number's digits and marks, where they stand, and whether a minus stands before them. */
    record Token(String digits, boolean isNegative, int start, int end) {
    }

    private static final String NOTES = "*\u2020\u2021\u00a7~\u2248<>\u2264\u2265";
    private static final String ZEROS = "\u0660\u06f0\u0966\uff10";
    private static final String MISSING = "|-|\u2013|\u2014|?|\u2026|...|n/a|na|tbd|";
    private static final String DASHES = "|-|\u2013|\u2014|\u2212|to|";

    final String shown;
    final String plain;
    final List<Token> tokens = new ArrayList<>();

    /** Takes a text apart whose white space is folded. */
    NumberText(String text) {
        shown = withoutBidi(text);
        plain = plain(shown);
        for (int at = 0; at < plain.length(); at++) {
            if (isDigit(at) || isMark(at) && isDigit(at + 1)) {
                Token token = new Token(plain.substring(at, end(at)), isNegative(at), at, end(at));
                tokens.add(token);
                at = token.end - 1;
            }
        }
    }

    Kind kind() {
        if (tokens.isEmpty()) {
            String said = "|" + plain.trim().toLowerCase() + "|";
            boolean isMissing = shown.isEmpty() || said.length() > 2 && MISSING.contains(said);
            return isMissing ? Kind.MISSING : Kind.NONE;
        }
        if (tokens.size() == 1) {
            return Kind.ONE;
        }
        String between = between();
        return tokens.size() > 2 ? Kind.SEVERAL
                : !between.isEmpty() && DASHES.contains("|" + between + "|") ? Kind.RANGE
                : isError(between) ? Kind.ERROR : Kind.SEVERAL;
    }

    /** What stands before the first number, without its minus. */
    String before() {
        Token first = tokens.get(0);
        String before = shown.substring(0, first.start);
        if (!first.isNegative) {
            return before;
        }
        int minus = first.start;
        while (!isDash(plain.charAt(--minus))) {
            // The minus stands before the number or before its currency.
        }
        return before.substring(0, minus) + before.substring(minus + 1);
    }

    /** What stands between the first two numbers, without what stands around both of them too. */
    String between() {
        String between = plain.substring(tokens.get(0).end, tokens.get(1).start).trim();
        String tail = tail();
        String head = plain.substring(0, tokens.get(0).start).trim();
        if (between.startsWith(tail)) {
            between = between.substring(tail.length()).trim();
        }
        return between.endsWith(head) ? between.substring(0, between.length() - head.length()).trim() : between;
    }

    /** What stands behind the last number. */
    String tail() {
        return plain.substring(tokens.get(tokens.size() - 1).end).trim();
    }

    /**
     * What stands behind the number and may be its unit, with the space before it. In {@code 12 ms ± 5 %}
     * that is the milliseconds, and so it is nothing in {@code 120 ± 5 %}, unless percentages are meant.
     */
    String behind(boolean isPercentage) {
        Kind kind = kind();
        int end = tokens.get(kind == Kind.RANGE ? 1 : 0).end;
        if (kind != Kind.ERROR) {
            return trimmed(plain.substring(end));
        }
        String behind = plain.substring(end, tokens.get(1).start).trim();
        behind = behind.substring(0, behind.length() - (behind.endsWith("-") ? 3 : 1)).trim();
        return !behind.isEmpty() ? " " + behind
                : isRelative(isPercentage) ? "" : trimmed(plain.substring(tokens.get(1).end));
    }

    /** Whether what follows the {@code ±} is a share of the number, in percent. */
    boolean isRelative(boolean isPercentage) {
        return tail().startsWith("%") && !isPercentage && between().indexOf('%') < 0;
    }

    /** What stands around the first number: the same in each cell where a text has several. */
    String around() {
        return before() + "|" + plain.substring(tokens.get(0).end).trim();
    }

    /** The digit zero of the script that the first number is written in. */
    char zero() {
        int at = tokens.get(0).start;
        while (!isDigit(at)) {
            at++;
        }
        return (char) (shown.charAt(at) - plain.charAt(at) + '0');
    }

    private static String trimmed(String text) {
        return text.substring(0, text.indexOf(text.trim()) + text.trim().length());
    }

    private static boolean isError(String between) {
        return between.endsWith("\u00b1") || between.endsWith("+/-");
    }

    private int end(int start) {
        int at = start;
        int run = 0;
        while (isDigit(at) || isMark(at) && isDigit(at + 1) || run < 4 && isGroup(at)) {
            run = isDigit(at++) ? run + 1 : 0;
        }
        int sign = at < plain.length() - 1 && "+-\u2212".indexOf(plain.charAt(at + 1)) >= 0 ? 2 : 1;
        if (at < plain.length() && (plain.charAt(at) | 32) == 'e' && isDigit(at + sign)) {
            at += sign;
            while (isDigit(at)) {
                at++;
            }
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
    }

    private boolean isMark(int at) {
        return at < plain.length() && (plain.charAt(at) == '.' || plain.charAt(at) == ',');
    }

    private boolean isGroup(int at) {
        return at < plain.length() && " '\u2019".indexOf(plain.charAt(at)) >= 0
                && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    }

    private boolean isNegative(int start) {
        int at = start - 1;
        while (at >= 0 && Units.isCurrency(plain.charAt(at))) {
            at--;
        }
        return at >= 0 && isDash(plain.charAt(at)) && (at == 0 || !isLetterOrDigit(plain.charAt(at - 1)));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || (c | 32) >= 'a' && (c | 32) <= 'z' || c >= 0xc0 && c < 0x2000;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    private static String withoutBidi(String text) {
        String kept = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069
                    || c == 0x61c || c == 0xfeff)) {
                kept += c;
            }
        }
        return kept;
    }

    private static String plain(String shown) {
        String plain = "";
        int depth = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            }
            plain += depth > 0 || NOTES.indexOf(c) >= 0 ? ' ' : plain(c);
            if (depth > 0 && (c == ')' || c == ']')) {
                depth--;
            }
        }
        return plain;
    }

    private static char plain(char c) {
        for (int i = 0; i < ZEROS.length(); i++) {
            int digit = c - ZEROS.charAt(i);
            if (digit >= 0 && digit < 10) {
                return (char) ('0' + digit);
            }
        }
        return c == 0xa0 || c == 0x202f || c >= 0x2000 && c <= 0x200a ? ' '
                : c == 0x66b ? '.' : c == 0x66c ? '\'' : c == 0x3bc ? '\u00b5' : c;
    }
}
