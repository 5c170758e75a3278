package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the hours of a watch that was left running: stretches of an hour or more in which the distance hardly goes on and nothing else moves. Each becomes a pause. Where the
 * watch's timer ran on meanwhile, as samples say that agree with its totals, time and distance are taken out of these: nobody ran or walked there.
 */
final class WatchLeftRunning {

    /** Whoever stands for so long in one piece has left the watch running. Library convention. */
    static final long SHORTEST_MILLIS = Duration.ofHours(1).toMillis();

    /** Less beside them is no run. Library convention. */
    private static final long SHORTEST_RUN_MILLIS = Duration.ofMinutes(5).toMillis();

    /** GPS drifts now and then, so the distance is looked at over such a time. Library convention. */
    private static final long WINDOW_MILLIS = Duration.ofMinutes(5).toMillis();

    /** A distance that stood while the signal was lost catches up in such a time. Library convention. */
    private static final long CATCH_UP_MILLIS = Duration.ofMinutes(1).toMillis();

    private final Recording recording;
    private final Samples samples;
    private final PausedTime paused;
    /** The metres and the milliseconds in which something moved, from the first sample to each other one. */
    private final double[] metres;

    private final long[] stirring;
    private final List<Pause> stands = new ArrayList<>();
    private double standMetres;
    private long standMillis;

    /**
     * Looks for them.
     *
     * @param recording the recording with its samples in order and its pauses
     */
    WatchLeftRunning(Recording recording) {
        this.recording = recording;
        samples = recording.samples();
        paused = new PausedTime(recording.pauses());
        metres = new double[samples.size()];
        stirring = new long[samples.size()];
        boolean isLong = samples.size() > 0 && millis(0, samples.size() - 1) >= SHORTEST_MILLIS;
        // No position tells of a treadmill, and a distance that nobody measures stands.
        if (isLong && RunningSport.surface(recording) != Surface.TREADMILL && addUp()) {
            find();
        }
    }

    /** Sums up; false if no distance was measured. */
    private boolean addUp() {
        SampleColumn distances = samples.column(Quantity.DISTANCE);
        SampleColumn speeds = samples.column(Quantity.SPEED);
        SampleColumn cadences = samples.column(Quantity.CADENCE);
        double last = distances.at(0);
        for (int i = 1; i < metres.length; i++) {
            double distance = distances.at(i);
            metres[i] = metres[i - 1] + (distance > last ? distance - last : 0);
            last = Double.isNaN(distance) ? last : distance;
            boolean isStirring = cadences.at(i) > 0 || speeds.at(i) > Timeline.STANDING_SPEED;
            stirring[i] = stirring[i - 1] + (isStirring ? millis(i - 1, i) : 0);
        }
        return metres[metres.length - 1] > 0;
    }

    private void find() {
        int from = -1;
        int to = -1;
        int windowStart = 0;
        for (int i = 1; i < metres.length; i++) {
            while (millis(windowStart + 1, i) >= WINDOW_MILLIS) {
                windowStart++;
            }
            if (millis(windowStart, i) >= WINDOW_MILLIS && isStill(windowStart, i)) {
                if (to < windowStart) {
                    add(from, to);
                    from = windowStart;
                }
                to = i;
            }
        }
        add(from, to);
    }

    private boolean isStill(int from, int to) {
        return isStanding(from, to) && 2 * (stirring[to] - stirring[from]) <= millis(from, to);
    }

    private boolean isStanding(int from, int to) {
        return (metres[to] - metres[from]) * 1000 < Timeline.STANDING_SPEED * millis(from, to);
    }

    /** Adds a stretch without the moments of running at both ends that its windows took in. */
    private void add(int windowsFrom, int windowsTo) {
        int from = windowsFrom;
        int to = windowsTo;
        while (from < to && !isStanding(from, from + 1)) {
            from++;
        }
        while (from < to && !isStanding(to - 1, to)) {
            to--;
        }
        if (from >= to || isMadeUpFor(from, to)) {
            return;
        }
        long timer = millis(from, to) - paused.between(samples.timeMillis(from), samples.timeMillis(to));
        if (timer >= SHORTEST_MILLIS) {
            stands.add(new Pause(instant(from), instant(to)));
            standMillis += timer;
            standMetres += metres[to] - metres[from];
        }
    }

    private boolean isMadeUpFor(int from, int to) {
        int after = to;
        while (after < metres.length - 1 && millis(to, after) < CATCH_UP_MILLIS) {
            after++;
        }
        return !isStanding(from, after);
    }

    private long millis(int from, int to) {
        return samples.timeMillis(to) - samples.timeMillis(from);
    }

    private Instant instant(int index) {
        return Instant.ofEpochMilli(samples.timeMillis(index));
    }

    /** The recording with these stands as pauses, and with totals in which they are none of the run. */
    Recording takenOut() {
        if (!isBesideARun() || !(timer().isEmpty() || isInTotals() || isOutOfTimer())) {
            return recording;
        }
        List<Pause> all = new ArrayList<>(recording.pauses());
        all.addAll(stands);
        all.sort(Comparator.comparing(Pause::from));
        Recording resting = recording.withPauses(all);
        return isInTotals() ? resting.with(rest()) : resting;
    }

    /** What is said of stands that had to be taken out of the totals. */
    Optional<Message> told() {
        ActivityTotals session = session();
        return isInTotals()
                ? Optional.of(Message.of("totals.left-running")
                        .with("time", Duration.ofMillis(standMillis))
                        .with("rest", TotalsMessages.figures(rest().distanceMetres(), rest().timerTime()))
                        .with("all", TotalsMessages.figures(session.distanceMetres(), session.timerTime())))
                : Optional.empty();
    }

    /** Whether there are stands, and the samples beside them tell of somebody who moves; else the distance of the whole recording was not measured. */
    private boolean isBesideARun() {
        if (stands.isEmpty()) {
            return false;
        }
        long rest = spanMillis() - standMillis;
        return rest >= SHORTEST_RUN_MILLIS
                && (metres[metres.length - 1] - standMetres) * 1000 >= Timeline.STANDING_SPEED * rest;
    }

    /** Whether the timer ran on: the samples span its time and have its distance, with the stands in both. */
    private boolean isInTotals() {
        OptionalDouble distance = session().distanceMetres();
        return isBesideARun()
                && timer().isPresent()
                && Agreement.between((double) timer().get().toMillis(), (double) spanMillis())
                && (distance.isEmpty() || Agreement.between(distance.getAsDouble(), metres[metres.length - 1]));
    }

    /** Whether the timer stood meanwhile, though no event tells it. */
    private boolean isOutOfTimer() {
        return Agreement.between((double) timer().orElseThrow().toMillis(), (double) spanMillis() - standMillis);
    }

    private long spanMillis() {
        int last = samples.size() - 1;
        return millis(0, last) - paused.between(samples.timeMillis(0), samples.timeMillis(last));
    }

    private Optional<Duration> timer() {
        return session().timerTime();
    }

    private ActivityTotals session() {
        return recording.totals();
    }

    private ActivityTotals rest() {
        ActivityTotals session = session();
        OptionalDouble distance = session.distanceMetres().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, session.distanceMetres().getAsDouble() - standMetres));
        return session.toBuilder()
                .timerTime(timer().map(time -> time.minusMillis(standMillis)).filter(time -> !time.isNegative()))
                .distanceMetres(distance)
                .averageSpeed(OptionalDouble.empty())
                .build();
    }
}
