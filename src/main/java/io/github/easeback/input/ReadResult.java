package io.github.easeback.input;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.reading.LeftOut;
import java.util.List;

/**
 * The outcome of a reading.
 *
 * @param history the runs, and all that was left out
 */
public record ReadResult(RunHistory history) {

    /**
     * The files that may hold a run and could not be used; what was left out for good reason, such as a walk, is not in it.
     *
     * @return the faulty files in the order of the history
     */
    public List<LeftOut> problems() {
        return history.problems();
    }
}
