package io.github.easeback.comeback;

import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.Evaluation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a runner wishes of a plan. Immutable; the {@code with} methods give new settings. Safe for use by several threads if the gate is.
 *
 * <pre>{@code
 * PlanSettings settings = PlanSettings.standard()
 *         .withLadder(Ladder.MILITARY)
 *         .withRunDays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY));
 * }</pre>
 *
 * @param ladder the ladder
 * @param runsPerWeek how many runs a week there are at first, 1 to 7; a plan has fewer where the careful start has, and never more than before the layoff, or than four
 * @param runDays the weekdays for runs, at least one; absent for Monday, Wednesday and Saturday, and others as the runs of a week become more; immutable
 * @param gate what the log of pain says; absent if there is none
 */
public record PlanSettings(
        Ladder ladder, int runsPerWeek, Optional<Set<DayOfWeek>> runDays, Optional<SessionGate> gate) {

    private static final int RUNS = 3;

    /** Which weekdays are taken first: three with rest between, then those that make no long row. Library convention. */
    private static final List<DayOfWeek> FIRST = List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.SATURDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.SUNDAY,
            DayOfWeek.THURSDAY);

    /**
     * Checks the settings and copies the set.
     *
     * @throws IllegalArgumentException if there are less than 1 or more than 7 runs a week, or if there is no weekday
     * @throws NullPointerException if a part is or holds null
     */
    public PlanSettings {
        Objects.requireNonNull(ladder, "ladder");
        if (runsPerWeek < 1 || runsPerWeek > WeekDefinition.DAYS) {
            throw new IllegalArgumentException("A week can't have " + runsPerWeek + " runs; it has 1 to 7");
        }
        if (runDays.filter(Set::isEmpty).isPresent()) {
            throw new IllegalArgumentException("Runs need at least one weekday");
        }
        runDays = runDays.map(days -> Collections.unmodifiableSet(EnumSet.copyOf(days)));
        Objects.requireNonNull(gate, "gate");
    }

    /**
     * The usual settings: the standard ladder, three runs a week, on Monday, Wednesday and Saturday, without a log of pain.
     *
     * @return the settings
     */
    public static PlanSettings standard() {
        return new PlanSettings(Ladder.STANDARD, RUNS, Optional.empty(), Optional.empty());
    }

    /**
     * The same settings with another ladder.
     *
     * @param other the ladder
     * @return new settings
     * @throws NullPointerException if {@code other} is null
     */
    public PlanSettings withLadder(Ladder other) {
        return new PlanSettings(other, runsPerWeek, runDays, gate);
    }

    /**
     * The same settings with another number of runs a week.
     *
     * @param runs how many runs a week there are at first, 1 to 7, as far as the careful start has as many; as many as before the layoff later on
     * @return new settings
     * @throws IllegalArgumentException if the number is out of range
     */
    public PlanSettings withRunsPerWeek(int runs) {
        return new PlanSettings(ladder, runs, runDays, gate);
    }

    /**
     * The same settings with runs on some weekdays only, so that a week never has more runs than these.
     *
     * @param days the weekdays, at least one
     * @return new settings
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if {@code days} is or holds null
     */
    public PlanSettings withRunDays(Set<DayOfWeek> days) {
        return new PlanSettings(ladder, runsPerWeek, Optional.of(days), gate);
    }

    /**
     * The same settings with a log of pain.
     *
     * @param log what the log says
     * @return new settings
     * @throws NullPointerException if {@code log} is null
     */
    public PlanSettings withGate(SessionGate log) {
        return new PlanSettings(ladder, runsPerWeek, runDays, Optional.of(log));
    }

    PlanSettings withoutGate() {
        return new PlanSettings(ladder, runsPerWeek, runDays, Optional.empty());
    }

    /** The same settings, whose gate is asked for each day but once, as a plan asks for all past ones on each of them, and knows of the newest run. For one thread. */
    PlanSettings askedOnce(Evaluation evaluation) {
        return gate.map(log -> withGate(new AskedOnce(log, newestRun(evaluation))))
                .orElse(this);
    }

    /** What the log says of the next session; that nothing speaks against the next session, if there is none. */
    GateAction actionAhead() {
        return gate.map(log -> log.lasting().action()).orElse(GateAction.GOOD);
    }

    /** After a layoff the scores of the last run before it are asked for no longer. */
    private static Optional<LocalDate> newestRun(Evaluation evaluation) {
        LocalDate recent = evaluation.asOf().minusDays(Layoff.SHORTEST_DAYS);
        return evaluation.layoffs().runDays().stream()
                .filter(day -> day.isAfter(recent))
                .reduce((earlier, later) -> later);
    }

    /** The weekdays for so many runs a week, of those that were agreed. */
    Set<DayOfWeek> days(int runs, Set<DayOfWeek> agreed) {
        Set<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
        FIRST.stream()
                .filter(day -> runDays.orElse(agreed).contains(day) && agreed.contains(day))
                .limit(runDays.isPresent() ? WeekDefinition.DAYS : runs)
                .forEach(wanted::add);
        return wanted.isEmpty() ? agreed : wanted;
    }
}
