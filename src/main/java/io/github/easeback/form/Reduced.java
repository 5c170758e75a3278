package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import java.util.List;
import java.util.Optional;

/**
 * What became of a recording: a run, or the reason why it is none. Exactly one of the two is present.
 *
 * @param run the run
 * @param leftOut the reason
 * @param breaks the stretches of an hour or more in which the timer of the run or the runner stood still, in order; none overlap
 */
public record Reduced(Optional<Run> run, Optional<LeftOut> leftOut, List<Pause> breaks) {

    /**
     * Checks that there is exactly one of the two, and copies the list.
     *
     * @throws NullPointerException if {@code breaks} is or holds null
     * @throws IllegalArgumentException if both or none are present
     */
    public Reduced {
        if (run.isPresent() == leftOut.isPresent()) {
            throw new IllegalArgumentException("A recording is either a run or left out");
        }
        breaks = List.copyOf(breaks);
    }

    static Reduced of(Run run, List<Pause> breaks) {
        return new Reduced(Optional.of(run), Optional.empty(), breaks);
    }

    static Reduced of(LeftOut reason) {
        return new Reduced(Optional.empty(), Optional.of(reason), List.of());
    }
}
