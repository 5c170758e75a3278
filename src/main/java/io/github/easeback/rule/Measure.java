package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.RunningSpeedLoad;
import io.github.easeback.load.SpeedLoad;
import java.util.List;

/** By what a variable is measured when weeks are compared. */
final class Measure {

    private Measure() {}

    /**
     * More walking makes the average speed of a week slower, and not the running. Where each run tells how much of it was walked, the speed of
     * the running counts; every other variable is its own measure.
     */
    static LoadVariable of(LoadVariable variable, List<Run> runs) {
        boolean isKnown = variable.equals(SpeedLoad.INSTANCE)
                && !runs.isEmpty()
                && runs.stream().allMatch(run -> run.gait().isPresent());
        return isKnown ? RunningSpeedLoad.INSTANCE : variable;
    }
}
