package dev.weigh.cli;

import dev.weigh.cli.Main.Failure;
import dev.weigh.jvm.Finding;
import dev.weigh.jvm.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh check}: says what is wrong on pages, and what to write instead. */
@Command(name = "check", description = "Prints each problem as file:line:column: severity code: message.")
final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The pages, in HTML.")
    private List<Path> files = List.of();

    @Option(names = "--strict", description = "A warning is a problem too.")
    private boolean isStrict;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Failure {
        boolean hasProblem = false;
        for (Path file : files) {
            hasProblem |= check(file);
        }
        return hasProblem ? 1 : 0;
    }

    private boolean check(Path file) throws Failure {
        PrintWriter out = command.commandLine().getOut();
        boolean hasProblem = false;
        for (Finding finding : reading(file).all()) {
            out.println(file + ":" + finding.line() + ":" + finding.column() + ": " + finding.severity() + " "
                    + finding.code() + ": " + finding.sentence());
            hasProblem |= isStrict || finding.isError();
        }
        out.flush();
        return hasProblem;
    }

    private static Reading reading(Path file) throws Failure {
        try {
            return Reading.open(file);
        } catch (NoSuchFileException missing) {
            throw new Failure("there is no file " + file, missing);
        } catch (IOException failed) {
            throw new Failure((Files.isDirectory(file) ? file + " is a folder" : file + " can't be read")
                    + ": " + failed.getMessage(), failed);
        }
    }
}
