package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.util.List;

/** By what a variable is measured when weeks are compared. */
final class Measure {

    private Measure() {}

    /**
     * By what a driver is measured: where the speed is that of the running, the time is that of the running too, so that the two still make the
     * distance between them.
     */
    static LoadVariable ofDriver(LoadVariable driver, List<Run> runs) {
        boolean isKnown = driver.equals(LoadVariables.DURATION) && tellTheirWalks(runs);
        return isKnown ? LoadVariables.RUNNING_DURATION : of(driver, runs);
    }

    /**
     * More walking makes the average speed of a week slower, and not the running. Where each run tells how much of it was walked, the speed of
     * the running counts; every other variable is its own measure.
     */
    static LoadVariable of(LoadVariable variable, List<Run> runs) {
        boolean isKnown = variable.equals(LoadVariables.SPEED) && tellTheirWalks(runs);
        return isKnown ? LoadVariables.RUNNING_SPEED : variable;
    }

    private static boolean tellTheirWalks(List<Run> runs) {
        return !runs.isEmpty() && runs.stream().allMatch(run -> run.gait().isPresent());
    }
}
