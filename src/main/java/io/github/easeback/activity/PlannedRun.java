package io.github.easeback.activity;

import io.github.easeback.internal.numbers.RunnerDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run that a runner has in mind, to see what it would do. Immutable; the {@code with} methods give new plans. What a plan leaves open is
 * absent, and whatever depends on it is not judged. It is planned without walks.
 *
 * <pre>{@code
 * PlannedRun tomorrow = PlannedRun.on(asOf.plusDays(1))
 *         .withDistanceMetres(8_000)
 *         .withTimerTime(Duration.ofMinutes(50));
 * TrainingReport report = TrainingCheck.standard().assess(history, asOf, List.of(tomorrow));
 * }</pre>
 *
 * @param date the local day
 * @param distanceMetres the distance in metres, finite and not negative
 * @param timerTime the time without pauses, not negative
 * @param ascentMetres the metres to climb, finite and not negative
 * @param descentMetres the metres to descend, finite and not negative
 * @param surface the ground, {@link Surface#UNKNOWN} if it is left open
 */
public record PlannedRun(
        LocalDate date,
        OptionalDouble distanceMetres,
        Optional<Duration> timerTime,
        OptionalDouble ascentMetres,
        OptionalDouble descentMetres,
        Surface surface) {

    /** In one piece, and nothing of it walked. */
    private static final Gait ALL_RUNNING = new Gait(Duration.ZERO, 0, 0, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative or not finite, or the day is before 1900 or after 2200
     * @throws NullPointerException if a part is null
     */
    public PlannedRun {
        RunnerDays.required("date", date);
        Check.amount("distanceMetres", distanceMetres);
        Check.time("timerTime", timerTime);
        Check.amount("ascentMetres", ascentMetres);
        Check.amount("descentMetres", descentMetres);
        Check.required("surface", surface);
    }

    /**
     * A run of which only the day is planned.
     *
     * @param date the local day
     * @return the plan
     */
    public static PlannedRun on(LocalDate date) {
        return new PlannedRun(
                date,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Surface.UNKNOWN);
    }

    /**
     * The same plan on another day.
     *
     * @param day the local day
     * @return a new plan
     * @throws NullPointerException if {@code day} is null
     */
    public PlannedRun withDate(LocalDate day) {
        return new PlannedRun(day, distanceMetres, timerTime, ascentMetres, descentMetres, surface);
    }

    /**
     * The same plan with a distance.
     *
     * @param metres the distance
     * @return a new plan
     */
    public PlannedRun withDistanceMetres(double metres) {
        return new PlannedRun(date, OptionalDouble.of(metres), timerTime, ascentMetres, descentMetres, surface);
    }

    /**
     * The same plan with a time.
     *
     * @param time the time without pauses
     * @return a new plan
     */
    public PlannedRun withTimerTime(Duration time) {
        return new PlannedRun(date, distanceMetres, Optional.of(time), ascentMetres, descentMetres, surface);
    }

    /**
     * The same plan with an ascent.
     *
     * @param metres the metres to climb
     * @return a new plan
     */
    public PlannedRun withAscentMetres(double metres) {
        return new PlannedRun(date, distanceMetres, timerTime, OptionalDouble.of(metres), descentMetres, surface);
    }

    /**
     * The same plan with a descent.
     *
     * @param metres the metres to descend
     * @return a new plan
     */
    public PlannedRun withDescentMetres(double metres) {
        return new PlannedRun(date, distanceMetres, timerTime, ascentMetres, OptionalDouble.of(metres), surface);
    }

    /**
     * The same plan on a ground.
     *
     * @param ground the ground
     * @return a new plan
     */
    public PlannedRun on(Surface ground) {
        return new PlannedRun(date, distanceMetres, timerTime, ascentMetres, descentMetres, ground);
    }

    /**
     * The run that this would be, at the end of its day, so that it comes after what was run on that day.
     *
     * @return a run whose source says that it is planned
     */
    public Run toRun() {
        var end = date.plusDays(1).atStartOfDay().minusSeconds(1);
        Run.Builder run = Run.builder("planned " + date, end.toInstant(ZoneOffset.UTC), end)
                .surface(surface);
        distanceMetres.ifPresent(run::distanceMetres);
        // What is planned is running, and so it counts to the running of its week too.
        timerTime.ifPresent(time -> run.timerTime(time).gait(ALL_RUNNING));
        ascentMetres.ifPresent(run::ascentMetres);
        descentMetres.ifPresent(run::descentMetres);
        return run.build();
    }
}
