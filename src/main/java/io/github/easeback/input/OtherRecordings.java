package io.github.easeback.input;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.internal.form.Reduced;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings together what FIT files, recordings of other formats and lists of activities tell of the same activity, once all are read. A list, such as
 * Strava's, names the sport of a recording that doesn't, and gives the totals where those of the recording are not certain; a run of which no
 * file could be read counts by its entry.
 */
final class OtherRecordings {

    /** Names of files may come again in another export; then the days differ. */
    private static final Duration SAME_DAY = Duration.ofDays(1);

    private static final Pattern NUMBER_OF_SEVERAL = Pattern.compile("#\\d+$");
    private static final Pattern PACKED = Pattern.compile("\\.gz$", Pattern.CASE_INSENSITIVE);

    private final RunReducer reducer;
    private final Map<String, OtherRecording> entries = new HashMap<>();
    private final Map<String, List<ReadRun>> runsByFile = new HashMap<>();
    private final Set<String> consulted = new HashSet<>();
    private final List<ReadRun> runs = new ArrayList<>();
    private final List<OtherActivity> activities = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    OtherRecordings(List<Sink> sinks, RunReducer reducer) {
        this.reducer = reducer;
        all(sinks, Sink::runs).forEach(run -> count(run, run.run().source()));
        activities.addAll(all(sinks, Sink::activities).toList());
        leftOut.addAll(all(sinks, Sink::leftOut).toList());
        List<OtherRecording> others = all(sinks, Sink::others).toList();
        BinaryOperator<OtherRecording> first = BinaryOperator.minBy(Comparator.comparing(OtherRecording::source));
        others.stream()
                .filter(OtherRecording::isEntry)
                .forEach(entry -> entry.about().ifPresent(file -> entries.merge(key(file), entry, first)));
        others.stream().filter(other -> !other.isEntry()).forEach(this::addRecording);
        others.stream()
                .filter(other -> other.isEntry() && other.sport().isRun())
                .forEach(this::addEntry);
        leftOut.replaceAll(this::explained);
        // A list that explained a file has been told with it.
        leftOut.removeIf(entry -> entry.code() == LeftOut.Code.NOT_A_RUN && consulted.contains(entry.source()));
    }

    private static <T> Stream<T> all(List<Sink> sinks, Function<Sink, List<T>> part) {
        return sinks.stream().map(part).flatMap(Collection::stream);
    }

    /** All runs, whatever they were read from. */
    List<ReadRun> runs() {
        return runs;
    }

    /** All activities of other sports, whatever they were read from. */
    List<OtherActivity> activities() {
        return activities;
    }

    /** All that is neither. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void addRecording(OtherRecording recording) {
        boolean isOneOfSeveral = NUMBER_OF_SEVERAL.matcher(recording.source()).find();
        OtherRecording known = entry(recording.source(), recording.start().map(Moment::instant))
                .map(entry -> isOneOfSeveral
                        ? recording.named(entry)
                        : recording.named(entry).completed(entry))
                .orElse(recording);
        add(known, known.source());
    }

    private void addEntry(OtherRecording entry) {
        boolean isRead = entry.about().stream()
                .flatMap(file -> runsByFile.getOrDefault(key(file), List.of()).stream())
                .anyMatch(read ->
                        isSameDay(Optional.of(read.run().start()), entry.start().map(Moment::instant)));
        if (!isRead) {
            add(entry, entry.about().orElse(entry.source()));
        }
    }

    private void add(OtherRecording other, String file) {
        Reduced reduced = reducer.reduce(other.recording());
        reduced.run().ifPresent(run -> count(new ReadRun(run, other.fingerprint()), file));
        reduced.otherActivity().ifPresent(activities::add);
        reduced.leftOut().map(other::because).ifPresent(leftOut::add);
    }

    private void count(ReadRun run, String file) {
        runs.add(run);
        runsByFile.computeIfAbsent(key(file), key -> new ArrayList<>(1)).add(run);
    }

    /** What a list tells of a file that may hide a run: that it was read from the list, or that it is none. */
    private LeftOut explained(LeftOut fault) {
        Optional<OtherRecording> entry =
                fault.code().mayHideARun() ? entry(fault.source(), fault.start()) : Optional.empty();
        if (entry.isEmpty() || !entry.get().sport().isNamed()) {
            return fault;
        }
        if (!entry.get().sport().isRun()) {
            Message message = Message.of("run.other-sport")
                    .with("sport", entry.get().sport().sport());
            return with(fault, LeftOut.Code.NOT_A_RUN, message);
        }
        return runsByFile.getOrDefault(key(fault.source()), List.of()).stream()
                .map(read -> read.run().source())
                .filter(source -> source.equals(entry.get().source()))
                .findFirst()
                .map(source -> with(
                        fault,
                        LeftOut.Code.DAMAGED_COPY,
                        Message.of("file.read-elsewhere")
                                .with("found", fault.message())
                                .with("of", source)))
                .orElse(fault);
    }

    private static LeftOut with(LeftOut fault, LeftOut.Code code, Message message) {
        return new LeftOut(fault.source(), code, message, fault.byteOffset(), fault.start(), fault.date());
    }

    private Optional<OtherRecording> entry(String file, Optional<Instant> start) {
        Optional<OtherRecording> found = Optional.ofNullable(entries.get(key(file)))
                .filter(entry -> isSameDay(start, entry.start().map(Moment::instant)));
        found.ifPresent(entry -> consulted.add(ReadRun.file(entry.source())));
        return found;
    }

    private static boolean isSameDay(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty()
                || other.isEmpty()
                || Duration.between(one.get(), other.get()).abs().compareTo(SAME_DAY) <= 0;
    }

    /** The name of a file and of its folder, so that it is found wherever the export was unpacked, and however it is packed. */
    private static String key(String file) {
        String unpacked = PACKED.matcher(
                        NUMBER_OF_SEVERAL.matcher(file.replace('\\', '/')).replaceFirst(""))
                .replaceFirst("");
        int folder = unpacked.lastIndexOf('/', unpacked.lastIndexOf('/') - 1);
        return unpacked.substring(folder + 1).toLowerCase(Locale.ROOT);
    }
}
