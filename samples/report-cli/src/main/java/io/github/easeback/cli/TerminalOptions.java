package io.github.easeback.cli;

import io.github.easeback.message.Message;
import io.github.easeback.report.TextReportWriter;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** How the program talks to the people in front of it. */
final class TerminalOptions {

    @Option(names = "--color", paramLabel = "${bundle:label.when}", defaultValue = "auto")
    @SuppressWarnings("NullAway.Init")
    private ColorMode color;

    @Option(names = {"-q", "--quiet"})
    private boolean isQuiet;

    @Option(names = {"-v", "--verbose"})
    private boolean isVerbose;

    /**
     * Takes what is told under {@code --verbose}.
     *
     * @throws CommandFailure if that is to be quiet as well
     */
    Consumer<Message> notes(Console console, CliWords words) throws CommandFailure {
        if (isQuiet && isVerbose) {
            throw CommandFailure.usage(Message.of("quiet.verbose"));
        }
        return isVerbose ? note -> console.err().println(words.sentence(note)) : note -> {};
    }

    ReadingBar bar(Console console, CliWords words) {
        return isQuiet || !console.terminal().isErr() ? ReadingBar.none(console, words) : ReadingBar.on(console, words);
    }

    /** Tells something that is no error, unless nobody wants to hear it. */
    void tell(Optional<Message> note, Console console, CliWords words) {
        note.filter(told -> !isQuiet).map(words::sentence).ifPresent(console.err()::println);
    }

    /** How text looks on standard output. */
    TextReportWriter text(Terminal terminal) {
        return new TextReportWriter()
                .withWidth(terminal.textColumns())
                .withInk(color.ink(terminal))
                .withAlphabet(terminal.alphabet());
    }
}
