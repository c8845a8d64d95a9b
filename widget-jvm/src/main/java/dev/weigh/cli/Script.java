package dev.weigh.cli;

import dev.weigh.words.ScriptWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weigh script}: writes the script that pages load, with the languages that they are in. */
@Command(name = "script", description = {
    "Writes the script that pages load: the whole widget in one file.",
    "It always has English. A page in another language needs its words too.",
    "With --plus readers can weigh the metrics as well (data-blend)."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh script -o weigh.js                        in English alone",
            "  weigh script --words de,fr -o weigh.de.fr.js    for pages in German, French and English",
            "  weigh script --plus -o weigh-plus.js            with weights"})
final class Script implements Callable<Integer> {

    @Option(names = "--words", paramLabel = "CODES", split = ",",
            description = "The languages to add, by their codes: de,fr.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--plus", description = "The script with all there is, weigh-plus.js.")
    private boolean isPlus;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write it; on the standard output "
            + "without it.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--script", paramLabel = "FILE",
            description = "A weigh.js or weigh-plus.js of this version, in the place of the one that the jar has.")
    private Optional<Path> script = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        String text = with(text());
        if (output.isPresent()) {
            WholeFile.write(output.get(), text);
        } else {
            PrintWriter out = command.commandLine().getOut();
            out.print(text);
            out.flush();
        }
        return 0;
    }

    private String with(String text) throws Failure {
        try {
            return ScriptWords.with(text, codes);
        } catch (IllegalArgumentException none) {
            throw new Failure(none.getMessage(), none);
        }
    }

    private String text() throws IOException, Failure {
        if (script.isPresent()) {
            return Files.readString(script.get());
        }
        try (InputStream in = Script.class.getResourceAsStream(isPlus ? "weigh-plus.js" : "weigh.js")) {
            if (in == null) {
                throw new Failure("this jar was built without the script: name one, --script weigh.js");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
