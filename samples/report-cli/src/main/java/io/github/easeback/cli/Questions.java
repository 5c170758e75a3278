package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;

/** Asks for an entry of the pain log. */
final class Questions {

    private final Dialogue dialogue;

    Questions(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Asks for what an entry lacks, of which at most the day and the site are known. */
    PainEntry ask(PainEntry known) throws IOException {
        OptionalInt morning = score(Message.of("ask.morning"));
        OptionalInt before = score(Message.of("ask.before"));
        OptionalInt during = score(Message.of("ask.during"));
        String site = dialogue.answer(
                Message.of("ask.site").with("site", known.site()), known.site(), new EntryConverters.Site()::convert);
        Set<RedFlag> signs = dialogue.answer(Message.of("ask.signs"), Set.of(), EntryConverters.Sign::all);
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
        return dialogue.answer(
                question, OptionalInt.empty(), text -> OptionalInt.of(new EntryConverters.Score().convert(text)));
    }
}
