package dev.weigh.compiler;

import dev.weigh.compiler.dialect.Kept;
import java.util.Map;
import java.util.TreeMap;

/** What the methods of Java's library become in the script. */
final class NativeMethods {

    /**
     * By signature; {@code $0} is the object itself, or the first argument of a static method. {@code $=2} is the
     * argument as a replacement that is put in as it is, whatever dollars are in it.
     */
    static final Map<String, String> ALL = new TreeMap<>();

    private static final String TEXT = "Ljava/lang/String;";
    private static final String ANY = "Ljava/lang/Object;";

    static {
        kept("whole(D)I", "~~Math.max(-2147483648,Math.min(2147483647,$0))");
        kept("quotient(II)I", "~~($0/$1)");
        kept("remainder(II)I", "~~($0%$1)");
        kept("sum(II)I", "~~($0+$1)");
        kept("difference(II)I", "~~($0-$1)");
        kept("number(I)I", "+$0");
        string("length()I", "$0.length");
        string("charAt(I)C", "$0.charCodeAt($1)");
        string("isEmpty()Z", "!$0");
        string("equals(" + ANY + ")Z", "$0==$1");
        string("substring(II)" + TEXT, "$0.substring($1,$2)");
        string("substring(I)" + TEXT, "$0.substring($1)");
        string("indexOf(" + TEXT + ")I", "$0.indexOf($1)");
        string("indexOf(" + TEXT + "I)I", "$0.indexOf($1,$2)");
        string("lastIndexOf(" + TEXT + ")I", "$0.lastIndexOf($1)");
        string("contains(Ljava/lang/CharSequence;)Z", "$0.includes($1)");
        string("startsWith(" + TEXT + ")Z", "$0.startsWith($1)");
        string("endsWith(" + TEXT + ")Z", "$0.endsWith($1)");
        string("trim()" + TEXT, "trimmed($0)");
        string("toLowerCase()" + TEXT, "$0.toLowerCase()");
        string("concat(" + TEXT + ")" + TEXT, "$0+$1");
        string("replace(CC)" + TEXT, "$0.replaceAll(String.fromCharCode($1),String.fromCharCode($2))");
        string("replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)" + TEXT, "$0.replaceAll($1,$=2)");
        string("replaceAll(" + TEXT + TEXT + ")" + TEXT, "$0.replace(RegExp($1,\"gu\"),$2)");
        string("matches(" + TEXT + ")Z", "whole($0,$1)");
        string("split(" + TEXT + "I)[" + TEXT, "$0.split(RegExp($1,\"u\"))");
        string("indexOf(I)I", "$0.indexOf(String.fromCharCode($1))");
        string("valueOf(C)" + TEXT, "String.fromCharCode($0)");
        string("valueOf(I)" + TEXT, "\"\"+$0");
        ALL.put("java.lang.Integer.valueOf(I)Ljava/lang/Integer;", "$0");
        ALL.put("java.lang.Integer.intValue()I", "$0");
        ALL.put("java.lang.Double.valueOf(D)Ljava/lang/Double;", "$0");
        ALL.put("java.lang.Double.doubleValue()D", "$0");
        ALL.put("java.lang.Integer.parseInt(" + TEXT + ")I", "+$0");
        ALL.put("java.lang.Double.parseDouble(" + TEXT + ")D", "+$0");
        ALL.put("dev.weigh.model.Decimal.fixed(DI)" + TEXT, "Math.abs($0).toFixed($1)");
        ALL.put("dev.weigh.words.Languages.names()[" + TEXT, "languages[0]");
        ALL.put("dev.weigh.words.Languages.of(" + TEXT + ")[" + TEXT, "language($0)");
        ALL.put("dev.weigh.quantity.Tokens.of(" + TEXT + TEXT + ")[" + TEXT, "$0.split(RegExp($1,\"u\"))");
        ALL.put("java.lang.Math.abs(D)D", "Math.abs($0)");
        ALL.put("java.lang.Math.min(DD)D", "Math.min($0,$1)");
        ALL.put("java.lang.Math.max(DD)D", "Math.max($0,$1)");
        ALL.put("java.lang.Math.min(II)I", "Math.min($0,$1)");
        ALL.put("java.lang.Math.max(II)I", "Math.max($0,$1)");
        ALL.put("java.lang.Math.floor(D)D", "Math.floor($0)");
        ALL.put("java.lang.Math.exp(D)D", "Math.exp($0)");
        ALL.put("java.lang.Math.log(D)D", "Math.log($0)");
        ALL.put("java.lang.Math.pow(DD)D", "Math.pow($0,$1)");
        ALL.put("dev.weigh.config.Indexed.list()Ljava/util/List;", "[]");
        list("<init>()V", "[]");
        list("<init>(Ljava/util/Collection;)V", "[...$0]");
        list("size()I", "$0.length");
        list("get(I)" + ANY, "$0[$1]");
        list("add(I" + ANY + ")V", "$0.splice($1,0,$2)");
        list("set(I" + ANY + ")" + ANY, "$0[$1]=$2");
        list("add(" + ANY + ")Z", "$0.push($1)");
        list("remove(" + ANY + ")Z", "dropped($0,$1)");
        list("remove(I)" + ANY, "$0.splice($1,1)[0]");
        list("clear()V", "$0.length=0");
        ALL.put("java.util.AbstractCollection.contains(" + ANY + ")Z", "$0.includes($1)");
        ALL.put("java.util.AbstractCollection.isEmpty()Z", "!$0.length");
        ALL.put("java.util.AbstractList.indexOf(" + ANY + ")I", "$0.indexOf($1)");
        ALL.put("java.util.AbstractList.iterator()Ljava/util/Iterator;", "stepping($0)");
        ALL.put("java.util.AbstractList$1.hasNext()Z", "$0.at<$0.list.length");
        ALL.put("java.util.AbstractList$1.next()" + ANY, "$0.list[$0.at++]");
        optional("of(" + ANY + ")", "$0");
        optional("ofNullable(" + ANY + ")", "$0");
        optional("empty()", "null");
        ALL.put("java.util.Optional.isPresent()Z", "$0!=null");
        ALL.put("java.util.Optional.get()" + ANY, "$0");
    }

    private NativeMethods() {
    }

    private static void kept(String method, String text) {
        ALL.put(Kept.class.getName() + "." + method, text);
    }

    private static void string(String method, String text) {
        ALL.put("java.lang.String." + method, text);
    }

    private static void optional(String method, String text) {
        ALL.put("java.util.Optional." + method + "Ljava/util/Optional;", text);
    }

    private static void list(String method, String text) {
        ALL.put("java.util.ArrayList." + method, text);
    }
}
