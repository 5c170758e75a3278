package io.github.easeback.activity;

import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All runs of one runner, in order of their start, with everything that was left out. Immutable.
 *
 * <p>What was recorded as a run is one of {@link #runs()} and nowhere else, also if it was walked all along ({@link #walks()}), and then part of no load. What was recorded as another sport is one of
 * {@link #otherActivities()} and nowhere else, and is part of no load.
 *
 * <pre>{@code
 * RunHistory history = HistoryReader.lenient().read(Path.of("fit-files")).history();
 * RunHistory upToMay = history.until(LocalDate.of(2026, 5, 31));
 * history.leftOut().forEach(System.out::println);
 * }</pre>
 *
 * @param files how many files were looked at, those of later days included; 0 for a history that was not read from files
 * @param runs the runs in order of start
 * @param leftOut the files and sessions that are no runs of this history, each with a reason
 * @param duplicates the copies of runs and of other activities that were not counted, each with its twin
 * @param warnings what may make the whole history wrong; those on runs that lie far before all others are found here, whatever is given
 * @param zone the zone that was applied to runs whose files hold no local time
 * @param laterRuns how many runs {@link #until} took out, since they are of later days, less those that {@link #with} has brought back; at least 0
 * @param otherActivities what was recorded of other sports, in order of start
 */
public record RunHistory(
        int files,
        List<Run> runs,
        List<LeftOut> leftOut,
        List<Duplicate> duplicates,
        List<HistoryWarning> warnings,
        ZoneId zone,
        int laterRuns,
        List<OtherActivity> otherActivities) {

    private static final Comparator<OtherActivity> BY_START =
            Comparator.comparing(OtherActivity::start).thenComparing(OtherActivity::source);

    /**
     * Sorts and copies.
     *
     * @throws NullPointerException if a part is or holds null
     * @throws IllegalArgumentException if {@code laterRuns} is negative
     */
    public RunHistory {
        if (laterRuns < 0) {
            throw new IllegalArgumentException("There can't be " + laterRuns + " later runs");
        }
        runs = runs.stream().sorted().toList();
        runs.forEach(Objects::requireNonNull);
        leftOut = List.copyOf(leftOut);
        duplicates = List.copyOf(duplicates);
        warnings = Stream.concat(
                        warnings.stream().filter(warning -> warning.code() != HistoryWarning.Code.DISTANT_RUN),
                        DistantRuns.warnings(runs).stream())
                .toList();
        Objects.requireNonNull(zone, "zone");
        otherActivities = otherActivities.stream().sorted(BY_START).toList();
    }

    /**
     * A history of which no later day and no other sport is known.
     *
     * @param files how many files were looked at
     * @param runs the runs in any order
     * @param leftOut what is no run of this history
     * @param duplicates the copies of runs that were not counted
     * @param warnings what may make the whole history wrong
     * @param zone the zone that was applied to runs whose files hold no local time
     * @throws NullPointerException if a part is or holds null
     */
    public RunHistory(
            int files,
            List<Run> runs,
            List<LeftOut> leftOut,
            List<Duplicate> duplicates,
            List<HistoryWarning> warnings,
            ZoneId zone) {
        this(files, runs, leftOut, duplicates, warnings, zone, 0, List.of());
    }

    /**
     * A history without duplicates and warnings.
     *
     * @param files how many files were looked at
     * @param runs the runs in any order
     * @param leftOut what is no run of this history
     * @param zone the zone that was applied to runs whose files hold no local time
     * @throws NullPointerException if a part is or holds null
     */
    public RunHistory(int files, List<Run> runs, List<LeftOut> leftOut, ZoneId zone) {
        this(files, runs, leftOut, List.of(), List.of(), zone);
    }

    /**
     * A history of runs that don't come from files.
     *
     * @param runs the runs in any order
     * @return the history, with nothing left out and UTC as its zone
     */
    public static RunHistory of(List<Run> runs) {
        return new RunHistory(0, runs, List.of(), ZoneOffset.UTC);
    }

    /**
     * The history with more runs, such as one that came today. A run that is here already, by the rules by which a reader finds copies of a run in several files, counts once.
     *
     * @param more the runs, in any order
     * @return a new history, with the copies among its {@link #duplicates()}
     * @throws NullPointerException if {@code more} is or holds null
     */
    public RunHistory with(Run... more) {
        Copies copies = Copies.dropFrom(Stream.concat(runs.stream(), Stream.of(more))
                .map(run -> new ReadRun(run, 0))
                .toList());
        return new RunHistory(
                files,
                copies.kept(),
                leftOut,
                Stream.concat(duplicates.stream(), copies.dropped().stream())
                        .sorted(Comparator.comparing(Duplicate::source))
                        .toList(),
                warnings,
                zone,
                stillLater(copies.kept()),
                otherActivities);
    }

    /** Runs of days that were taken out may be there again. */
    private int stillLater(List<Run> kept) {
        LocalDate last = lastDay().orElse(LocalDate.MIN);
        long back = kept.stream().filter(run -> run.date().isAfter(last)).count();
        return (int) Math.max(0, laterRuns - back);
    }

    /**
     * The day of the first run.
     *
     * @return absent if there is no run
     */
    public Optional<LocalDate> firstDay() {
        return runs.stream().map(Run::date).min(LocalDate::compareTo);
    }

    /**
     * The day from which on it is known what was run. At most three runs that lie more than ten years before all others say nothing of the time between, since
     * the clock of their watch was more likely wrong than that nobody ran for so long; they stay in {@link #runs()}, each with a warning.
     *
     * @return the day of the first run after those; absent if there is no run
     */
    public Optional<LocalDate> beginning() {
        List<Run> known = runs.subList(DistantRuns.count(runs), runs.size());
        // Runs are in order of their start, and what starts later has an earlier local day only within a journey to the
        // west.
        return known.stream()
                .map(Run::date)
                .takeWhile(day -> !day.isAfter(known.get(0).date().plusDays(2)))
                .min(LocalDate::compareTo);
    }

    /**
     * The day of the last run.
     *
     * @return absent if there is no run
     */
    public Optional<LocalDate> lastDay() {
        return runs.stream().map(Run::date).max(LocalDate::compareTo);
    }

    /**
     * The last day of which something was recorded: a report of an earlier day would not tell that the newest file is damaged.
     *
     * @return the day of the newest run, or of a later file that may hold one; absent if there is neither
     */
    public Optional<LocalDate> newestDay() {
        return Stream.concat(lastDay().stream(), missingRunDays().stream()).max(LocalDate::compareTo);
    }

    /**
     * The same history with activities of other sports.
     *
     * @param activities the activities in any order
     * @return a new history
     * @throws NullPointerException if {@code activities} is or holds null
     */
    public RunHistory withOtherActivities(List<OtherActivity> activities) {
        return new RunHistory(files, runs, leftOut, duplicates, warnings, zone, laterRuns, activities);
    }

    /**
     * The history as it stood on a day. Of later days nothing is left but the number of their runs: neither what was left out of them, nor copies, nor
     * warnings, nor other sports. What has no day stays, since it may be of any.
     *
     * @param asOf the last day to keep
     * @return the history up to and including that day
     */
    public RunHistory until(LocalDate asOf) {
        List<Run> kept = upTo(asOf, runs, run -> Optional.of(run.date()));
        return new RunHistory(
                files,
                kept,
                upTo(asOf, leftOut, LeftOut::date),
                upTo(asOf, duplicates, copy -> Optional.of(copy.date())),
                upTo(asOf, warnings, warning -> Optional.of(warning.date())),
                zone,
                laterRuns + runs.size() - kept.size(),
                upTo(asOf, otherActivities, activity -> Optional.of(activity.date())));
    }

    private static <T> List<T> upTo(LocalDate asOf, List<T> all, Function<T, Optional<LocalDate>> date) {
        return all.stream()
                .filter(one -> date.apply(one).filter(day -> day.isAfter(asOf)).isEmpty())
                .toList();
    }

    /**
     * The runs whose files hold no local time, so that {@link #zone()} gives them their day.
     *
     * @return how many of {@link #runs()} these are
     */
    public int runsInCallerZone() {
        return (int) runs.stream()
                .filter(run -> run.when().source() == LocalTimeSource.CALLER_ZONE)
                .count();
    }

    /**
     * The runs that were recorded as such and walked all along. They add nothing to what was run, and are none of {@link #otherActivities()}.
     *
     * @return those of {@link #runs()}, in order
     */
    public List<Run> walks() {
        return runs.stream().filter(Run::isWalk).toList();
    }

    /**
     * The runs that count as such: all but the {@link #walks()}.
     *
     * @return those of {@link #runs()}, in order
     */
    public List<Run> withoutWalks() {
        return runs.stream().filter(run -> !run.isWalk()).toList();
    }

    /**
     * What was done to read the runs from faulty files.
     *
     * @return the repairs of all runs, in order of the runs
     */
    public List<Repair> repaired() {
        return runs.stream().flatMap(run -> run.repairs().stream()).toList();
    }

    /**
     * How many runs come from files of other formats than FIT; of those only the totals are known.
     *
     * @return the number of runs by format, without the formats that there are none of
     */
    public SortedMap<OtherFormat, Integer> runsByOtherFormat() {
        return runs.stream()
                .flatMap(run -> run.origin().otherFormat().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(format -> format, TreeMap::new, Collectors.summingInt(format -> 1)),
                        Collections::unmodifiableSortedMap));
    }

    /**
     * The files that may hold a run and could not be used.
     *
     * @return the entries of {@link #leftOut()} that may hide a run, in their order
     */
    public List<LeftOut> problems() {
        return leftOut.stream().filter(entry -> entry.code().mayHideARun()).toList();
    }

    /**
     * The days on which a run may be missing, because a file could not be used.
     *
     * @return one entry for each such file whose day is known, in order
     */
    public List<LocalDate> missingRunDays() {
        return problems().stream()
                .flatMap(entry -> entry.date().stream())
                .sorted()
                .toList();
    }
    /** How much there is, and not thousands of runs. */
    @Override
    public String toString() {
        String days = firstDay()
                .map(first -> ", " + first + " to " + lastDay().orElse(first))
                .orElse("");
        return runs.size() + " runs" + days + "; " + leftOut.size() + " left out, " + duplicates.size()
                + " copies, zone " + zone;
    }
}
