package dev.weigh.compiler;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.SourceMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What TeaVM wrote, the stylesheet and the call that starts it, as one small script with its source map. */
final class SmallScript {

    /** Stands for the words, which are put in behind the compilers: at the end, where the source map has no more. */
    static final String WORDS = "WEIGH_WORDS";
    private static final String OPEN = "(function(" + WORDS + "){";
    private static final String CLOSE = "})(" + WORDS + ");";
    /** Has the script read as UTF-8 whatever the page is written in: this mark is stronger than a page's encoding. */
    private static final String UTF_8 = "\ufeff";

    private final Path externs;
    private final List<Path> stylesheets;
    private final String version;
    private final Path script;
    private final Passes passes = new Passes();

    /**
     * Says what goes into the script.
     *
     * @param externs names that the page or the browser gives, which must stay as they are
     * @param stylesheets are {@code WEIGH_CSS} to the program, one behind the other, made small
     * @param version is {@code WEIGH_VERSION} to the program
     * @param script where to write it
     */
    SmallScript(Path externs, List<Path> stylesheets, String version, Path script) {
        this.externs = externs;
        this.stylesheets = stylesheets;
        this.version = version;
        this.script = script;
    }

    /**
     * Writes the script, before it refuses it, so that one can see where a missing name is called.
     *
     * @param main the class that starts it
     * @param teavm what TeaVM made of that class
     * @throws IOException if a file can't be read or written
     */
    void write(String main, Path teavm) throws IOException {
        Compiler compiler = compiled(main, teavm);
        String body = body(compiler);
        passes.check();
        StringBuilder map = new StringBuilder();
        compiler.getSourceMap().setWrapperPrefix(OPEN);
        compiler.getSourceMap().appendTo(map, script.getFileName().toString());
        Uglify shorter = new Uglify(body, map.toString());
        Files.writeString(script, UTF_8 + shorter.code + "\n//# sourceMappingURL=" + map().getFileName() + "\n");
        Files.writeString(map(), shorter.map);
    }

    /** The script as Closure Compiler leaves it, before UglifyJS; for tests. */
    String closed(String main, Path teavm) throws IOException {
        return body(compiled(main, teavm));
    }

    private Compiler compiled(String main, Path teavm) throws IOException {
        return compiled(NativeScript.of(Files.readString(teavm), runtime(), main, passes));
    }

    /** What Closure Compiler makes of it, so that it leaves no name in the page. */
    private String body(Compiler compiler) throws IOException {
        passes.tree("Locals", compiler.getRoot().getLastChild(), Locals::declare);
        String body = OPEN + compiler.toSource().strip() + CLOSE;
        if (body.contains("WEIGH_MISSING")) {
            Files.writeString(script, body);
            throw new IllegalStateException("The runtime lacks " + lacking(body) + ": see " + script);
        }
        return body;
    }

    /** The compiler once it is through: it alone has both the script and its map. */
    private Compiler compiled(String program) throws IOException {
        Compiler compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
        CompilerOptions options = options();
        options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new Shapes(compiler, passes));
        compiler.initOptions(options);
        List<SourceFile> known = new ArrayList<>(
                AbstractCommandLineRunner.getBuiltinExterns(options.getEnvironment()));
        known.add(SourceFile.fromPath(externs, StandardCharsets.UTF_8));
        known.add(SourceFile.fromCode("words.js", "/** @type {string} */ var " + WORDS + ";"));
        known.add(SourceFile.fromCode("missing.js", "/** @type {function(string)} */ var WEIGH_MISSING;"));
        if (!compiler.compile(known, inputs(program), options).success) {
            throw new IllegalStateException("Closure Compiler refused the script: " + compiler.getErrors());
        }
        return compiler;
    }

    private Path map() {
        return script.resolveSibling(script.getFileName() + ".map");
    }

    /** The names that are still called and that no runtime has, for whoever reached them to see which. */
    private static String lacking(String body) {
        return Pattern.compile("WEIGH_MISSING\\((.*?)\\)").matcher(body).results()
                .map(found -> found.group(1)).collect(Collectors.joining(", "));
    }

    /** What is compiled: the stylesheet and the version are constants, so that the compiler puts them in place. */
    private List<SourceFile> inputs(String program) throws IOException {
        StringBuilder css = new StringBuilder();
        for (Path stylesheet : stylesheets) {
            css.append(Css.minified(Files.readString(stylesheet)));
        }
        return List.of(
                SourceFile.fromCode("css.js", "const WEIGH_CSS = " + Css.literal(css.toString())
                        + ", WEIGH_VERSION = " + Css.literal(version) + ";"),
                SourceFile.fromCode("weigh.js", program));
    }

    private static String runtime() throws IOException {
        try (InputStream in = SmallScript.class.getResourceAsStream("runtime.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** All that makes the script small; it stays modern JavaScript, as the nested stylesheet asks for that anyway. */
    private CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel level = CompilationLevel.ADVANCED_OPTIMIZATIONS;
        level.setOptionsForCompilationLevel(options);
        level.setWrappedOutputOptimizations(options);
        options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
        options.setLanguageOut(CompilerOptions.LanguageMode.NO_TRANSPILE);
        options.setEmitUseStrict(true);
        options.setProtectHiddenSideEffects(false);
        // A function that is called once stays one: Brotli has met its shape before.
        options.setInlineFunctions(CompilerOptions.Reach.LOCAL_ONLY);
        options.setInlineVariables(CompilerOptions.Reach.LOCAL_ONLY);
        // No page has the script between its tags, so "<" can stand as it is.
        options.setTrustedStrings(true);
        options.setOutputCharset(StandardCharsets.UTF_8);
        options.setSourceMapOutputPath(map().toString());
        options.setSourceMapFormat(SourceMap.Format.V3);
        options.setSourceMapIncludeSourcesContent(true);
        return options;
    }
}
