package io.github.easeback.input;

import io.github.easeback.activity.Copies;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.message.Message;
import io.github.easeback.message.PlainText;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the runs of one runner from FIT files, from folders of them, and from zip and gzip archives such as the exports of Garmin and
 * Strava. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * RunHistory history = HistoryReader.lenient().read(Path.of("fit-files")).history();
 * }</pre>
 *
 * <p>Runs that were kept ({@link io.github.easeback.kept.RunLines}) are read again as they were.
 *
 * <p>Recordings of other formats (GPX, TCX, Apple Health, Google Fit) and Strava's list of activities are read for their totals only; see {@link
 * io.github.easeback.activity.Origin#otherFormat()}.
 *
 * <p>Files are recognised by their content, not by their name. The same run in several files is counted once. Activities of other sports are
 * kept beside the runs ({@link RunHistory#otherActivities()}). Files are read on all
 * cores; runs, problems and their order depend on the files and on the day, never on the machine.
 */
public final class HistoryReader {

    private final ReadMode mode;
    private final ZoneId zone;
    private final ReadLimits limits;
    private final Clock clock;
    private final DuplicatePolicy duplicates;
    private final ReadProgress.Listener listener;
    private final LocalDate insideFrom;
    private final Optional<ReadingMemory> memory;

    private HistoryReader(
            ReadMode mode,
            ZoneId zone,
            ReadLimits limits,
            Clock clock,
            DuplicatePolicy duplicates,
            ReadProgress.Listener listener,
            LocalDate insideFrom,
            Optional<ReadingMemory> memory) {
        this.mode = Objects.requireNonNull(mode, "mode");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.duplicates = Objects.requireNonNull(duplicates, "duplicates");
        this.listener = Objects.requireNonNull(listener, "listener");
        this.insideFrom = Objects.requireNonNull(insideFrom, "insideFrom");
        this.memory = memory;
    }

    private static HistoryReader standard(ReadMode mode) {
        return new HistoryReader(
                mode,
                ZoneOffset.UTC,
                ReadLimits.standard(),
                Clock.systemUTC(),
                DuplicatePolicy.DROP,
                progress -> {},
                LocalDate.MAX,
                Optional.empty());
    }

    /**
     * A reader that lists faulty files and reads on. Runs whose files hold no local time get their day in UTC, unless
     * {@link #withZone} says otherwise.
     *
     * @return the reader
     */
    public static HistoryReader lenient() {
        return standard(ReadMode.LENIENT);
    }

    /**
     * A reader that throws for the first file that may hold a run and can't be used. Runs whose files hold no local time
     * get their day in UTC, unless {@link #withZone} says otherwise.
     *
     * @return the reader
     */
    public static HistoryReader strict() {
        return standard(ReadMode.STRICT);
    }

    /**
     * The same reader with another zone.
     *
     * @param newZone the zone that gives runs without a local time in the file their day
     * @return a new reader
     * @throws NullPointerException if {@code newZone} is null
     */
    public HistoryReader withZone(ZoneId newZone) {
        return new HistoryReader(mode, newZone, limits, clock, duplicates, listener, insideFrom, memory);
    }

    /**
     * The same reader with other limits.
     *
     * @param newLimits how much to take from archives and files
     * @return a new reader
     * @throws NullPointerException if {@code newLimits} is null
     */
    public HistoryReader withLimits(ReadLimits newLimits) {
        return new HistoryReader(mode, zone, newLimits, clock, duplicates, listener, insideFrom, memory);
    }

    /**
     * The same reader with another clock, which says what lies in the future: a run that starts after tomorrow is left out, since
     * then the clock of the watch is wrong. The standard is the system's clock.
     *
     * @param newClock tells the day; its zone doesn't matter
     * @return a new reader
     * @throws NullPointerException if {@code newClock} is null
     */
    public HistoryReader withClock(Clock newClock) {
        return new HistoryReader(mode, zone, limits, newClock, duplicates, listener, insideFrom, memory);
    }

    /**
     * The same reader with another way to treat copies of a run. The standard is to drop them.
     *
     * @param policy what to do with them
     * @return a new reader
     * @throws NullPointerException if {@code policy} is null
     */
    public HistoryReader withDuplicates(DuplicatePolicy policy) {
        return new HistoryReader(mode, zone, limits, clock, policy, listener, insideFrom, memory);
    }

    /**
     * The same reader with a listener that is told of its progress, so that a program can draw a bar.
     *
     * @param newListener takes the reports; what it throws ends the reading
     * @return a new reader
     * @throws NullPointerException if {@code newListener} is null
     */
    public HistoryReader withProgress(ReadProgress.Listener newListener) {
        return new HistoryReader(mode, zone, limits, clock, duplicates, newListener, insideFrom, memory);
    }

    /**
     * The same reader, which also reads what went on inside of all runs from FIT files ({@link io.github.easeback.activity.RunningForm#inside()}), for somebody who looks into single runs.
     *
     * @return a new reader
     */
    public HistoryReader withInside() {
        return withInsideFrom(LocalDate.MIN);
    }

    /**
     * The same reader, which also reads what went on inside of the runs from a day on ({@link io.github.easeback.activity.RunningForm#inside()}): windows, changes, decoupling and balance.
     * Reading such a run takes up to as long again, so the standard is to read no inside at all; the rules
     * {@code window-10-15} and {@code form-trend} use the runs of half a year.
     *
     * @param day the first local day whose runs tell it; {@link LocalDate#MIN} for all
     * @return a new reader
     * @throws NullPointerException if {@code day} is null
     */
    public HistoryReader withInsideFrom(LocalDate day) {
        return new HistoryReader(mode, zone, limits, clock, duplicates, listener, day, memory);
    }

    /**
     * The same reader, which takes what it read of a file before from a memory of the caller's, as long as the file is as it was: its size, its time, and its first and last bytes. Histories are
     * the same with and without. A file that was changed less than two seconds ago is not remembered, nor are runs that were kept as lines, which are read as fast. The standard is no memory.
     *
     * @param newMemory where readings are kept
     * @return a new reader
     * @throws NullPointerException if {@code newMemory} is null
     */
    public HistoryReader withMemory(ReadingMemory newMemory) {
        return new HistoryReader(mode, zone, limits, clock, duplicates, listener, insideFrom, Optional.of(newMemory));
    }

    /**
     * Reads one file, or a folder with all that is below it.
     *
     * @param path the file or folder; links are followed, but not in circles
     * @return the runs and all that was left out; no run at all is no error
     * @throws NoSuchFileException if there is no such file or folder
     * @throws RunFileException in strict mode, for the first file that can't be used
     * @throws java.io.InterruptedIOException if the thread is interrupted, which ends the reading; the thread stays interrupted
     * @throws IOException if the reading fails as a whole; what fails of a single file or folder is listed
     */
    public ReadResult read(Path path) throws IOException {
        return read(List.of(path));
    }

    /**
     * Reads several files and folders as the history of one runner.
     *
     * @param paths the files and folders
     * @return the runs and all that was left out; no run at all is no error
     * @throws NoSuchFileException if one of the paths is not there; then nothing is read
     * @throws RunFileException in strict mode, for the first file that can't be used
     * @throws java.io.InterruptedIOException if the thread is interrupted, which ends the reading; the thread stays interrupted
     * @throws IOException if the reading fails as a whole; what fails of a single file or folder is listed
     */
    public ReadResult read(List<Path> paths) throws IOException {
        for (Path path : paths) {
            requireThere(path);
        }
        FileFinder found = new FileFinder();
        for (Path path : paths) {
            found.lookBelow(path);
        }
        List<Path> files = found.files();
        Inputs inputs = inputs(files.size());
        List<Sink> sinks = new ParallelReading(inputs, reading(inputs)).read(files);
        return result(sinks, found.leftOut());
    }

    private Function<Path, Sink> reading(Inputs inputs) {
        if (memory.isEmpty()) {
            return inputs::read;
        }
        Remembering.Settings settings = new Remembering.Settings(zone + " " + limits, today(), insideFrom);
        Remembering remembering = new Remembering(memory.get(), settings, clock.instant(), inputs::readFile);
        return file -> inputs.read(file, remembering::read);
    }

    /** Somebody named this path, so it is a mistake of theirs. Of a path that may not be looked at nobody knows whether it is there. */
    private static void requireThere(Path path) throws NoSuchFileException {
        if (Files.notExists(path)) {
            throw new NoSuchFileException(
                    PlainText.of(path.toString()),
                    null,
                    Message.of("file.not-found").toString());
        }
    }

    /** What one file holds that is in memory, read on the thread of the caller. */
    ReadResult read(String name, byte[] bytes) throws RunFileException {
        return result(List.of(inputs(1).read(name, bytes)), List.of());
    }

    /** What is to be said of a file in memory that has more bytes than the limits allow. */
    ReadResult refuse(String name, int most) throws RunFileException {
        return result(List.of(refused(name, most)), List.of());
    }

    private static Sink refused(String name, int most) {
        Sink sink = new Sink();
        sink.countFile();
        sink.leaveOut(name, LeftOut.Code.TOO_LARGE, Message.of("file.too-large").with("most", most));
        return sink;
    }

    /** What one file holds, as a part of a history that is put together elsewhere. */
    String part(String name, byte[] bytes) {
        if (SystemFiles.isOne(name)) {
            Sink sink = new Sink();
            sink.leaveOut(name, LeftOut.Code.SYSTEM_FILE, SystemFiles.MESSAGE);
            return SinkLines.part(sink);
        }
        return SinkLines.part(inputs(1).read(name, bytes));
    }

    /** What is to be said of a file that has more bytes than the limits allow, as a part of a history. */
    String refusedPart(String name, int most) {
        return SinkLines.part(refused(name, most));
    }

    /** The history of files that were read one by one. */
    ReadResult together(Collection<String> parts) throws RunFileException {
        List<Sink> sinks = new ArrayList<>();
        for (String part : parts) {
            sinks.add(SinkLines.sink(part));
        }
        return result(sinks, List.of());
    }

    ReadLimits limits() {
        return limits;
    }

    private Inputs inputs(int files) {
        Tally tally = new Tally(listener);
        tally.found(files);
        return new Inputs(zone, today(), reducer(), limits, tally);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private RunReducer reducer() {
        return new RunReducer(zone).on(today()).withInsideFrom(insideFrom);
    }

    private ReadResult result(List<Sink> sinks, List<LeftOut> notOpened) throws RunFileException {
        if (duplicates == DuplicatePolicy.DROP) {
            Sink.dropOutdated(sinks);
        }
        OtherRecordings read = new OtherRecordings(sinks, reducer());
        List<ReadRun> runs = read.runs();
        Copies found = duplicates == DuplicatePolicy.DROP ? Copies.dropFrom(runs) : Copies.keepAll(runs);
        Stream<LeftOut> faults = Stream.concat(notOpened.stream(), read.leftOut().stream());
        List<LeftOut> leftOut = faults.map(found::withTwin)
                .sorted(Comparator.comparing(LeftOut::source))
                .toList();
        OtherActivities others = duplicates == DuplicatePolicy.DROP
                ? OtherActivities.dropFrom(read.activities(), found.kept())
                : OtherActivities.keepAll(read.activities());
        List<Duplicate> dropped = Stream.of(
                        found.dropped().stream(),
                        others.dropped().stream(),
                        sinks.stream().flatMap(sink -> sink.copies().stream()))
                .flatMap(copies -> copies)
                .sorted(Comparator.comparing(Duplicate::source))
                .toList();
        int count = sinks.stream().mapToInt(Sink::files).sum();
        List<HistoryWarning> warnings = SeveralRunners.warnings(runs);
        return checked(new ReadResult(new RunHistory(count, found.kept(), leftOut, dropped, warnings, zone)
                .withOtherActivities(others.kept())));
    }

    private ReadResult checked(ReadResult result) throws RunFileException {
        if (mode == ReadMode.STRICT && !result.problems().isEmpty()) {
            throw new RunFileException(result.problems().get(0));
        }
        return result;
    }

    @Override
    public String toString() {
        return "Reader, " + mode + ", zone " + zone + ", " + limits + ", duplicates " + duplicates;
    }
}
