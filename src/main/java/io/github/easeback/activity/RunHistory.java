package io.github.easeback.activity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All runs of one runner, in order of their start, with everything that was left out. Immutable.
 *
 * @param files how many files were looked at, 0 for a history that was not read from files
 * @param runs the runs in order of start
 * @param leftOut the files and sessions that are no runs of this history, each with a reason
 * @param duplicates the copies of runs that were not counted, each with its twin
 * @param warnings what may make the whole history wrong
 * @param zone the zone that was applied to runs whose files hold no local time
 */
public record RunHistory(
        int files,
        List<Run> runs,
        List<LeftOut> leftOut,
        List<Duplicate> duplicates,
        List<HistoryWarning> warnings,
        ZoneId zone) {

    /**
     * Sorts and copies.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public RunHistory {
        runs = runs.stream().sorted().toList();
        runs.forEach(Objects::requireNonNull);
        leftOut = List.copyOf(leftOut);
        duplicates = List.copyOf(duplicates);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(zone, "zone");
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
     * The day of the first run.
     *
     * @return absent if there is no run
     */
    public Optional<LocalDate> firstDay() {
        return runs.stream().map(Run::date).min(LocalDate::compareTo);
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
     * The history as it stood on a day: later runs are left out with a reason.
     *
     * @param asOf the last day to keep
     * @return the history up to and including that day
     */
    public RunHistory until(LocalDate asOf) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            if (run.date().isAfter(asOf)) {
                Message message =
                        Message.of("file.after-as-of").with("date", run.date()).with("asOf", asOf);
                all.add(LeftOut.of(run.source(), LeftOutCode.AFTER_AS_OF, message)
                        .startedAt(run.start(), run.date()));
            } else {
                kept.add(run);
            }
        }
        return new RunHistory(files, kept, all, duplicates, warnings, zone);
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
     * The files that may hold a run and could not be used.
     *
     * @return the entries of {@link #leftOut()} that may hide a run, in their order
     */
    public List<LeftOut> problems() {
        return leftOut.stream().filter(entry -> entry.code().mayHideARun()).toList();
    }

    /**
     * The files that may hold a run of the time that this history is about.
     *
     * @return the {@link #problems()} whose day is not known or not before the first run
     */
    public List<LeftOut> problemsInHistory() {
        LocalDate first = firstDay().orElse(LocalDate.MIN);
        return problems().stream()
                .filter(entry -> entry.date().filter(first::isAfter).isEmpty())
                .toList();
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
}
