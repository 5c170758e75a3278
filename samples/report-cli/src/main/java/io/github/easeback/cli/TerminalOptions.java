package io.github.easeback.cli;

import io.github.easeback.report.TextReportWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the program talks to the people in front of it. */
@Command(optionListHeading = "%nThe terminal:%n")
final class TerminalOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Colour the printed text: ${COMPLETION-CANDIDATES}; auto colours terminals, unless NO_COLOR is set."
                            + " Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private ColorMode color;

    @Option(names = "--quiet", description = "Nothing on standard error but errors, so no progress bar.")
    private boolean isQuiet;

    @Option(
            names = "--verbose",
            description = "Tell on standard error which settings hold, what was read and how long it took.")
    private boolean isVerbose;

    /**
     * Takes what is told under {@code --verbose}.
     *
     * @throws CommandFailure if that is to be quiet as well
     */
    Consumer<String> notes(Console console) throws CommandFailure {
        if (isQuiet && isVerbose) {
            throw CommandFailure.usage("--quiet and --verbose can't go together.");
        }
        return isVerbose ? note -> console.err().println(Complaints.oneLine(note)) : note -> {};
    }

    ReadingBar bar(Console console) {
        return isQuiet || !console.terminal().isErr() ? ReadingBar.none(console) : ReadingBar.on(console);
    }

    /** How text looks on standard output. */
    TextReportWriter text(Terminal terminal) {
        return new TextReportWriter()
                .withWidth(terminal.textColumns())
                .withInk(color.ink(terminal))
                .withAlphabet(terminal.alphabet());
    }
}
