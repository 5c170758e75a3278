package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reduces recordings to runs. Immutable and safe for use by several threads.
 *
 * <p>The watch's own totals are taken where they exist, because they are what the runner saw; the samples fill in for a
 * missing session, time or distance. A run whose date or average speed can't be right is left out rather than let into a
 * weekly sum.
 */
public final class RunReducer {

    /**
     * The highest average speed taken for a run, in metres per second: the mean speed of the men's 100 m world record (9.58
     * s) is 10.44, its peak about 12.3. Library convention.
     */
    public static final double FASTEST_AVERAGE = 12.5;

    /** The first GPS running watches came in the 2000s; earlier dates are clocks that were never set. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    private final ZoneId zone;

    /**
     * Makes a reducer.
     *
     * @param zone the zone that gives runs without a local time in the file their day
     * @throws NullPointerException if {@code zone} is null
     */
    public RunReducer(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Reduces one recording.
     *
     * @param recording the recording
     * @return the run, or the reason why it is none
     * @throws NullPointerException if {@code recording} is null
     */
    public Reduced reduce(Recording recording) {
        SessionSummary summary = summary(recording);
        Optional<LeftOut> obstacle = obstacle(recording, summary);
        if (obstacle.isPresent()) {
            LeftOut reason = obstacle.get();
            return Reduced.of(plausibleStart(summary)
                    .map(start ->
                            reason.startedAt(start, localStart(recording, start).toLocalDate()))
                    .orElse(reason));
        }
        Instant start = summary.start().orElseThrow();
        return Reduced.of(Run.builder(recording.source(), start, localStart(recording, start))
                .localTimeSource(recording.utcOffset().isPresent() ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE)
                .summary(summary)
                .surface(RunningSport.surface(recording))
                .device(recording.device())
                .sampleCount(recording.samples().size())
                .build());
    }

    private static Optional<LeftOut> obstacle(Recording recording, SessionSummary summary) {
        if (RunningSport.isUnnamed(recording)) {
            return leftOut(recording, LeftOutCode.SPORT_UNKNOWN, "The activity doesn't name its sport.");
        }
        if (!RunningSport.isRun(recording)) {
            String sport = recording.sport().replace('_', ' ');
            return leftOut(recording, LeftOutCode.NOT_A_RUN, "The sport is " + sport + ", not running.");
        }
        if (summary.timerTime().isEmpty() && !(summary.distanceMetres().orElse(0) > 0)) {
            return leftOut(recording, LeftOutCode.NO_DATA, "The session holds neither a time nor a distance.");
        }
        if (plausibleStart(summary).isEmpty()) {
            String date = summary.start().map(Instant::toString).orElse("missing");
            return leftOut(
                    recording,
                    LeftOutCode.IMPLAUSIBLE_DATE,
                    "The start is " + date + ", so the clock of the watch was not set and the week is unknown.");
        }
        return implausibleSpeed(recording, summary);
    }

    private static Optional<LeftOut> implausibleSpeed(Recording recording, SessionSummary summary) {
        if (summary.timerTime().isEmpty() || summary.distanceMetres().isEmpty()) {
            return Optional.empty();
        }
        double metres = summary.distanceMetres().getAsDouble();
        double seconds = summary.timerTime().get().toMillis() / 1000.0;
        if (metres <= FASTEST_AVERAGE * seconds) {
            return Optional.empty();
        }
        String message = String.format(
                Locale.ROOT,
                "%.1f km in %.1f min is %.1f m/s on average; no runner is faster than %.1f, so the distance was not counted.",
                metres / 1000,
                seconds / 60,
                metres / seconds,
                FASTEST_AVERAGE);
        return leftOut(recording, LeftOutCode.IMPLAUSIBLE_SPEED, message);
    }

    private static Optional<LeftOut> leftOut(Recording recording, LeftOutCode code, String message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    private static Optional<Instant> plausibleStart(SessionSummary summary) {
        return summary.start().filter(start -> start.isAfter(EARLIEST));
    }

    private LocalDateTime localStart(Recording recording, Instant start) {
        return LocalDateTime.ofInstant(
                start, recording.utcOffset().<ZoneId>map(offset -> offset).orElse(zone));
    }

    /** The watch's totals, with gaps in time and distance filled from the samples. */
    private static SessionSummary summary(Recording recording) {
        SampleTotals totals = new SampleTotals(recording);
        SessionSummary session = recording.summary().orElse(SessionSummary.UNKNOWN);
        Optional<Duration> timer = session.timerTime().or(totals::timerTime);
        OptionalDouble distance =
                session.distanceMetres().isPresent() ? session.distanceMetres() : totals.distanceMetres();
        return new SessionSummary(
                session.start().or(totals::start),
                timer,
                session.elapsedTime().or(totals::elapsedTime),
                distance,
                session.ascentMetres(),
                session.descentMetres(),
                session.averageSpeed().isPresent() ? session.averageSpeed() : speed(distance, timer),
                session.bestSpeed(),
                session.cadence(),
                session.averageHeartRate(),
                session.maximumHeartRate(),
                session.rpe(),
                session.feel());
    }

    private static OptionalDouble speed(OptionalDouble distance, Optional<Duration> timer) {
        return distance.isPresent() && timer.isPresent()
                ? OptionalDouble.of(distance.getAsDouble() * 1000 / timer.get().toMillis())
                : OptionalDouble.empty();
    }
}
