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

/**
 * The last step of the build: what TeaVM wrote, the stylesheet and the call that starts it become
 * one small script with its source map.
 */
public final class Pack {

    private static final String OPEN = "(function(){";
    private static final String CLOSE = "})();";
    /** Has the script read as UTF-8 whatever the page is written in: this mark is stronger than a page's encoding. */
    private static final String UTF_8 = "\ufeff";
    private static final String LINK = "\n//# sourceMappingURL=weigh.js.map\n";

    private final Path teavm;
    private final Path externs;
    private final Path stylesheet;
    private final Path dist;
    private final String version;

    private Pack(String... arguments) {
        this.teavm = Path.of(arguments[0]);
        this.externs = Path.of(arguments[1]);
        this.stylesheet = Path.of(arguments[2]);
        this.dist = Path.of(arguments[3]);
        this.version = arguments[4];
    }

    /**
     * Packs the script.
     *
     * @param arguments TeaVM's script, the names that must stay, the stylesheet, the folder to write to,
     *     and the version
     * @throws IOException if one of them can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new Pack(arguments).run();
    }

    /** Writes the script before it refuses it, so that one can see where a missing name is called. */
    private void run() throws IOException {
        Compiler compiler = compiled();
        Locals.declare(compiler.getRoot().getLastChild());
        String body = OPEN + compiler.toSource().strip() + CLOSE;
        StringBuilder map = new StringBuilder();
        compiler.getSourceMap().setWrapperPrefix(OPEN);
        compiler.getSourceMap().appendTo(map, "weigh.js");
        Files.createDirectories(dist);
        Files.writeString(dist.resolve("weigh.js"), body);
        if (body.contains("WEIGH_MISSING")) {
            throw new IllegalStateException("The runtime lacks " + lacking(body));
        }
        Uglify shorter = new Uglify(body, map.toString());
        Files.writeString(dist.resolve("weigh.js"), UTF_8 + shorter.code + LINK);
        Files.writeString(dist.resolve("weigh.js.map"), shorter.map);
    }

    /** The compiler once it is through: it alone has both the script and its map. */
    private Compiler compiled() throws IOException {
        Compiler compiler = new Compiler(new PrintStream(OutputStream.nullOutputStream()));
        CompilerOptions options = options();
        options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new Shapes(compiler));
        compiler.initOptions(options);
        List<SourceFile> known = new ArrayList<>(
                AbstractCommandLineRunner.getBuiltinExterns(options.getEnvironment()));
        known.add(SourceFile.fromPath(externs, StandardCharsets.UTF_8));
        if (!compiler.compile(known, inputs(), options).success) {
            throw new IllegalStateException("Closure Compiler refused the script: " + compiler.getErrors());
        }
        return compiler;
    }

    /** The names that are still called and that no runtime has, for whoever reached them to see which. */
    private static String lacking(String body) {
        return Pattern.compile("WEIGH_MISSING\\((.*?)\\)").matcher(body).results()
                .map(found -> found.group(1)).collect(Collectors.joining(", "));
    }

    /** What is compiled: the stylesheet and the version are constants, so that the compiler puts them in place. */
    private List<SourceFile> inputs() throws IOException {
        String css = Css.minified(Files.readString(stylesheet));
        return List.of(
                SourceFile.fromCode("css.js", "const WEIGH_CSS = " + Css.literal(css)
                        + ", WEIGH_VERSION = " + Css.literal(version) + ";"),
                SourceFile.fromCode("weigh.js", NativeScript.of(Files.readString(teavm), runtime())));
    }

    private static String runtime() throws IOException {
        try (InputStream in = Pack.class.getResourceAsStream("runtime.js")) {
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
        options.setSourceMapOutputPath(dist.resolve("weigh.js.map").toString());
        options.setSourceMapFormat(SourceMap.Format.V3);
        options.setSourceMapIncludeSourcesContent(true);
        return options;
    }
}
