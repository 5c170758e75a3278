package io.github.easeback.internal.form;

import io.github.easeback.activity.RunningForm;
import io.github.easeback.internal.recording.Recording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Reduces recordings to runs. Immutable and safe for use by several threads.
 *
 * <p>The watch's own totals are taken where they exist, because they are what the runner saw; the samples fill in for a
 * missing session, time or distance, and where the two disagree by more than 5 % the run says so. A run whose date or speed can't be
 * right is repaired or left out rather than let into a weekly sum.
 */
public final class RunReducer {

    /**
     * The highest speed taken for that of a runner, in metres per second: the mean speed of the men's 100 m world record (9.58
     * s) is 10.44, its peak about 12.3. Library convention.
     */
    public static final double FASTEST = 12.5;

    private final ZoneId zone;
    private final LocalDate lastDay;
    private final LocalDate insideFrom;

    private RunReducer(ZoneId zone, LocalDate lastDay, LocalDate insideFrom) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.lastDay = lastDay;
        this.insideFrom = Objects.requireNonNull(insideFrom, "insideFrom");
    }

    /**
     * Makes a reducer that takes any date from 1995 on.
     *
     * @param zone the zone that gives runs without a local time in the file their day
     * @throws NullPointerException if {@code zone} is null
     */
    public RunReducer(ZoneId zone) {
        this(zone, LocalDate.MAX, LocalDate.MAX);
    }

    /**
     * The same reducer for a day. A date after the next day can't be right; that one day is for watches in zones that are ahead.
     *
     * @param today the day on which the files are read
     * @return a new reducer
     * @throws NullPointerException if {@code today} is null
     */
    public RunReducer on(LocalDate today) {
        return new RunReducer(zone, today.plusDays(1), insideFrom);
    }

    /**
     * The same reducer, of which runs also tell what went on inside of them ({@link RunningForm#inside()}). That takes a third to all of the time again, so it is for single runs.
     *
     * @return a new reducer
     */
    public RunReducer withInside() {
        return withInsideFrom(LocalDate.MIN);
    }

    /**
     * The same reducer, of which newer runs also tell what went on inside of them, so that the older ones of a long history take no longer.
     *
     * @param day the first local day whose runs tell it
     * @return a new reducer
     * @throws NullPointerException if {@code day} is null
     */
    public RunReducer withInsideFrom(LocalDate day) {
        return new RunReducer(zone, lastDay, day);
    }

    /**
     * Reduces one recording.
     *
     * @param recording the recording
     * @return the run, or the reason why it is none
     * @throws NullPointerException if {@code recording} is null
     */
    public Reduced reduce(Recording recording) {
        return new Reduction(recording, zone, lastDay, insideFrom).reduced();
    }
}
