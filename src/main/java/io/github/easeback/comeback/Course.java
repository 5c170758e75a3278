package io.github.easeback.comeback;

import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the way back went up to the day of a plan: what was run, which stages were passed, and what the runner wrote down of the pain. Immutable; safe for use by several threads if the log is.
 *
 * @param load the weeks up to that day, those before the layoff included
 * @param ladder the stages of the ladder in their order; empty if the way back has none
 * @param visits the stages at which there were sessions, in the order of time; a stage is there again if the log of pain led back to it
 * @param here the stage at which the next session is; absent if there is no ladder, or if it is behind
 * @param backSince the latest day whose session led a stage back; absent if none did, or if there is no ladder
 * @param log what the log of pain says; absent without a log
 */
public record Course(
        LoadHistory load,
        List<Stage> ladder,
        List<StageVisit> visits,
        Optional<Stage> here,
        Optional<LocalDate> backSince,
        Optional<SessionGate> log) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public Course {
        Objects.requireNonNull(load, "load");
        ladder = List.copyOf(ladder);
        visits = List.copyOf(visits);
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(backSince, "backSince");
        Objects.requireNonNull(log, "log");
    }

    /** The course by the progress on the ladder, absent where the way back has none, and by the log itself, not by what a plan remembers of it while it is made. */
    static Course of(LoadHistory load, Ladder ladder, Optional<Progress> progress, Optional<SessionGate> log) {
        return new Course(
                load,
                progress.isPresent() ? ladder.stages() : List.of(),
                progress.map(Progress::visits).orElse(List.of()),
                progress.filter(known -> !known.isComplete())
                        .map(known -> ladder.stages().get(known.stage())),
                progress.flatMap(Progress::backSince),
                log);
    }

    /**
     * What the runner wrote down of the pain, up to the day of the plan.
     *
     * @return the entries in order of their days; empty without a log
     */
    public List<PainEntry> pain() {
        return log.map(SessionGate::entries).orElse(List.of());
    }

    /**
     * What the log says of a day.
     *
     * @param day a day up to that of the plan
     * @return absent without a log, and if the log has no score of a run on that day
     * @throws NullPointerException if {@code day} is null
     */
    public Optional<GateVerdict> answer(LocalDate day) {
        Objects.requireNonNull(day, "day");
        boolean isOfRun = pain().stream().anyMatch(entry -> entry.date().equals(day) && entry.isOfRun());
        return log.filter(gate -> isOfRun).map(gate -> gate.on(day));
    }

    /**
     * The newest run of which only the log of pain tells: its file may still be on the watch.
     *
     * @return the day, with a score of the pain during the run; absent if a file is as new, and without a log
     */
    public Optional<LocalDate> runWithoutAFile() {
        return runWithoutAFile(pain(), load);
    }

    static Optional<LocalDate> runWithoutAFile(List<PainEntry> pain, LoadHistory load) {
        Optional<LocalDate> inFiles = load.history().until(load.asOf()).newestDay();
        return pain.stream()
                .filter(entry -> entry.during().isPresent())
                .map(PainEntry::date)
                .max(Comparator.naturalOrder())
                .filter(day -> inFiles.filter(newest -> !newest.isBefore(day)).isEmpty());
    }

    /** In short, since the weeks may be hundreds. */
    @Override
    public String toString() {
        return "The way back up to " + load.asOf() + ", at "
                + here.map(Stage::id).orElse("no stage");
    }
}
