package io.github.easeback.cli;

import io.github.easeback.activity.Message;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogProblem;
import io.github.easeback.comeback.RedFlag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Keeps the pain log: adds an entry and says what stands since. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class LogCommand implements Callable<Integer> {

    /** So many problems are told, so that they don't push the answer off the screen. */
    private static final int MOST_TOLD = 3;

    private final Console console;
    private final CliWords words;

    @Mixin
    private final EntryOptions entry = new EntryOptions();

    @Mixin
    private final LogWordingOptions wording = new LogWordingOptions();

    LogCommand(Console console, CliWords words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public Integer call() throws CommandFailure {
        LocalDate today = LocalDate.now(console.clock().withZone(wording.zone()));
        LogFile file = LogFile.of(entry.file());
        try {
            PainLog log = file.add(entry(today));
            tell(log.problems());
            console.print(words.say(PainGate.of(log).now(today).reason().message()) + "\n");
            return ExitCode.OK;
        } catch (IOException e) {
            throw Console.failure(e);
        }
    }

    private PainEntry entry(LocalDate today) throws CommandFailure, IOException {
        PainEntry told = entry.entry(today);
        boolean isAsked = isEmpty(told) && console.terminal().isOut();
        PainEntry whole = isAsked ? new Questions(console, words).ask(told) : told;
        if (isEmpty(whole)) {
            throw CommandFailure.usage(Message.of("entry.nothing"));
        }
        if (whole.redFlags().contains(RedFlag.CLEARED) && whole.notes().isBlank()) {
            throw CommandFailure.usage(Message.of("entry.cleared-by-whom"));
        }
        return whole;
    }

    /** Whether an entry says nothing of its day and its site. */
    private static boolean isEmpty(PainEntry entry) {
        return entry.equals(PainEntry.of(entry.date()).withSite(entry.site()));
    }

    /** The newest first, since it may be about the new entry. */
    private void tell(List<PainLogProblem> problems) {
        List<PainLogProblem> newest = new ArrayList<>(problems);
        Collections.reverse(newest);
        newest.stream().limit(MOST_TOLD).forEach(problem -> console.err().println(words.sentence(problem.message())));
        if (newest.size() > MOST_TOLD) {
            Message more = Message.of("log.more").with("count", newest.size() - MOST_TOLD);
            console.err().println(words.sentence(more));
        }
    }
}
