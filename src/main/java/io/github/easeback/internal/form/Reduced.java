package io.github.easeback.internal.form;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import io.github.easeback.reading.LeftOut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a recording: a run, an activity of another sport, or the reason why it is neither. Exactly one of the three is present.
 *
 * @param run the run
 * @param otherActivity the activity of another sport
 * @param leftOut the reason
 * @param breaks the stretches of an hour or more in which the timer of the run or the runner stood still, in order; none overlap
 */
public record Reduced(
        Optional<Run> run, Optional<OtherActivity> otherActivity, Optional<LeftOut> leftOut, List<Pause> breaks) {

    /**
     * Checks that there is exactly one of the three, and copies the list.
     *
     * @throws NullPointerException if {@code breaks} is or holds null
     * @throws IllegalArgumentException if several or none are present
     */
    public Reduced {
        long present = Stream.of(run, otherActivity, leftOut)
                .filter(Optional::isPresent)
                .count();
        if (present != 1) {
            throw new IllegalArgumentException(
                    "A recording is a run, another activity, or left out, and not " + present + " of these");
        }
        breaks = List.copyOf(breaks);
    }

    static Reduced of(Run run, List<Pause> breaks) {
        return new Reduced(Optional.of(run), Optional.empty(), Optional.empty(), breaks);
    }

    static Reduced of(OtherActivity activity) {
        return new Reduced(Optional.empty(), Optional.of(activity), Optional.empty(), List.of());
    }

    static Reduced of(LeftOut reason) {
        return new Reduced(Optional.empty(), Optional.empty(), Optional.of(reason), List.of());
    }
}
