package io.github.easeback.activity;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How somebody ran, as the samples of the run tell: bouts of running and walking, speeds and ground contact. Whatever they don't tell is absent.
 *
 * @param gait how much of the run was walked; absent is not the same as no walk at all
 * @param bouts what the runner did one after the other, none if there are no samples
 * @param bestSpeeds the best speeds over stretches of the run, {@link BestSpeeds#NONE} if the samples hold none
 * @param speeds how long the run went at which speed
 * @param groundContactMillis the average ground contact time while running, in milliseconds
 * @param inside what went on inside of the run; absent unless it was asked for, and if the run has no samples, or no running
 */
public record RunningForm(
        Optional<Gait> gait,
        List<Bout> bouts,
        BestSpeeds bestSpeeds,
        Optional<SpeedProfile> speeds,
        OptionalDouble groundContactMillis,
        Optional<InsideRun> inside) {

    /** The form of a run whose samples tell nothing, or that has none. */
    public static final RunningForm UNKNOWN = new RunningForm(
            Optional.empty(), List.of(), BestSpeeds.NONE, Optional.empty(), OptionalDouble.empty(), Optional.empty());

    /**
     * Checks the parts and copies the list.
     *
     * @throws NullPointerException if a part is null, or the list holds null
     * @throws IllegalArgumentException if the contact time is negative or not finite
     */
    public RunningForm {
        Check.required("gait", gait);
        bouts = List.copyOf(bouts);
        Check.required("bestSpeeds", bestSpeeds);
        Check.required("speeds", speeds);
        Check.amount("groundContactMillis", groundContactMillis);
        Check.required("inside", inside);
    }

    /**
     * The same form with a gait.
     *
     * @param newGait how much of the run was walked
     * @return the new form
     * @throws NullPointerException if {@code newGait} is null
     */
    public RunningForm withGait(Gait newGait) {
        return new RunningForm(
                Optional.of(Check.required("gait", newGait)), bouts, bestSpeeds, speeds, groundContactMillis, inside);
    }

    /**
     * The same form with bouts.
     *
     * @param newBouts what the runner did one after the other
     * @return the new form
     * @throws NullPointerException if {@code newBouts} is or holds null
     */
    public RunningForm withBouts(List<Bout> newBouts) {
        return new RunningForm(gait, newBouts, bestSpeeds, speeds, groundContactMillis, inside);
    }

    /**
     * The longest continuous running: the longest bout of it. A walk or a stand ends it, a pause of the timer does not.
     *
     * @return timer time, 0 if nothing was run; absent if it is not known how much of the run was walked
     */
    public Optional<Duration> longestRunning() {
        return gait.isEmpty() || bouts.isEmpty()
                ? Optional.empty()
                : Optional.of(bouts.stream()
                        .filter(bout -> bout.gait() == Bout.Kind.RUN)
                        .map(Bout::duration)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO));
    }

    /**
     * How long somebody did one thing, in all.
     *
     * @param kind what the runner did
     * @return the timer time of all bouts of it, 0 if there is none
     * @throws NullPointerException if {@code kind} is null
     */
    public Duration time(Bout.Kind kind) {
        return bouts(kind).map(Bout::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How far somebody got by one thing, in all.
     *
     * @param kind what the runner did
     * @return the metres of all bouts of it, 0 if there is none; absent if one of them has no distance
     * @throws NullPointerException if {@code kind} is null
     */
    public OptionalDouble metres(Bout.Kind kind) {
        return bouts(kind).allMatch(bout -> bout.metres().isPresent())
                ? OptionalDouble.of(bouts(kind)
                        .mapToDouble(bout -> bout.metres().orElseThrow())
                        .sum())
                : OptionalDouble.empty();
    }

    private Stream<Bout> bouts(Bout.Kind kind) {
        Check.required("kind", kind);
        return bouts.stream().filter(bout -> bout.gait() == kind);
    }

    /**
     * The pattern of walks and runs that take turns.
     *
     * @return absent if the bouts have none
     */
    public Optional<WalkRunPattern> pattern() {
        return WalkRunPattern.of(bouts);
    }

    /**
     * The same form with best speeds.
     *
     * @param newSpeeds the best speeds over stretches of the run
     * @return the new form
     * @throws NullPointerException if {@code newSpeeds} is null
     */
    public RunningForm withBestSpeeds(BestSpeeds newSpeeds) {
        return new RunningForm(gait, bouts, newSpeeds, speeds, groundContactMillis, inside);
    }

    /**
     * The same form with a profile of speeds.
     *
     * @param profile how long the run went at which speed
     * @return the new form
     * @throws NullPointerException if {@code profile} is null
     */
    public RunningForm withSpeeds(SpeedProfile profile) {
        return new RunningForm(
                gait, bouts, bestSpeeds, Optional.of(Check.required("speeds", profile)), groundContactMillis, inside);
    }

    /**
     * The same form with a ground contact time.
     *
     * @param millis the average while running, in milliseconds, finite and not negative
     * @return the new form
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public RunningForm withGroundContactMillis(double millis) {
        return new RunningForm(gait, bouts, bestSpeeds, speeds, OptionalDouble.of(millis), inside);
    }

    /**
     * The same form with what went on inside of the run.
     *
     * @param newInside what went on
     * @return the new form
     * @throws NullPointerException if {@code newInside} is null
     */
    public RunningForm withInside(InsideRun newInside) {
        return new RunningForm(
                gait, bouts, bestSpeeds, speeds, groundContactMillis, Optional.of(Check.required("inside", newInside)));
    }

    /**
     * The same form without what went on inside of the run.
     *
     * @return the new form
     */
    public RunningForm withoutInside() {
        return new RunningForm(gait, bouts, bestSpeeds, speeds, groundContactMillis, Optional.empty());
    }
}
