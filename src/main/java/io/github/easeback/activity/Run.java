package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One run. Units are SI; a value that was not measured is absent, never zero. Immutable, and ordered by start, then by
 * source; two runs with the same start and source are equal.
 */
public final class Run implements Comparable<Run> {

    private static final Duration LEAST_RUNNING = Duration.ofMinutes(2);

    private final String source;
    private final Instant start;
    private final LocalDateTime localStart;
    private final LocalTimeSource localTimeSource;
    private final Optional<Duration> timerTime;
    private final Optional<Duration> elapsedTime;
    private final OptionalDouble distanceMetres;
    private final OptionalDouble ascentMetres;
    private final OptionalDouble descentMetres;
    private final OptionalDouble averageSpeed;
    private final OptionalDouble bestSpeed;
    private final OptionalDouble cadence;
    private final OptionalDouble averageHeartRate;
    private final OptionalDouble maximumHeartRate;
    private final OptionalDouble rpe;
    private final OptionalInt feel;
    private final OptionalDouble steps;
    private final OptionalDouble groundContactMillis;
    private final Terrain terrain;
    private final Optional<Gait> gait;
    private final BestSpeeds bestSpeeds;
    private final Optional<SpeedProfile> speeds;
    private final Surface surface;
    private final Device device;
    private final int sampleCount;
    private final List<Repair> repairs;
    private final Optional<OtherFormat> otherFormat;

    private Run(Builder builder) {
        source = builder.source;
        start = builder.start;
        localStart = builder.localStart;
        localTimeSource = builder.localTimeSource;
        timerTime = builder.timerTime;
        elapsedTime = builder.elapsedTime;
        distanceMetres = builder.distanceMetres;
        ascentMetres = builder.ascentMetres;
        descentMetres = builder.descentMetres;
        averageSpeed = builder.averageSpeed;
        bestSpeed = builder.bestSpeed;
        cadence = builder.cadence;
        averageHeartRate = builder.averageHeartRate;
        maximumHeartRate = builder.maximumHeartRate;
        rpe = builder.rpe;
        feel = builder.feel;
        steps = builder.steps;
        groundContactMillis = builder.groundContactMillis;
        terrain = builder.terrain;
        gait = builder.gait;
        bestSpeeds = builder.bestSpeeds;
        speeds = builder.speeds;
        surface = builder.surface;
        device = builder.device;
        sampleCount = builder.sampleCount;
        repairs = builder.repairs;
        otherFormat = builder.otherFormat;
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
        return new Builder(source, start, localStart);
    }

    /**
     * The file this run was read from, with {@code #n} for the n-th session of a file of several.
     *
     * @return untrusted text
     */
    public String source() {
        return source;
    }

    /**
     * The start.
     *
     * @return a moment, independent of zones
     */
    public Instant start() {
        return start;
    }

    /**
     * The runner's local date and time at the start.
     *
     * @return the local start
     */
    public LocalDateTime localStart() {
        return localStart;
    }

    /**
     * The runner's local day at the start; a run over midnight belongs to the day it started on.
     *
     * @return the day
     */
    public LocalDate date() {
        return localStart.toLocalDate();
    }

    /**
     * Where the local time comes from.
     *
     * @return the source of the local time
     */
    public LocalTimeSource localTimeSource() {
        return localTimeSource;
    }

    /**
     * The time without pauses.
     *
     * @return the timer time, to the millisecond
     */
    public Optional<Duration> timerTime() {
        return timerTime;
    }

    /**
     * The time from start to end, pauses included.
     *
     * @return the elapsed time, to the millisecond
     */
    public Optional<Duration> elapsedTime() {
        return elapsedTime;
    }

    /**
     * The distance.
     *
     * @return metres
     */
    public OptionalDouble distanceMetres() {
        return distanceMetres;
    }

    /**
     * The metres climbed, as the device counted them; where it did not, as the samples tell.
     *
     * @return metres
     */
    public OptionalDouble ascentMetres() {
        return ascentMetres;
    }

    /**
     * The metres descended, as the device counted them; where it did not, as the samples tell.
     *
     * @return metres, positive
     */
    public OptionalDouble descentMetres() {
        return descentMetres;
    }

    /**
     * The average speed: the device's, else distance over timer time.
     *
     * @return metres per second
     */
    public OptionalDouble averageSpeed() {
        return averageSpeed;
    }

    /**
     * The best speed that the device noted.
     *
     * @return metres per second
     */
    public OptionalDouble bestSpeed() {
        return bestSpeed;
    }

    /**
     * The average cadence, both feet counted.
     *
     * @return steps per minute
     */
    public OptionalDouble cadence() {
        return cadence;
    }

    /**
     * The average heart rate.
     *
     * @return beats per minute
     */
    public OptionalDouble averageHeartRate() {
        return averageHeartRate;
    }

    /**
     * The highest heart rate.
     *
     * @return beats per minute
     */
    public OptionalDouble maximumHeartRate() {
        return maximumHeartRate;
    }

