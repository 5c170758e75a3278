package io.github.easeback.comeback;

import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
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
 * @param log what the log of pain says; absent without a log
 */
public record Course(
        LoadHistory load,
        List<Stage> ladder,
        List<StageVisit> visits,
        Optional<Stage> here,
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
        Objects.requireNonNull(log, "log");
    }

    /** A way back with a ladder. */
    static Course of(LoadHistory load, PlanSettings settings, Progress progress) {
        List<Stage> ladder = settings.ladder().stages();
        return new Course(
                load,
                ladder,
                progress.visits(),
                progress.isComplete() ? Optional.empty() : Optional.of(ladder.get(progress.stage())),
                settings.gate());
    }

    /** The same by the log itself, and not by what a plan remembers of it while it is made. */
    Course by(Optional<SessionGate> gate) {
        return new Course(load, ladder, visits, here, gate);
    }

    /** Without a ladder. */
    static Course of(LoadHistory load, PlanSettings settings) {
        return new Course(load, List.of(), List.of(), Optional.empty(), settings.gate());
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
     * @return absent without a log, and if the log has neither a score of a run nor a sign on that day
     * @throws NullPointerException if {@code day} is null
     */
    public Optional<GateVerdict> answer(LocalDate day) {
        Objects.requireNonNull(day, "day");
        boolean isAnswered = pain().stream()
                .filter(entry -> entry.date().equals(day))
                .anyMatch(entry -> entry.isOfRun()
                        || !(entry.redFlags().isEmpty() || entry.redFlags().contains(RedFlag.CLEARED)));
        return log.filter(gate -> isAnswered).map(gate -> gate.on(day));
    }

    /** In short, since the weeks may be hundreds. */
    @Override
    public String toString() {
        return "The way back up to " + load.asOf() + ", at "
                + here.map(Stage::id).orElse("no stage");
    }
}
