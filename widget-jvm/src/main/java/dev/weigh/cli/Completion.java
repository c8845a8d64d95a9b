package dev.weigh.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weigh completion}: has a shell complete the command's words. */
@Command(name = "completion", description = {
    "Prints a script by which a shell completes the words of this command.",
    "It completes the command \"weigh\": give the jar that name, by an alias for one."},
        footerHeading = "%nExamples:%n", footer = {
            "  weigh completion bash > ~/.local/share/bash-completion/completions/weigh",
            "  weigh completion zsh >> ~/.zshrc",
            "  weigh completion fish > ~/.config/fish/completions/weigh.fish"})
final class Completion implements Callable<Integer> {

    /** The shells that can be helped. */
    enum Shell { bash, zsh, fish }

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        CommandLine weigh = command.root().commandLine();
        PrintWriter out = command.commandLine().getOut();
        // The script for bash tells zsh itself to take it.
        out.print(shell == Shell.fish ? new Fish(weigh).script() : AutoComplete.bash(command.root().name(), weigh));
        out.flush();
        return 0;
    }
}
