package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.util.List;

/**
 * Which speed a page shows. Rules compare running speeds where all runs tell their walks, and averages where one does not, both by the name of
 * {@link LoadVariables#SPEED}; a chart of the one must not hold a limit of the other.
 */
final class ShownSpeed {

    private ShownSpeed() {}

    /** The running speed, or the average if no run of the history tells its walks. */
    static LoadVariable of(RunHistory history) {
        return history.runs().stream().anyMatch(run -> run.gait().isPresent())
                ? LoadVariables.RUNNING_SPEED
                : LoadVariables.SPEED;
    }

    /** The variable by whose name rules and budgets know what is shown. */
    static LoadVariable judged(LoadVariable shown) {
        return isOfRunning(shown) ? LoadVariables.SPEED : shown;
    }

    /** Whether what was made of these runs is of the quantity that is shown. */
    static boolean isOf(LoadVariable shown, List<Run> runs) {
        return !isOfRunning(shown) || runs.stream().allMatch(run -> run.gait().isPresent());
    }

    /** Whether what was made of the runs of these days is of the quantity that is shown. */
    static boolean isOf(LoadVariable shown, Days days, RunHistory history) {
        return !isOfRunning(shown)
                || history.runs().stream()
                        .filter(run -> days.contains(run.date()))
                        .allMatch(run -> run.gait().isPresent());
    }

    private static boolean isOfRunning(LoadVariable shown) {
        return shown.equals(LoadVariables.RUNNING_SPEED);
    }
}
