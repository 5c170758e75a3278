package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.reduced;

import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;

/** A run whose quantities go on by the second as a test likes, of which a watch takes samples as it likes. It goes over level ground at 2.5 m/s and 165 steps a minute if nothing else is said. */
final class MadeUpForm {

    private static final double GENTLE_WAVES = 0.1;

    private final Map<Quantity, DoubleUnaryOperator> quantities = new EnumMap<>(Quantity.class);
    private final List<Pause> pauses = new ArrayList<>();
    private LongUnaryOperator step = second -> 1;
    private DoubleUnaryOperator grade = second -> 0;
    private String subSport = "generic";
    private final long seconds;
    private long paused;

    MadeUpForm(double minutes) {
        seconds = Math.round(60 * minutes);
        with(Quantity.SPEED, second -> 2.5);
        with(Quantity.CADENCE, second -> 165);
    }

    /** The seconds of timer time at which a minute begins. */
    static double minute(double minute) {
        return 60 * minute;
    }

    /** One value up to a minute, another from then on. */
    static DoubleUnaryOperator step(double before, double minute, double after) {
        return second -> second < minute(minute) ? before : after;
    }

    /** A value that is measured in whole steps of a resolution. */
    static double rounded(double value, double resolution) {
        return Math.rint(value / resolution) * resolution;
    }

    /** Sets what is measured in each second. */
    MadeUpForm with(Quantity quantity, DoubleUnaryOperator ofSecond) {
        quantities.put(quantity, ofSecond);
        return this;
    }

    MadeUpForm with(Quantity quantity, double always) {
        return with(quantity, second -> always);
    }

    MadeUpForm without(Quantity quantity) {
        quantities.remove(quantity);
        return this;
    }

    MadeUpForm grade(DoubleUnaryOperator ofSecond) {
        grade = ofSecond;
        return this;
    }

    MadeUpForm on(String newSubSport) {
        subSport = newSubSport;
        return this;
    }

    /** Takes samples so many seconds apart, told from the second of each. */
    MadeUpForm every(LongUnaryOperator newStep) {
        step = newStep;
        return this;
    }

    /** Stops the timer at a second of timer time; pauses have to come in order. */
    MadeUpForm pausedAt(long second, long forSeconds) {
        pauses.add(MadeUpRun.pause(second + paused, second + paused + forSeconds));
        paused += forSeconds;
        return this;
    }

    InsideRun inside() {
        return reduced(subSport, Optional.empty(), samples(), pauses.toArray(new Pause[0]))
                .form()
                .inside()
                .orElseThrow();
    }

    Samples samples() {
        Samples.Builder samples = new Samples.Builder();
        double metres = 0;
        double height = 100;
        long next = 0;
        DoubleUnaryOperator speed = quantities.getOrDefault(Quantity.SPEED, second -> 2.5);
        for (long second = 0; second <= seconds; second++) {
            // A sample tells of the second that ends with it.
            double moment = Math.max(0, second - 0.5);
            double go = second == 0 ? 0 : speed.applyAsDouble(moment);
            metres += go;
            height += go * grade.applyAsDouble(moment);
            if (second == next || second == seconds) {
                add(samples, second, metres, height);
                next = second + step.applyAsLong(second);
            }
        }
        return samples.build();
    }

    private void add(Samples.Builder samples, long second, double metres, double height) {
        samples.add(millis(second + pausedBefore(second))).set(Quantity.DISTANCE, metres);
        // A watch that always writes the same height has no barometer.
        samples.set(Quantity.ALTITUDE, height + GENTLE_WAVES * Math.sin(metres / 100));
        quantities.forEach((quantity, value) -> samples.set(quantity, value.applyAsDouble(Math.max(0, second - 0.5))));
    }

    /** The sample at the second of a pause comes before it. */
    private long pausedBefore(long second) {
        long before = 0;
        for (Pause pause : pauses) {
            long length = Duration.between(pause.from(), pause.to()).toSeconds();
            long from = Duration.between(MadeUpRun.START, pause.from()).toSeconds() - before;
            before += second > from ? length : 0;
        }
        return before;
    }
}
