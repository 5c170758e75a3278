package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;

/** Keeps the pain log: adds an entry and says what stands since. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        abbreviateSynopsis = true)
final class LogCommand implements Callable<Integer> {

    private final Console console;
    private final CliWords words;

    @Mixin
    private final ConfigOption config;

    @Mixin
    private final EntryOptions entry = new EntryOptions();

    @Mixin
    private final SpokenOptions wording = new SpokenOptions();

    LogCommand(Console console, CliWords words) {
        this.console = console;
        config = new ConfigOption(console.home().configFile(), PainLogOption.KEY);
        this.words = words;
    }

    /** Where settings come from that are not on the command line. */
    IDefaultValueProvider configured() {
        return config;
    }

    @Override
    public Integer call() throws CommandFailure {
        LocalDate today = LocalDate.now(console.clock().withZone(wording.zone()));
        LogFile file = LogFile.of(entry.file());
        try {
            PainLog log = file.add(entry(today));
            LogProblems.tell(log, console, words);
            Message told = Message.of("entry.told")
                    .with("answer", PainGate.of(log).now(today).message())
                    .with("file", entry.file().toAbsolutePath().normalize().toString());
            console.print(words.say(told) + "\n");
            return ExitCode.OK;
        } catch (IOException e) {
            throw Console.failure(e);
        }
    }

    private PainEntry entry(LocalDate today) throws CommandFailure, IOException {
        PainEntry told = entry.entry(today);
        boolean isAsked = isEmpty(told) && console.terminal().isOut();
        PainEntry whole = isAsked ? new Questions(new Dialogue(console, words)).ask(told) : told;
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
}
