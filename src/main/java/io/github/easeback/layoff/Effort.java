package io.github.easeback.layoff;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.LoadVariables;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of the running of a run was faster than a ceiling of the pace.
 *
 * @param ceiling the highest speed that is not too fast, in metres per second
 * @param aboveSeconds how long the running was faster, in seconds
 * @param runningSeconds how long the running was; all of the time if it is not known what was walked
 */
public record Effort(double ceiling, double aboveSeconds, double runningSeconds) {

    /** So little running above the ceiling is a hurry over a crossing. Library convention. */
    private static final double SHORTEST_FAST_SECONDS = 300;

    /**
     * The effort of a run: by its samples; where they tell no speeds, all of a run that is faster on average.
     *
     * @param run the run
     * @param ceiling the highest speed that is not too fast, in metres per second, not negative
     * @return absent if the speed of the run is not known
     */
    public static Optional<Effort> of(Run run, double ceiling) {
        OptionalDouble running = LoadVariables.RUNNING_SPEED.of(run);
        OptionalDouble speed = running.isPresent() ? running : LoadVariables.SPEED.of(run);
        if (speed.isEmpty()) {
            return Optional.empty();
        }
        double seconds = runningSeconds(run);
        double above = run.form()
                .speeds()
                .map(profile -> share(run, profile, ceiling) * seconds)
                .orElseGet(() -> Tolerance.isAbove(speed.getAsDouble(), ceiling) ? seconds : 0);
        return Optional.of(new Effort(ceiling, above, seconds));
    }

    private static double runningSeconds(Run run) {
        OptionalDouble running = LoadVariables.RUNNING_DURATION.of(run);
        return (running.isPresent() ? running : LoadVariables.DURATION.of(run)).orElse(0);
    }

    /** The share of the running that is above a speed; walking is slower, so the profile of all of the run tells as much. */
    private static double share(Run run, SpeedProfile profile, double limit) {
        Duration all = run.timerTime().orElse(profile.total());
        double walking = all.isZero() ? 0 : Math.max(0, 1 - runningSeconds(run) * 1000 / all.toMillis());
        double of = profile.total().toMillis() * (1 - walking);
        return of > 0 ? Math.min(1, profile.timeAbove(limit).toMillis() / of) : 0;
    }

    /**
     * The share of the running that was faster.
     *
     * @return 0 to 1; 0 if there was no running
     */
    public double share() {
        return runningSeconds > 0 ? aboveSeconds / runningSeconds : 0;
    }

    /**
     * Tells whether the run was at the old pace: most of its running was faster, and at least five minutes of it (library convention).
     *
     * @return true if so
     */
    public boolean isOldPace() {
        return Tolerance.isAbove(aboveSeconds, runningSeconds / 2)
                && !Tolerance.isAbove(SHORTEST_FAST_SECONDS, aboveSeconds);
    }
}
