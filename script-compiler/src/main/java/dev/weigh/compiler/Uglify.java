package dev.weigh.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.Scriptable;

/**
 * UglifyJS, which still finds something to shorten in what Closure Compiler has written. It is a
 * program in JavaScript, and Rhino runs it, so that the build needs no Node.
 */
final class Uglify {

    private static final String FOLDER = "/META-INF/resources/webjars/uglify-js/3.19.3/lib/";
    private static final List<String> FILES = List.of("utils", "ast", "transform", "parse", "scope", "compress",
            "output", "sourcemap", "mozilla-ast", "propmangle", "minify");
    /** What the files expect around them, and the call. */
    private static final String BEFORE = "var exports = {}, domprops = [], atob = null, btoa = null;\n";
    private static final String CALL = "minify({'weigh.js': String(source)}, {mangle: true, sourceMap: {content: "
            + "String(map), includeSources: true}, compress: {passes: 2, pure_getters: true, reduce_vars: false}})";
    /** A string, or a regular expression behind what one can stand behind. */
    private static final Pattern EXPRESSION = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'"
            + "|(?<=[(,=:!&|?{};\\[])(/(?![/*])(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*+\\])++/[gu]*)");

    /** Bytes of stack. */
    private static final long DEEP = 1 << 28;

    private final List<String> expressions = new ArrayList<>();
    /** The shorter script. */
    final String code;
    /** Its source map, back to what the first one leads to. */
    final String map;

    /**
     * Shortens a script.
     *
     * @param source the script
     * @param map its source map
     * @throws IOException if UglifyJS isn't on the path
     */
    Uglify(String source, String map) throws IOException {
        String plain = EXPRESSION.matcher(source).replaceAll(this::setAside);
        NativeObject result = withDeepStack(() -> run(plain, map));
        if (result.get("error") != null) {
            throw new IllegalStateException("UglifyJS refused the script: "
                    + ((Scriptable) result.get("error")).get("message", (Scriptable) result.get("error")));
        }
        String shorter = result.get("code").toString();
        for (int i = 0; i < expressions.size(); i++) {
            shorter = shorter.replace(standIn(i), expressions.get(i));
        }
        code = shorter;
        this.map = result.get("map").toString();
    }

    /** Rhino can't read all expressions of today's JavaScript, so that simple ones of the same length stand in. */
    private String setAside(MatchResult expression) {
        if (expression.group(1) == null) {
            return Matcher.quoteReplacement(expression.group());
        }
        expressions.add(expression.group());
        return standIn(expressions.size() - 1);
    }

    private String standIn(int number) {
        String name = "r" + number;
        return "/" + name + "-".repeat(Math.max(1, expressions.get(number).length() - name.length() - 2)) + "/";
    }

    /** UglifyJS calls itself deeper than a usual thread's stack goes. */
    private static NativeObject withDeepStack(Callable<NativeObject> call) throws IOException {
        FutureTask<NativeObject> task = new FutureTask<>(call);
        new Thread(null, task, "UglifyJS", DEEP).start();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static NativeObject run(String source, String map) throws IOException {
        Context context = Context.enter();
        try {
            context.setLanguageVersion(Context.VERSION_ES6);
            Scriptable scope = context.initStandardObjects();
            scope.put("source", scope, source);
            scope.put("map", scope, map);
            context.evaluateString(scope, program(), "uglify-js", 1, null);
            return (NativeObject) context.evaluateString(scope, CALL, "call", 1, null);
        } finally {
            Context.exit();
        }
    }

    private static String program() throws IOException {
        StringBuilder program = new StringBuilder(BEFORE);
        for (String file : FILES) {
            try (InputStream in = Uglify.class.getResourceAsStream(FOLDER + file + ".js")) {
                program.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return program.toString();
    }
}