    /**
     * The rating of perceived exertion.
     *
     * @return 0 to 10 on Borg's CR10 scale
     */
    public OptionalDouble rpe() {
        return rpe;
    }

    /**
     * How the runner felt.
     *
     * @return 0 (very weak) to 100 (very strong)
     */
    public OptionalInt feel() {
        return feel;
    }

    /**
     * The steps, both feet counted.
     *
     * @return a number of steps
     */
    public OptionalDouble steps() {
        return steps;
    }

    /**
     * The average ground contact time while running.
     *
     * @return milliseconds
     */
    public OptionalDouble groundContactMillis() {
        return groundContactMillis;
    }

    /**
     * What the samples say of the ground's slope.
     *
     * @return the terrain, {@link Terrain#UNKNOWN} if they say nothing
     */
    public Terrain terrain() {
        return terrain;
    }

    /**
     * How much of the run was walked.
     *
     * @return absent if the samples don't tell, which is not the same as no walk at all
     */
    public Optional<Gait> gait() {
        return gait;
    }

    /**
     * Tells whether a run was walked all along, with less than two minutes of running (library convention).
     *
     * @return true if the samples say so; false if they don't tell
     */
    public boolean isWalk() {
        return gait.isPresent()
                && timerTime.isPresent()
                && timerTime.get().minus(gait.get().walkingTime()).compareTo(LEAST_RUNNING) < 0
                && gait.get().walkingTime().compareTo(LEAST_RUNNING) >= 0;
    }

    /**
     * The best speeds over stretches of the run.
     *
     * @return the speeds, {@link BestSpeeds#NONE} if the samples hold none
     */
    public BestSpeeds bestSpeeds() {
        return bestSpeeds;
    }

    /**
     * How long the run went at which speed.
     *
     * @return absent if the samples don't tell
     */
    public Optional<SpeedProfile> speeds() {
        return speeds;
    }

    /**
     * The ground.
     *
     * @return the surface, {@link Surface#UNKNOWN} if the file does not say
     */
    public Surface surface() {
        return surface;
    }

    /**
     * The device.
     *
     * @return the device, {@link Device#UNKNOWN} if the file does not say
     */
    public Device device() {
        return device;
    }

    /**
     * How many samples the run was reduced from.
     *
     * @return 0 for a run entered by hand
     */
    public int sampleCount() {
        return sampleCount;
    }

    /**
     * What was done to read the run from a faulty file.
     *
     * @return the repairs in the order in which they were made, none for a sound file
     */
    public List<Repair> repairs() {
        return repairs;
    }

    /**
     * The format of the file that the run was read from, if that is no FIT file; then only the totals are known.
     *
     * @return absent for a run from a FIT file and for one that a caller made
     */
    public Optional<OtherFormat> otherFormat() {
        return otherFormat;
    }

