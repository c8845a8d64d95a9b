package dev.weigh.jvm;

import java.util.Locale;

/** MDX as Markdown: what JSX writes in another way than HTML, with each character where it was. */
final class Mdx {

    private static final String LITERAL = "(\"[^\"]*\"|'[^']*'|-?[0-9.]+|true|false)";

    private Mdx() {
    }

    /** Whether a file of this name is MDX. */
    static boolean is(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".mdx");
    }

    /** The text with comments, literal values and classes as HTML has them. */
    static String markdown(String text) {
        return text.replaceAll("(?s)\\{/\\* (.*?)\\*/\\}", "<!--$1-->")
                .replaceAll("=\\{" + LITERAL + "\\}", "= $1 ")
                .replaceAll("\\bclassName=", "class    =");
    }
}
