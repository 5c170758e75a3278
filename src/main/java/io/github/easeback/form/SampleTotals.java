package io.github.easeback.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals that the samples of a recording give, for sessions that lack them. */
final class SampleTotals {

    private final Recording recording;
    private final Samples samples;

    SampleTotals(Recording recording) {
        this.recording = recording;
        samples = recording.samples();
    }

    Optional<Instant> start() {
        return samples.size() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(samples.timeMillis(0)));
    }

    Optional<Duration> elapsedTime() {
        return positive(samples.size() == 0 ? 0 : samples.timeMillis(samples.size() - 1) - samples.timeMillis(0));
    }

    /** The elapsed time without the pauses that the timer events tell. */
    Optional<Duration> timerTime() {
        return elapsedTime().flatMap(elapsed -> positive(elapsed.toMillis() - pausedMillis()));
    }

    /** The distance from the first to the last sample that has one. */
    OptionalDouble distanceMetres() {
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i < samples.size(); i++) {
            double distance = samples.distance(i);
            if (!Double.isNaN(distance)) {
                first = Double.isNaN(first) ? distance : first;
                last = distance;
            }
        }
        return last >= first ? OptionalDouble.of(last - startDistance(first)) : OptionalDouble.empty();
    }

    /** The first sample of a file comes a moment after the start and has covered its metres since then. */
    private double startDistance(double first) {
        return recording.summary().isPresent() ? first : 0;
    }

    private long pausedMillis() {
        long from = samples.timeMillis(0);
        long to = samples.timeMillis(samples.size() - 1);
        long paused = 0;
        for (Pause pause : recording.pauses()) {
            long start = Math.max(from, pause.from().toEpochMilli());
            long end = Math.min(to, pause.to().toEpochMilli());
            paused += Math.max(0, end - start);
        }
        return paused;
    }

    private static Optional<Duration> positive(long millis) {
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
}
