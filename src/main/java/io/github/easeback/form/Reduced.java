package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Run;
import java.util.Optional;

/**
 * What became of a recording: a run, or the reason why it is none. Exactly one of the two is present.
 *
 * @param run the run
 * @param leftOut the reason
 */
public record Reduced(Optional<Run> run, Optional<LeftOut> leftOut) {

    /**
     * Checks that there is exactly one of the two.
     *
     * @throws IllegalArgumentException if both or none are present
     */
    public Reduced {
        if (run.isPresent() == leftOut.isPresent()) {
            throw new IllegalArgumentException("A recording is either a run or left out");
        }
    }

    static Reduced of(Run run) {
        return new Reduced(Optional.of(run), Optional.empty());
    }

    static Reduced of(LeftOut reason) {
        return new Reduced(Optional.empty(), Optional.of(reason));
    }
}
