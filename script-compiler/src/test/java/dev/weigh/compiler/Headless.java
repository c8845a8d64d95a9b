package dev.weigh.compiler;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium, which runs a page of results and says its text. */
final class Headless {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Headless() {
    }

    /** The results on the page, each as it was put. */
    static List<String> run(Path page) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "There is no Chromium on the PATH: script/bootstrap installs it.");
        Path profile = Files.createTempDirectory("weigh-chromium");
        Path text = page.resolveSibling("page.out");
        Process browser = new ProcessBuilder(program.get().toString(), "--headless=new", "--no-sandbox",
                "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + profile, "--dump-dom", page.toUri().toString())
                .redirectOutput(text.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        browser.waitFor();
        String body = Files.readString(text).replaceAll("(?s).*<body>|</body>.*", "").strip();
        if (body.startsWith("<")) {
            throw new IllegalStateException("The script stops: " + body.substring(0, Math.min(300, body.length())));
        }
        return Arrays.stream(body.split(" ")).map(one -> URLDecoder.decode(one.replace("+", "%2B"),
                StandardCharsets.UTF_8)).toList();
    }
}
