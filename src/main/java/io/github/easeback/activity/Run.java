package io.github.easeback.activity;

import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One run. Units are SI; a value that was not measured is absent, never zero. Immutable.
 *
 * <p>Runs are ordered by start, then by source. Two runs are equal if all of their parts are, so that two which are the same in that order may differ.
 *
 * @param when when it started
 * @param totals its totals and averages: those of the device, unless there is a witness against them; what the device did not count is as the
 *     samples tell
 * @param surface the ground, {@link Surface#UNKNOWN} if the file does not say
 * @param terrain what the samples say of the ground's slope, {@link Terrain#UNKNOWN} if they say nothing
 * @param form what the samples say of how somebody ran, {@link RunningForm#UNKNOWN} if they say nothing
 * @param origin where it comes from, and what was done to read it
 */
public record Run(
        StartTime when, ActivityTotals totals, Surface surface, Terrain terrain, RunningForm form, Origin origin)
        implements Comparable<Run> {

    private static final Comparator<Run> BY_START =
            Comparator.comparing(Run::start).thenComparing(Run::source);

    private static final Duration LEAST_RUNNING = Duration.ofMinutes(2);

    /** Repairs of files of which a part is not there. */
    private static final Set<Repair.Code> LOSSES =
            Set.of(Repair.Code.TRUNCATED, Repair.Code.UNFINISHED, Repair.Code.GAP);

    /** By more than one of so many parts of the time, two ways to tell the running differ. */
    private static final int DISPUTED_PARTS = 10;

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Run {
        Check.required("when", when);
        Check.required("totals", totals);
        Check.required("surface", surface);
        Check.required("terrain", terrain);
        Check.required("form", form);
        Check.required("origin", origin);
    }

    /**
     * Starts a run of which nothing is known yet but its source and its start.
     *
     * @param source where the run comes from, for messages; any text
     * @param start the start
     * @param localStart the runner's local date and time at the start; its day decides the week
     * @return a builder
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String source, Instant start, LocalDateTime localStart) {
        return new Builder(new Run(
                new StartTime(start, localStart, LocalTimeSource.CALLER),
                ActivityTotals.UNKNOWN,
                Surface.UNKNOWN,
                Terrain.UNKNOWN,
                RunningForm.UNKNOWN,
                Origin.of(source)));
    }

    /**
     * Starts with this run, to change a part of it.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The start.
     *
     * @return a moment, independent of zones
     */
    public Instant start() {
        return when.instant();
    }

    /**
     * The runner's local date and time at the start.
     *
     * @return the local start
     */
    public LocalDateTime localStart() {
        return when.local();
    }

    /**
     * The runner's local day at the start; a run over midnight belongs to the day it started on.
     *
     * @return the day
     */
    public LocalDate date() {
        return when.local().toLocalDate();
    }

    /**
     * The time without pauses.
     *
     * @return the timer time, to the millisecond
     */
    public Optional<Duration> timerTime() {
        return totals.timerTime();
    }

    /**
     * The time from start to end, pauses included.
     *
     * @return the elapsed time, to the millisecond
     */
    public Optional<Duration> elapsedTime() {
        return totals.elapsedTime();
    }

    /**
     * The distance.
     *
     * @return metres
     */
    public OptionalDouble distanceMetres() {
        return totals.distanceMetres();
    }

    /**
     * The metres climbed, as the device counted them; where it did not, as the samples tell.
     *
     * @return metres
     */
    public OptionalDouble ascentMetres() {
        return totals.ascentMetres();
    }

    /**
     * The metres descended, as the device counted them; where it did not, as the samples tell.
     *
     * @return metres, positive
     */
    public OptionalDouble descentMetres() {
        return totals.descentMetres();
    }

    /**
     * How much of the run was walked.
     *
     * @return absent if the samples don't tell, which is not the same as no walk at all
     */
    public Optional<Gait> gait() {
        return form.gait();
    }

    /**
     * Tells whether the watch itself says otherwise: its time of running, or that of the walks if it only marks those, differs from that of the samples by more than a
     * tenth of the timer time (library convention). The gait stays that of the samples.
     *
     * @return true if it differs; false if one of the two is not known
     */
    public boolean isGaitDisputed() {
        if (gait().isEmpty() || timerTime().isEmpty() || totals.watchGait().isEmpty()) {
            return false;
        }
        WatchGait watch = totals.watchGait().get();
        Duration walking = gait().get().walkingTime();
        Duration difference = watch.running()
                .map(running -> timerTime().get().minus(walking).minus(running))
                .orElseGet(() -> walking.minus(watch.walking()))
                .abs();
        return difference.multipliedBy(DISPUTED_PARTS).compareTo(timerTime().get()) > 0;
    }

    /**
     * The file this run was read from, with {@code #n} for the n-th session of a file of several.
     *
     * @return untrusted text
     */
    public String source() {
        return origin.source();
    }

    /**
     * What was done to read the run from a faulty file.
     *
     * @return the repairs in the order in which they were made, none for a sound file
     */
    public List<Repair> repairs() {
        return origin.repairs();
    }

    /**
     * Tells whether the end of the run may be lost: its file was cut off or is faulty before its totals. What is known of it is the least that was run.
     *
     * @return false for a sound file, and for one whose totals were read
     */
    public boolean isCutShort() {
        return has(Set.of(Repair.Code.REBUILT)) && has(LOSSES);
    }

    private boolean has(Set<Repair.Code> codes) {
        return repairs().stream().map(Repair::code).anyMatch(codes::contains);
    }

    /**
     * Tells whether a run was walked all along, with less than two minutes of running (library convention).
     *
     * @return true if the samples say so; false if they don't tell
     */
    public boolean isWalk() {
        return gait().isPresent()
                && timerTime().isPresent()
                && timerTime().get().minus(gait().get().walkingTime()).compareTo(LEAST_RUNNING) < 0
                && gait().get().walkingTime().compareTo(LEAST_RUNNING) >= 0;
    }

    @Override
    public int compareTo(Run other) {
        return BY_START.compare(this, other);
    }

    /** The local start and the source, which is untrusted text. */
    @Override
    public String toString() {
        return localStart() + " " + source();
    }

    /**
     * Collects what is known of a run. What is set is checked at once, by the record that it becomes a part of. Not safe for use by several threads.
     */
    public static final class Builder {

        private StartTime when;
        private ActivityTotals totals;
        private Surface surface;
        private Terrain terrain;
        private RunningForm form;
        private Origin origin;

        private Builder(Run run) {
            when = run.when;
            totals = run.totals;
            surface = run.surface;
            terrain = run.terrain;
            form = run.form;
            origin = run.origin;
        }

        /**
         * Sets where the local time comes from; {@link LocalTimeSource#CALLER} if never called.
         *
         * @param value the source of the local time
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder localTimeSource(LocalTimeSource value) {
            when = new StartTime(when.instant(), when.local(), value);
            return this;
        }

        /**
         * Sets all totals; what they lack becomes absent.
         *
         * @param value the totals
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder totals(ActivityTotals value) {
            totals = Check.required("totals", value);
            return this;
        }

        private Builder totals(UnaryOperator<ActivityTotals.Builder> change) {
            totals = change.apply(totals.toBuilder()).build();
            return this;
        }

        /**
         * Sets the timer time.
         *
         * @param value the time without pauses, not negative
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         * @throws IllegalArgumentException if it is negative
         */
        public Builder timerTime(Duration value) {
            Optional<Duration> time = Optional.of(Check.required("timerTime", value));
            return totals(all -> all.timerTime(time));
        }

        /**
         * Sets the distance.
         *
         * @param metres the distance, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder distanceMetres(double metres) {
            return totals(all -> all.distanceMetres(OptionalDouble.of(metres)));
        }

        /**
         * Sets the ascent.
         *
         * @param metres the metres climbed, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder ascentMetres(double metres) {
            return totals(all -> all.ascentMetres(OptionalDouble.of(metres)));
        }

        /**
         * Sets the descent.
         *
         * @param metres the metres descended, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder descentMetres(double metres) {
            return totals(all -> all.descentMetres(OptionalDouble.of(metres)));
        }

        /**
         * Sets the average heart rate.
         *
         * @param beatsPerMinute the heart rate, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder averageHeartRate(double beatsPerMinute) {
            return totals(all -> all.averageHeartRate(OptionalDouble.of(beatsPerMinute)));
        }

        /**
         * Sets the average cadence.
         *
         * @param stepsPerMinute the cadence, both feet counted, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder cadence(double stepsPerMinute) {
            return totals(all -> all.cadence(OptionalDouble.of(stepsPerMinute)));
        }

        /**
         * Sets the rating of perceived exertion.
         *
         * @param value 0 to 10 on Borg's CR10 scale
         * @return this builder
         * @throws IllegalArgumentException if it is beyond that scale
         */
        public Builder rpe(double value) {
            return totals(all -> all.rpe(OptionalDouble.of(value)));
        }

        /**
         * Sets the number of steps.
         *
         * @param value both feet counted, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder steps(double value) {
            return totals(all -> all.steps(OptionalDouble.of(value)));
        }

        /**
         * Sets the surface; {@link Surface#UNKNOWN} if never called.
         *
         * @param value the surface
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder surface(Surface value) {
            surface = Check.required("surface", value);
            return this;
        }

        /**
         * Sets what the samples say of the slope; {@link Terrain#UNKNOWN} if never called.
         *
         * @param value the terrain
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder terrain(Terrain value) {
            terrain = Check.required("terrain", value);
            return this;
        }

        /**
         * Sets what the samples say of how somebody ran; {@link RunningForm#UNKNOWN} if never called.
         *
         * @param value the form
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder form(RunningForm value) {
            form = Check.required("form", value);
            return this;
        }

        /**
         * Sets how much of the run was walked; unknown if never called.
         *
         * @param value the gait
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder gait(Gait value) {
            form = form.withGait(value);
            return this;
        }

        /**
         * Sets where the run comes from; nothing but its source is known if never called.
         *
         * @param value the origin
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder origin(Origin value) {
            origin = Check.required("origin", value);
            return this;
        }

        /**
         * The run.
         *
         * @return the run with all that was set so far
         */
        public Run build() {
            return new Run(when, totals, surface, terrain, form, origin);
        }

        @Override
        public String toString() {
            return build().toString();
        }
    }
}
