package io.github.easeback.input;

import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.lines.Fields;
import io.github.easeback.internal.lines.Line;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives what was read of a file before, as long as a new reading would give the same: the file is as it was, and so is what else a reading depends on. Everything else is read
 * and remembered.
 */
final class Remembering {

    /** Some file systems count in steps of two seconds: within one, a file may change and keep its time. */
    private static final Duration STEP_OF_CLOCK = Duration.ofSeconds(2);

    /** On another day, one of these may be something else: a date in the future may have come. */
    private static final Set<LeftOut.Code> OF_THE_DAY = Set.of(
            LeftOut.Code.DAMAGED,
            LeftOut.Code.NOT_A_RUN,
            LeftOut.Code.SPORT_UNKNOWN,
            LeftOut.Code.NO_DATA,
            LeftOut.Code.IMPLAUSIBLE_DATE,
            LeftOut.Code.IMPLAUSIBLE_SPEED,
            LeftOut.Code.IMPLAUSIBLE_DURATION);

    /** And so may these have been done in another way. */
    private static final Set<Repair.Code> BY_THE_DAY = Set.of(Repair.Code.CLOCK_LEAP, Repair.Code.REBUILT);

    private final ReadingMemory memory;
    private final Settings settings;
    private final Instant now;
    private final Function<Path, Sink> reading;

    /**
     * What a reading depends on beside the file.
     *
     * @param fixed what has to be the same
     * @param today the day of the reading
     * @param insideFrom the first day whose runs tell what went on inside of them
     */
    record Settings(String fixed, LocalDate today, LocalDate insideFrom) {}

    /**
     * Remembers readings.
     *
     * @param memory where they are kept
     * @param settings what they depend on beside the files
     * @param now the moment at which the reading begins
     * @param reading reads a file
     */
    Remembering(ReadingMemory memory, Settings settings, Instant now, Function<Path, Sink> reading) {
        this.memory = memory;
        this.settings = settings;
        this.now = now;
        this.reading = reading;
    }

    /** What is found in a file, from memory where that is the same. */
    Sink read(Path file) {
        Optional<FileState> state = state(file);
        Optional<Sink> known = state.flatMap(found -> recall(file, found));
        if (known.isPresent()) {
            return known.get();
        }
        Sink sink = reading.apply(file);
        state.filter(found -> isSettled(found) && sink.isLasting())
                .ifPresent(found -> memory.remember(name(file), text(file, found, sink)));
        return sink;
    }

    /** Absent if the system does not tell it; whoever reads the file meets the fault again, and says so. */
    private static Optional<FileState> state(Path file) {
        try {
            return Optional.of(FileState.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return file.toAbsolutePath().toString();
    }

    private boolean isSettled(FileState state) {
        return state.modified().isBefore(now.minus(STEP_OF_CLOCK));
    }

    private String text(Path file, FileState state, Sink sink) {
        String head = Line.of(line -> {
            line.text("source", file);
            line.number("size", state.size());
            line.text("modified", state.modified());
            line.number("ends", state.ends());
            line.text("settings", settings.fixed());
            line.text("today", settings.today());
            line.text("insideFrom", settings.insideFrom());
            line.number("files", sink.files());
        });
        return head + "\n" + SinkLines.of(sink);
    }

    private Optional<Sink> recall(Path file, FileState state) {
        return memory.recall(name(file)).flatMap(text -> {
            try {
                Iterator<String> lines =
                        text.lines().filter(line -> !line.isEmpty()).iterator();
                return known(Fields.of(lines.next()), lines, file, state);
            } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                // Whatever became of it, the file is still there.
                return Optional.empty();
            }
        });
    }

    private Optional<Sink> known(Fields head, Iterator<String> lines, Path file, FileState state) {
        boolean isSame = head.text("source").equals(file.toString())
                && head.text("settings").equals(settings.fixed())
                && state.equals(new FileState(
                        head.findWhole("size").orElse(-1),
                        head.instant("modified"),
                        head.findWhole("ends").orElse(-1)));
        if (!isSame) {
            return Optional.empty();
        }
        DecodedFile found = SinkLines.read(lines, head.count("files"));
        return holdsOn(head.date("today"), found) && tellsInside(head.date("insideFrom"), found.runs())
                ? Optional.of(sink(found))
                : Optional.empty();
    }

    /** Whether a reading of an earlier day would be the same today. */
    private boolean holdsOn(LocalDate day, DecodedFile found) {
        return day.equals(settings.today())
                || (day.isBefore(settings.today())
                        && found.leftOut().stream().noneMatch(Remembering::isOfTheDay)
                        && found.runs().stream()
                                .flatMap(read -> read.run().repairs().stream())
                                .noneMatch(repair -> BY_THE_DAY.contains(repair.code())));
    }

    private static boolean isOfTheDay(LeftOut entry) {
        return entry.date().isEmpty() && OF_THE_DAY.contains(entry.code());
    }

    /** Whether all runs that are to tell what went on inside of them were read so. */
    private boolean tellsInside(LocalDate from, List<ReadRun> runs) {
        return runs.stream().map(read -> read.run().date()).noneMatch(day -> isWanted(day) && day.isBefore(from));
    }

    private boolean isWanted(LocalDate day) {
        return !day.isBefore(settings.insideFrom());
    }

    private Sink sink(DecodedFile found) {
        Sink sink = new Sink();
        sink.add(new DecodedFile(
                found.runs().stream().map(this::asWanted).toList(),
                found.leftOut(),
                found.activities(),
                found.others(),
                found.copies(),
                found.moreFiles()));
        return sink;
    }

    /** Without the inside, if that was asked for then and is not now. */
    private ReadRun asWanted(ReadRun read) {
        Run run = read.run();
        if (isWanted(run.date()) || run.form().inside().isEmpty()) {
            return read;
        }
        Run plain = new Run(
                run.when(),
                run.totals(),
                run.surface(),
                run.terrain(),
                run.form().withoutInside(),
                run.origin());
        return new ReadRun(plain, read.begin(), read.length(), read.breaks(), read.fingerprint());
    }
}
