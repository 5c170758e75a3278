package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks one short question after the other. An empty answer tells nothing, and so does the end of what is typed. */
final class Dialogue {

    private final Console console;
    private final CliWords words;
    private final BufferedReader answers;

    Dialogue(Console console, CliWords words) {
        this.console = console;
        this.words = words;
        answers = new BufferedReader(console.in());
    }

    /** What is typed behind a question; who stops the program there finds the shell in a line of its own. */
    private @Nullable String typed(Message question) throws IOException {
        CleanStop stop = CleanStop.with(this::endLine);
        try {
            console.print(onScreen(words.say(question)) + " ");
            return answers.readLine();
        } finally {
            stop.close();
        }
    }

    private String onScreen(String text) {
        return console.terminal().isOut() ? console.terminal().wrapped(text) : text;
    }

    private void endLine() {
        try {
            console.print("\n");
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }

    /** The answer to a question, asked again until it makes sense. */
    <T> T answer(Message question, T untold, Function<String, T> reader) throws IOException {
        while (true) {
            String typed = typed(question);
            if (typed == null || typed.isBlank()) {
                return untold;
            }
            try {
                return reader.apply(typed.strip());
            } catch (BadValue e) {
                console.print(onScreen(words.sentence(e.reason())) + "\n");
            }
        }
    }
}
