package io.github.easeback.activity;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The totals and averages of an activity, in SI units: those that a watch wrote for a session, or those that count for a run. What is not known
 * is absent, never zero.
 *
 * @param timerTime the time without pauses, to the millisecond
 * @param elapsedTime the time from start to end, pauses included, to the millisecond
 * @param distanceMetres the distance
 * @param ascentMetres the metres climbed
 * @param descentMetres the metres descended, positive
 * @param averageSpeed the average speed in metres per second
 * @param bestSpeed the highest speed that the device noted, in metres per second
 * @param cadence the average cadence in steps per minute, both feet counted
 * @param averageHeartRate the average heart rate in beats per minute
 * @param maximumHeartRate the highest heart rate in beats per minute
 * @param rpe the rating of perceived exertion on Borg's CR10 scale, 0 to 10
 * @param feel how the runner felt, 0 (very weak) to 100 (very strong)
 * @param steps the number of steps, both feet counted
 * @param watchGait how long the watch itself says that somebody ran, walked and stood
 */
public record ActivityTotals(
        Optional<Duration> timerTime,
        Optional<Duration> elapsedTime,
        OptionalDouble distanceMetres,
        OptionalDouble ascentMetres,
        OptionalDouble descentMetres,
        OptionalDouble averageSpeed,
        OptionalDouble bestSpeed,
        OptionalDouble cadence,
        OptionalDouble averageHeartRate,
        OptionalDouble maximumHeartRate,
        OptionalDouble rpe,
        OptionalInt feel,
        OptionalDouble steps,
        Optional<WatchGait> watchGait) {

    /** Totals of which nothing is known. */
    public static final ActivityTotals UNKNOWN = builder().build();

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a number is negative, not finite, or beyond its scale
     */
    public ActivityTotals {
        Check.time("timerTime", timerTime);
        Check.time("elapsedTime", elapsedTime);
        Check.amount("distanceMetres", distanceMetres);
        Check.amount("ascentMetres", ascentMetres);
        Check.amount("descentMetres", descentMetres);
        Check.amount("averageSpeed", averageSpeed);
        Check.amount("bestSpeed", bestSpeed);
        Check.amount("cadence", cadence);
        Check.amount("averageHeartRate", averageHeartRate);
        Check.amount("maximumHeartRate", maximumHeartRate);
        Check.rpe(rpe);
        Check.feel(feel);
        Check.amount("steps", steps);
        Check.required("watchGait", watchGait);
    }

    /**
     * Starts totals of which nothing is known yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with these totals.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return builder()
                .timerTime(timerTime)
                .elapsedTime(elapsedTime)
                .distanceMetres(distanceMetres)
                .ascentMetres(ascentMetres)
                .descentMetres(descentMetres)
                .averageSpeed(averageSpeed)
                .bestSpeed(bestSpeed)
                .cadence(cadence)
                .averageHeartRate(averageHeartRate)
                .maximumHeartRate(maximumHeartRate)
                .rpe(rpe)
                .feel(feel)
                .steps(steps)
                .watchGait(watchGait);
    }

    /** Collects totals; {@link #build} checks them. Not safe for use by several threads. */
    public static final class Builder {

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
        private Optional<WatchGait> watchGait = Optional.empty();

        private Builder() {}

        /**
         * Sets the timer time.
         *
         * @param value the time without pauses
         * @return this builder
         */
        public Builder timerTime(Optional<Duration> value) {
            timerTime = value;
            return this;
        }

        /**
         * Sets the elapsed time.
         *
         * @param value the time from start to end, pauses included
         * @return this builder
         */
        public Builder elapsedTime(Optional<Duration> value) {
            elapsedTime = value;
            return this;
        }

        /**
         * Sets the distance.
         *
         * @param value the distance in metres
         * @return this builder
         */
        public Builder distanceMetres(OptionalDouble value) {
            distanceMetres = value;
            return this;
        }

        /**
         * Sets the ascent.
         *
         * @param value the metres climbed
         * @return this builder
         */
        public Builder ascentMetres(OptionalDouble value) {
            ascentMetres = value;
            return this;
        }

        /**
         * Sets the descent.
         *
         * @param value the metres descended, positive
         * @return this builder
         */
        public Builder descentMetres(OptionalDouble value) {
            descentMetres = value;
            return this;
        }

        /**
         * Sets the average speed.
         *
         * @param value the average speed in metres per second
         * @return this builder
         */
        public Builder averageSpeed(OptionalDouble value) {
            averageSpeed = value;
            return this;
        }

        /**
         * Sets the best speed.
         *
         * @param value the highest speed in metres per second
         * @return this builder
         */
        public Builder bestSpeed(OptionalDouble value) {
            bestSpeed = value;
            return this;
        }

        /**
         * Sets the cadence.
         *
         * @param value the average cadence in steps per minute, both feet counted
         * @return this builder
         */
        public Builder cadence(OptionalDouble value) {
            cadence = value;
            return this;
        }

        /**
         * Sets the average heart rate.
         *
         * @param value the average heart rate in beats per minute
         * @return this builder
         */
        public Builder averageHeartRate(OptionalDouble value) {
            averageHeartRate = value;
            return this;
        }

        /**
         * Sets the highest heart rate.
         *
         * @param value the highest heart rate in beats per minute
         * @return this builder
         */
        public Builder maximumHeartRate(OptionalDouble value) {
            maximumHeartRate = value;
            return this;
        }

        /**
         * Sets the rating of perceived exertion.
         *
         * @param value 0 to 10 on Borg's CR10 scale
         * @return this builder
         */
        public Builder rpe(OptionalDouble value) {
            rpe = value;
            return this;
        }

        /**
         * Sets the feeling.
         *
         * @param value 0 (very weak) to 100 (very strong)
         * @return this builder
         */
        public Builder feel(OptionalInt value) {
            feel = value;
            return this;
        }

        /**
         * Sets the steps.
         *
         * @param value the number of steps, both feet counted
         * @return this builder
         */
        public Builder steps(OptionalDouble value) {
            steps = value;
            return this;
        }

        /**
         * Sets what the watch itself says of the gait.
         *
         * @param value how long somebody ran, walked and stood
         * @return this builder
         */
        public Builder watchGait(Optional<WatchGait> value) {
            watchGait = value;
            return this;
        }

        /**
         * The totals.
         *
         * @return the totals with all that was set so far
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a number is negative, not finite, or beyond its scale
         */
        public ActivityTotals build() {
            return new ActivityTotals(
                    timerTime,
                    elapsedTime,
                    distanceMetres,
                    ascentMetres,
                    descentMetres,
                    averageSpeed,
                    bestSpeed,
                    cadence,
                    averageHeartRate,
                    maximumHeartRate,
                    rpe,
                    feel,
                    steps,
                    watchGait);
        }

        @Override
        public String toString() {
            return build().toString();
        }
    }
}
