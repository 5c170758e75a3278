package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.message.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Asks for an entry of the pain log, one short question after the other. An empty answer tells nothing, and so does the end of what is typed. */
final class Questions {

    private final Console console;
    private final CliWords words;
    private final BufferedReader answers;

    Questions(Console console, CliWords words) {
        this.console = console;
        this.words = words;
        answers = new BufferedReader(console.in());
    }

    /** Asks for what an entry lacks, of which at most the day and the site are known. */
    PainEntry ask(PainEntry known) throws IOException {
        OptionalInt morning = score(Message.of("ask.morning"));
        OptionalInt before = score(Message.of("ask.before"));
        OptionalInt during = score(Message.of("ask.during"));
        String site = answer(
                Message.of("ask.site").with("site", known.site()), known.site(), new EntryConverters.Site()::convert);
        Set<RedFlag> signs = answer(Message.of("ask.signs"), Set.of(), EntryConverters.Sign::all);
        return new PainEntry(
                known.date(),
                site,
                morning,
                before,
                during,
                known.onsetMinute(),
                signs,
                known.sleep(),
                known.unfamiliarBed(),
                known.notes(),
                known.others());
    }

    private OptionalInt score(Message question) throws IOException {
        return answer(question, OptionalInt.empty(), text -> OptionalInt.of(new EntryConverters.Score().convert(text)));
    }

    /** The answer to a question, asked again until it makes sense. */
    private <T> T answer(Message question, T untold, Function<String, T> reader) throws IOException {
        while (true) {
            console.print(words.say(question) + " ");
            String typed = answers.readLine();
            if (typed == null || typed.isBlank()) {
                return untold;
            }
            try {
                return reader.apply(typed.strip());
            } catch (BadValue e) {
                console.print(words.sentence(e.reason()) + "\n");
            }
        }
    }
}
