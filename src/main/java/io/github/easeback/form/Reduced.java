package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a recording: a run, an activity of another sport, or the reason why it is neither. Exactly one of the three is present.
 *
 * @param run the run
 * @param otherActivity the activity of another sport
 * @param leftOut the reason
 */
public record Reduced(Optional<Run> run, Optional<OtherActivity> otherActivity, Optional<LeftOut> leftOut) {

    /**
     * Checks that there is exactly one of the three.
     *
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
    }

    static Reduced of(Run run) {
        return new Reduced(Optional.of(run), Optional.empty(), Optional.empty());
    }

    static Reduced of(OtherActivity activity) {
        return new Reduced(Optional.empty(), Optional.of(activity), Optional.empty());
    }

    static Reduced of(LeftOut reason) {
        return new Reduced(Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
