package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to enter into which pain log. */
final class EntryOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:label.log}",
            descriptionKey = "log-path",
            defaultValue = "pain-log.csv",
            converter = Converters.File.class)
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", converter = SettingConverters.PastDay.class)
    private @Nullable SpokenDay date;

    @Option(names = "--morning", paramLabel = "${bundle:label.score}", converter = EntryConverters.Score.class)
    private @Nullable Integer morning;

    @Option(names = "--before", paramLabel = "${bundle:label.score}", converter = EntryConverters.Score.class)
    private @Nullable Integer before;

    @Option(names = "--during", paramLabel = "${bundle:label.score}", converter = EntryConverters.Score.class)
    private @Nullable Integer during;

    @Option(names = "--site", paramLabel = "${bundle:label.site}", converter = EntryConverters.Site.class)
    private @Nullable String site;

    @Option(names = "--onset", paramLabel = "${bundle:label.minute}", converter = EntryConverters.Minute.class)
    private @Nullable Integer onset;

    @Option(
            names = "--red-flag",
            paramLabel = "${bundle:label.sign}",
            converter = EntryConverters.Sign.class,
            completionCandidates = EntryConverters.Sign.class)
    private @Nullable List<RedFlag> redFlags;

    @Option(names = "--sleep", paramLabel = "${bundle:label.score}", converter = EntryConverters.Score.class)
    private @Nullable Integer sleep;

    @Option(
            names = "--unfamiliar-bed",
            paramLabel = "yes|no",
            converter = EntryConverters.YesOrNo.class,
            completionCandidates = EntryConverters.YesOrNo.class)
    private EntryConverters.@Nullable Answer unfamiliarBed;

    @Option(names = "--note", paramLabel = "${bundle:label.note}")
    private @Nullable String note;

    Path file() {
        return file;
    }

    /**
     * The entry as far as options tell it.
     *
     * @throws CommandFailure if its day is still to come
     */
    PainEntry entry(LocalDate today) throws CommandFailure {
        LocalDate day =
                Optional.ofNullable(date).map(said -> said.seenFrom(today)).orElse(today);
        if (day.isAfter(today)) {
            throw CommandFailure.usage(Message.of("entry.to-come").with("day", day.toString()));
        }
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        flags.addAll(Optional.ofNullable(redFlags).orElse(List.of()));
        return new PainEntry(
                day,
                Optional.ofNullable(site).orElse(PainEntry.BACK),
                optional(morning),
                optional(before),
                optional(during),
                optional(onset),
                flags,
                optional(sleep),
                Optional.ofNullable(unfamiliarBed).map(EntryConverters.Answer.YES::equals),
                Optional.ofNullable(note).orElse(""),
                Map.of());
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
