package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import java.util.List;
import java.util.Optional;

/**
 * What drove the load of a week up.
 *
 * @param week the week
 * @param variables the drivers that rose by more than their noise, in the order duration, speed, ascent, descent; the last two together are one driver
 * @param onNewGround the runs on a ground that was new to the runner, known of any week; together they are one more driver
 * @param reason why the drivers are unknown; absent if they are known
 */
public record Drivers(WeeklyLoad week, List<LoadVariable> variables, List<Run> onNewGround, Optional<Reason> reason) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public Drivers {
        variables = List.copyOf(variables);
        onNewGround = List.copyOf(onNewGround);
    }

    static Drivers unknown(WeeklyLoad week, List<Run> onNewGround, Reason reason) {
        return new Drivers(week, List.of(), onNewGround, Optional.of(reason));
    }

    /**
     * Counts the drivers. Who climbs descends too, so both together are one.
     *
     * @return how many things rose at once
     */
    public int count() {
        boolean areHillsTwice = variables.contains(LoadVariables.ASCENT) && variables.contains(LoadVariables.DESCENT);
        return variables.size() - (areHillsTwice ? 1 : 0) + (onNewGround.isEmpty() ? 0 : 1);
    }
}
