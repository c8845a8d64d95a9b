package dev.weigh.pack;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Gives the script's names other letters, and keeps what Brotli makes less of: which letter stands
 * where is nothing to JavaScript, and some fifty bytes to Brotli.
 */
final class Letters {

    /** The tries; each takes as long as one run of Brotli, some 50 ms. */
    private static final int TRIES = 300;

    /** A fixed start: two builds of one commit try the same. */
    private static final long SEED = 14_000;

    private final String script;
    /** Where names stand: each place, and the kind of name that is there. */
    private final TreeMap<Integer, String> places = new TreeMap<>();
    /** What names of a kind are called; the key is what they were called before. */
    private final Map<String, Map<String, String>> kinds = new TreeMap<>();

    private Letters(String script) {
        this.script = script;
        Compiler compiler = new Compiler();
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
        compiler.init(List.of(), List.of(SourceFile.fromCode("weigh.js", lines(script))), options);
        compiler.parse();
        find(compiler.getRoot().getLastChild());
    }

    /** The script with the letters that have been found to be best. */
    static String of(String script) throws IOException {
        return new Letters(script).best();
    }

    /** The script with lines in place of what is in quotes: the parser knows no place beyond 4,095 in one line. */
    private static String lines(String script) {
        return Uglify.EXPRESSION.matcher(script)
                .replaceAll(text -> "\"\"" + "\n".repeat(text.group().length() - 2));
    }

    /** Variables, those of one letter and those of two, and properties that the build itself has named. */
    private void find(Node node) {
        boolean isProperty = node.isGetProp() || node.isStringKey() || node.isOptChainGetProp();
        // Properties of two letters are the page's, "id" for one: the build has enough with one.
        if ((node.isName() || isProperty) && node.getString().matches(isProperty ? "[\\w$]" : "[\\w$]{1,2}")) {
            int place = node.getSourceOffset();
            if (!script.startsWith(node.getString(), place)) {
                throw new IllegalStateException("There is no " + node.getString() + " at " + place);
            }
            String kind = (isProperty ? "property " : "name ") + node.getString().length();
            places.put(place, kind);
            kinds.computeIfAbsent(kind, key -> new TreeMap<>()).put(node.getString(), node.getString());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            find(child);
        }
    }

    private String best() throws IOException {
        Random random = new Random(SEED);
        String best = script;
        int least = size(best);
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> names = List.copyOf(kinds.values()).get(random.nextInt(kinds.size()));
            List<String> keys = new ArrayList<>(names.keySet());
            Collections.shuffle(keys, random);
            swap(names, keys.get(0), keys.get(keys.size() - 1));
            String other = written();
            int size = size(other);
            if (size <= least) {
                least = size;
                best = other;
            } else {
                swap(names, keys.get(0), keys.get(keys.size() - 1));
            }
        }
        return best;
    }

    private static void swap(Map<String, String> names, String one, String other) {
        names.put(one, names.put(other, names.get(one)));
    }

    private String written() {
        StringBuilder text = new StringBuilder(script);
        places.forEach((place, kind) -> {
            int end = place + kind.charAt(kind.length() - 1) - '0';
            text.replace(place, end, kinds.get(kind).get(script.substring(place, end)));
        });
        return text.toString();
    }

    private static int size(String text) throws IOException {
        return Brotli.size(text.getBytes(StandardCharsets.UTF_8));
    }
}