    @Override
    public int compareTo(Run other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : source.compareTo(other.source);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Run other && start.equals(other.start) && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, source);
    }

    @Override
    public String toString() {
        return localStart + " " + source;
    }

    /** Collects what is known of a run. Not safe for use by several threads. */
    public static final class Builder {

        private final String source;
        private final Instant start;
        private final LocalDateTime localStart;
        private LocalTimeSource localTimeSource = LocalTimeSource.CALLER;
        private Optional<Duration> timerTime = Optional.empty();
        private Optional<Duration> elapsedTime = Optional.empty();
        private OptionalDouble distanceMetres = OptionalDouble.empty();
        private OptionalDouble ascentMetres = OptionalDouble.empty();
        private OptionalDouble descentMetres = OptionalDouble.empty();
        private OptionalDouble averageSpeed = OptionalDouble.empty();
        private OptionalDouble bestSpeed = OptionalDouble.empty();
        private OptionalDouble cadence = OptionalDouble.empty();
        private OptionalDouble averageHeartRate = OptionalDouble.empty();
        private OptionalDouble maximumHeartRate = OptionalDouble.empty();
        private OptionalDouble rpe = OptionalDouble.empty();
        private OptionalInt feel = OptionalInt.empty();
        private OptionalDouble steps = OptionalDouble.empty();
        private OptionalDouble groundContactMillis = OptionalDouble.empty();
        private Terrain terrain = Terrain.UNKNOWN;
        private Optional<Gait> gait = Optional.empty();
        private BestSpeeds bestSpeeds = BestSpeeds.NONE;
        private Optional<SpeedProfile> speeds = Optional.empty();
        private Surface surface = Surface.UNKNOWN;
        private Device device = Device.UNKNOWN;
        private int sampleCount;
        private List<Repair> repairs = List.of();
        private Optional<OtherFormat> otherFormat = Optional.empty();

        private Builder(String source, Instant start, LocalDateTime localStart) {
            this.source = Objects.requireNonNull(source, "source");
            this.start = Objects.requireNonNull(start, "start");
            this.localStart = Objects.requireNonNull(localStart, "localStart");
        }

        /**
         * Takes over all totals of a session; what the session lacks becomes absent.
         *
         * @param summary the totals
         * @return this builder
         * @throws NullPointerException if {@code summary} is null
         */
        public Builder summary(SessionSummary summary) {
            Check.required("summary", summary);
            timerTime = summary.timerTime();
            elapsedTime = summary.elapsedTime();
            distanceMetres = summary.distanceMetres();
            ascentMetres = summary.ascentMetres();
            descentMetres = summary.descentMetres();
            averageSpeed = summary.averageSpeed();
            bestSpeed = summary.bestSpeed();
            cadence = summary.cadence();
            averageHeartRate = summary.averageHeartRate();
            maximumHeartRate = summary.maximumHeartRate();
            rpe = summary.rpe();
            feel = summary.feel();
            steps = summary.steps();
            return this;
        }

        /**
         * Sets where the local time comes from; {@link LocalTimeSource#CALLER} if never called.
         *
         * @param value the source of the local time
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder localTimeSource(LocalTimeSource value) {
            localTimeSource = Check.required("localTimeSource", value);
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
            timerTime = Optional.of(Check.time("timerTime", value));
            return this;
        }

        /**
         * Sets the distance.
         *
         * @param metres the distance, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder distanceMetres(double metres) {
            distanceMetres = OptionalDouble.of(Check.amount("distanceMetres", metres));
            return this;
        }

        /**
         * Sets the ascent.
         *
         * @param metres the metres climbed, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder ascentMetres(double metres) {
            ascentMetres = OptionalDouble.of(Check.amount("ascentMetres", metres));
            return this;
        }

        /**
         * Sets the descent.
         *
         * @param metres the metres descended, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder descentMetres(double metres) {
            descentMetres = OptionalDouble.of(Check.amount("descentMetres", metres));
            return this;
        }

        /**
         * Sets the average heart rate.
         *
         * @param beatsPerMinute the heart rate, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder averageHeartRate(double beatsPerMinute) {
            averageHeartRate = OptionalDouble.of(Check.amount("averageHeartRate", beatsPerMinute));
            return this;
        }

        /**
         * Sets the average cadence.
         *
         * @param stepsPerMinute the cadence, both feet counted, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder cadence(double stepsPerMinute) {
            cadence = OptionalDouble.of(Check.amount("cadence", stepsPerMinute));
            return this;
        }

        /**
         * Sets the rating of perceived exertion.
         *
         * @param value 0 to 10 on Borg's CR10 scale
         * @return this builder
         * @throws IllegalArgumentException if it is beyond that scale
         */
        public Builder rpe(double value) {
            rpe = OptionalDouble.of(Check.rpe(value));
            return this;
        }

        /**
         * Sets the number of steps.
         *
         * @param value both feet counted, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder steps(double value) {
            steps = OptionalDouble.of(Check.amount("steps", value));
            return this;
        }

        /**
         * Sets the average ground contact time while running.
         *
         * @param millis milliseconds, finite and not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder groundContactMillis(double millis) {
            groundContactMillis = OptionalDouble.of(Check.amount("groundContactMillis", millis));
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
         * Sets how much of the run was walked; unknown if never called.
         *
         * @param value the gait
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder gait(Gait value) {
            gait = Optional.of(Check.required("gait", value));
            return this;
        }

        /**
         * Sets the best speeds; {@link BestSpeeds#NONE} if never called.
         *
         * @param value the speeds
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder bestSpeeds(BestSpeeds value) {
            bestSpeeds = Check.required("bestSpeeds", value);
            return this;
        }

        /**
         * Sets how long the run went at which speed; unknown if never called.
         *
         * @param value the profile
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder speeds(SpeedProfile value) {
            speeds = Optional.of(Check.required("speeds", value));
            return this;
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
         * Sets the device; {@link Device#UNKNOWN} if never called.
         *
         * @param value the device
         * @return this builder
         * @throws NullPointerException if {@code value} is null
         */
        public Builder device(Device value) {
            device = Check.required("device", value);
            return this;
        }

        /**
         * Sets the number of samples that the run was reduced from; 0 if never called.
         *
         * @param value the number of samples
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder sampleCount(int value) {
            sampleCount = Check.count("sampleCount", value);
            return this;
        }

        /**
         * Sets what was done to read the run.
         *
         * @param value the repairs
         * @return this builder
         * @throws NullPointerException if {@code value} is or holds null
         */
        public Builder repairs(List<Repair> value) {
            repairs = List.copyOf(Check.required("repairs", value));
            return this;
        }

        /**
         * Sets the format of the file that the run was read from; absent if never called.
         *
         * @param value a format other than FIT
         * @return this builder
         */
        public Builder otherFormat(OtherFormat value) {
            otherFormat = Optional.of(value);
            return this;
        }

        /**
         * The run.
         *
         * @return the run with all that was set so far
         */
        public Run build() {
            return new Run(this);
        }

        @Override
        public String toString() {
            return localStart + " " + source;
        }
    }
}
