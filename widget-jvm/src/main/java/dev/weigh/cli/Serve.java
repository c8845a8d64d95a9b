package dev.weigh.cli;

import dev.weigh.jvm.Server;
import dev.weigh.report.OnPage;
import dev.weigh.report.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh serve}: shows a folder of pages on this machine. */
@Command(name = "serve", description = {
    "Shows a folder of pages on this machine, until it is stopped by Ctrl+C.",
    "A page is loaded again when a file changes, and shows its problems in a corner. No file is changed for that."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh serve public/                            what a site generator has built",
            "  weigh serve examples --script dist/weigh.js    with a script that lies elsewhere"})
final class Serve implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that has the pages.")
    private Path folder;

    @Option(names = "--port", paramLabel = "N",
            description = "Exactly this port; 8080 or any free one without it.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--script", paramLabel = "FILE",
            description = "Answers every path that ends in /weigh.js, with the source map beside it. "
            + "A second one answers those that end in its own name.")
    private List<Path> scripts = new ArrayList<>();

    @Option(names = "--no-live", description = "Gives pages as they are: they are not loaded again when a file "
            + "changes, and don't show their problems.")
    private boolean isPlain;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        try (Server server = start()) {
            PrintWriter out = command.commandLine().getOut();
            out.println(TerminalText.line("Serving " + folder + " at " + server.address()));
            if (out.checkError()) {
                return CommandLine.ExitCode.USAGE;
            }
            new CountDownLatch(1).await();
        }
        return 0;
    }

    /** The server that the options ask for. */
    Server start() throws IOException, Failure {
        if (!Files.isDirectory(folder)) {
            throw new Failure(folder + " is no folder");
        }
        for (Path script : scripts) {
            if (!Files.isRegularFile(script)) {
                throw new Failure(script + " is no file");
            }
        }
        try {
            return port.isPresent() ? start(port.get()) : Server.onUsualPort(this::start);
        } catch (BindException taken) {
            throw new Failure("port " + port.get() + " can't be had: " + taken.getMessage(), taken);
        } catch (IllegalArgumentException outside) {
            throw new Failure("there is no port " + port.get(), outside);
        }
    }

    private Server start(int on) throws IOException {
        return isPlain ? Server.start(folder, scripts, on, Map.of())
                : Server.live(folder, scripts, on, page -> OnPage.json(page, folder));
    }
}
