package io.github.easeback.internal.form;

import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/** A run of stretches, each at one speed, slope and cadence, of which a watch may take samples as it likes. */
final class MadeUpRun {

    static final Instant START = Instant.parse("2025-07-05T12:00:00Z");

    private record Stretch(long seconds, double speed, double grade, double cadence) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private double firstHeight = 100;

    /** Goes on level ground, without a cadence. */
    MadeUpRun go(long seconds, double speed) {
        return go(seconds, speed, 0, Double.NaN);
    }

    MadeUpRun go(long seconds, double speed, double grade, double cadence) {
        stretches.add(new Stretch(seconds, speed, grade, cadence));
        return this;
    }

    MadeUpRun from(double height) {
        firstHeight = height;
        return this;
    }

    long seconds() {
        return stretches.stream().mapToLong(Stretch::seconds).sum();
    }

    Samples everySecond() {
        return samples(second -> 1);
    }

    Samples every(long seconds) {
        return samples(second -> seconds);
    }

    /** Samples now and then, 1 to 7 s apart, as of a watch that saves memory. */
    Samples nowAndThen(long seed) {
        Random random = new Random(seed);
        return samples(second -> 1 + random.nextInt(7));
    }

    /** The run that becomes of samples of a file without session. */
    static Run reduced(Samples samples, Pause... pauses) {
        return reduced("generic", Optional.empty(), samples, pauses);
    }

    static Run reduced(String subSport, Optional<SessionSummary> session, Samples samples, Pause... pauses) {
        Recording recording = recording(subSport, session, samples, pauses);
        return new RunReducer(ZoneOffset.UTC)
                .withInside()
                .reduce(recording)
                .run()
                .orElseThrow();
    }

    static Recording recording(String subSport, Optional<SessionSummary> session, Samples samples, Pause... pauses) {
        return new Recording(
                "a.fit",
                Device.UNKNOWN,
                "running",
                subSport,
                Optional.empty(),
                Optional.empty(),
                session,
                samples,
                List.of(pauses),
                List.of());
    }

    static Pause pause(long from, long to) {
        return new Pause(START.plusSeconds(from), START.plusSeconds(to));
    }

    static long millis(long second) {
        return START.plusSeconds(second).toEpochMilli();
    }

    static long millis(double second) {
        return START.toEpochMilli() + Math.round(1000 * second);
    }

    private Samples samples(LongUnaryOperator step) {
        Samples.Builder samples = new Samples.Builder();
        long end = seconds();
        for (long second = 0; second < end; second += step.applyAsLong(second)) {
            add(samples, second);
        }
        add(samples, end);
        return samples.build();
    }

    private void add(Samples.Builder samples, long second) {
        double metres = 0;
        double height = firstHeight;
        long rest = second;
        for (Stretch stretch : stretches) {
            long part = Math.min(rest, stretch.seconds());
            metres += part * stretch.speed();
            height += part * stretch.speed() * stretch.grade();
            rest -= part;
            if (rest == 0) {
                samples.add(millis(second))
                        .set(Quantity.DISTANCE, metres)
                        .set(Quantity.SPEED, stretch.speed())
                        .set(Quantity.ALTITUDE, height)
                        .set(Quantity.CADENCE, stretch.cadence());
                return;
            }
        }
    }
}
