package dev.weigh.cli;

import dev.weigh.draft.BadTable;
import dev.weigh.draft.Better;
import dev.weigh.draft.DelimitedText;
import dev.weigh.draft.Draft;
import dev.weigh.draft.Form;
import dev.weigh.draft.Sheet;
import dev.weigh.draft.DraftOptions;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Manuscript;
import dev.weigh.jvm.Reading;
import dev.weigh.report.TerminalText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh new}: makes the markup of a widget from a table of values. */
@Command(name = "new", description = {
    "Makes the markup of a widget from CSV or TSV, ready to paste.",
    "The first row is the header, the first column names what is compared. "
    + "On a terminal, and without options, it asks."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh new lamps.csv                              a table of HTML",
            "  weigh new lamps.csv --form markdown -o lamps.md",
            "  weigh new lamps.csv --better Price=lower --unit \"Light=lumens\" --start Price",
            "  sort lamps.csv | weigh new - --id lamps          values from another command"})
final class New implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The values, in UTF-8; - reads them from the standard input.")
    private String file;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "table",
            description = "The form: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} without it.")
    private Form form;

    @Option(names = "--id", paramLabel = "ID", description = "The widget's name in links; the file's without it.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "The heading; without it, a line above the header.")
    private String title = "";

    @Option(names = "--better", paramLabel = "LABEL=lower",
            description = "Which scores of a metric are better: higher or lower. For each metric that needs it.")
    private Map<String, Better> better = new LinkedHashMap<>();

    @Option(names = "--unit", paramLabel = "LABEL=WORDS",
            description = "The unit of a metric in words. For each metric that needs it.")
    private Map<String, String> units = new LinkedHashMap<>();

    @Option(names = "--start", paramLabel = "LABEL", description = "The metric shown first.")
    private String start = "";

    @Option(names = "--permalink", description = "Gives readers a link to what they see.")
    private boolean hasPermalink;

    @Option(names = "--in", paramLabel = "WHERE", defaultValue = "columns",
            description = "Where the values have the metrics: ${COMPLETION-CANDIDATES}.")
    private Where where;

    @Option(names = "--delimiter", paramLabel = "SIGN",
            description = "What stands between values, or \"tab\"; without it, that by which the lines agree.")
    private String delimiter = "";

    @Option(names = "--yes", description = "Asks nothing.")
    private boolean isSure;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Writes a file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    @Spec
    private CommandSpec command;

    /** Where a table has its metrics. */
    enum Where { columns, rows }

    @Override
    public Integer call() throws Failure {
        PrintWriter err = command.commandLine().getErr();
        try {
            DelimitedText values = DelimitedText.of(Input.text(file), delimiter());
            values.notes().forEach(note -> err.println(Failure.line(note)));
            Sheet sheet = values.sheet();
            DraftOptions options = options(values.title());
            Draft draft = new Draft(sheet, options);
            if (asks()) {
                draft = new Draft(sheet, new Questions(New::read).answered(draft, options));
            }
            String text = draft.text(form);
            warn(text, err);
            for (String label : draft.guessed()) {
                err.println(Failure.line(label + ": lower is taken to be better; if it is not: --better \"" + label
                        + "=higher\""));
            }
            write(text);
        } catch (BadTable bad) {
            throw new Failure(file + ": " + bad.getMessage(), bad);
        }
        return 0;
    }

    /** What is typed behind a question; the question may have words of the table, which are no commands. */
    private static String read(String question) {
        return System.console().readLine("%s", TerminalText.line(question));
    }

    private DraftOptions options(String heading) {
        String shown = title.isEmpty() ? heading : title;
        DraftOptions options = new DraftOptions(id.orElse(usualId()), shown, "", start, where == Where.rows, true,
                hasPermalink ? Map.of("data-permalink", "") : Map.of(), Map.of());
        for (Map.Entry<String, Better> said : better.entrySet()) {
            options = options.with(said.getKey(), "better", said.getValue().toString());
        }
        for (Map.Entry<String, String> said : units.entrySet()) {
            options = options.with(said.getKey(), "unit", said.getValue());
        }
        return options;
    }

    private void write(String text) throws Failure {
        if (output.isPresent()) {
            WholeFile.write(output.get(), text);
        } else {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }

    /** Says what a page with this would be told; none is written that gives no widget. */
    private void warn(String text, PrintWriter err) throws Failure {
        Reading reading = form == Form.MARKDOWN ? Manuscript.ofMarkdown(text).reading() : Reading.of(text);
        boolean isWidget = reading.widgets().values().stream().anyMatch(Optional::isPresent);
        if (!isWidget) {
            throw new Failure(file + " gives no widget: " + reading.findings().stream().filter(Finding::isError)
                    .map(Finding::sentence).findFirst().orElse("choose another --id"));
        }
        for (Finding finding : reading.all()) {
            err.println(Failure.line(finding.severity() + " " + finding.code() + ": " + finding.sentence()));
        }
    }

    /** Only on a terminal, and only who says nothing. */
    private boolean asks() {
        boolean isBare = command.commandLine().getParseResult().matchedOptions().isEmpty();
        return isBare && !isSure && System.console() != null;
    }

    private char delimiter() throws Failure {
        String sign = delimiter.matches("(?i)tab|\\\\t") ? "\t" : delimiter;
        if (sign.length() > 1 || sign.matches("[\"\r\n]")) {
            throw new Failure("a delimiter is one sign, or \"tab\"; \"" + delimiter + "\" is none");
        }
        return sign.isEmpty() ? 0 : sign.charAt(0);
    }

    private String usualId() {
        String name = file.equals("-") ? "" : Path.of(file).getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
