package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.util.List;

/**
 * Which speed a report shows. Rules compare running speeds where all runs tell their walks, and averages where one does not, both by the name of
 * {@link LoadVariables#SPEED}; a table or a chart of the one must not hold a limit of the other. Nothing here has a state.
 */
public final class ShownSpeed {

    private ShownSpeed() {}

    /**
     * The speed that a report of a history shows, in every format that people read.
     *
     * @param history the history
     * @return the running speed, or the average if no run of the history tells its walks
     * @throws NullPointerException if {@code history} is null
     */
    public static LoadVariable of(RunHistory history) {
        return history.runs().stream().anyMatch(run -> run.gait().isPresent())
                ? LoadVariables.RUNNING_SPEED
                : LoadVariables.SPEED;
    }

    /**
     * The variable by whose name rules and budgets know what is shown.
     *
     * @param shown a variable of a table or a chart
     * @return {@link LoadVariables#SPEED} for the running speed; any other variable itself
     */
    public static LoadVariable judged(LoadVariable shown) {
        return isOfRunning(shown) ? LoadVariables.SPEED : shown;
    }

    /**
     * Tells whether what was made of some runs is of the quantity that is shown.
     *
     * @param shown a variable of a table or a chart
     * @param runs the runs
     * @return false if the running speed is shown and a run does not tell its walks
     */
    public static boolean isOf(LoadVariable shown, List<Run> runs) {
        return !isOfRunning(shown) || runs.stream().allMatch(run -> run.gait().isPresent());
    }

    /**
     * Tells whether what was made of the runs of some days is of the quantity that is shown.
     *
     * @param shown a variable of a table or a chart
     * @param days the days
     * @param history the history
     * @return false if the running speed is shown and a run of these days does not tell its walks
     */
    public static boolean isOf(LoadVariable shown, Days days, RunHistory history) {
        return isOf(
                shown,
                history.withoutWalks().stream()
                        .filter(run -> days.contains(run.date()))
                        .toList());
    }

    private static boolean isOfRunning(LoadVariable shown) {
        return shown.equals(LoadVariables.RUNNING_SPEED);
    }
}
