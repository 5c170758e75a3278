package io.github.easeback.load;

import java.util.List;

/** By what a variable is measured when weeks are compared. */
public final class Measure {

    private Measure() {}

    /**
     * By what a driver is measured: where the speed is that of the running, the time is that of the running too, so that the two still make the
     * distance between them.
     *
     * @param driver the driver
     * @param weeks the weeks that are compared
     * @return the running time if the driver is the duration and each run tells its walks; otherwise as for any variable
     */
    public static LoadVariable ofDriver(LoadVariable driver, List<WeeklyLoad> weeks) {
        boolean isKnown = driver.equals(LoadVariables.DURATION) && tellTheirWalks(weeks);
        return isKnown ? LoadVariables.RUNNING_DURATION : of(driver, weeks);
    }

    /**
     * By what a variable is measured. More walking makes the average speed of a week slower, and not the running: where each run tells how much of it was walked, the
     * speed of the running counts. Every other variable is its own measure.
     *
     * @param variable the variable
     * @param weeks the weeks that are compared
     * @return the running speed if the variable is the speed and each run tells its walks; otherwise the variable
     */
    public static LoadVariable of(LoadVariable variable, List<WeeklyLoad> weeks) {
        boolean isKnown = variable.equals(LoadVariables.SPEED) && tellTheirWalks(weeks);
        return isKnown ? LoadVariables.RUNNING_SPEED : variable;
    }

    private static boolean tellTheirWalks(List<WeeklyLoad> weeks) {
        return weeks.stream().allMatch(WeeklyLoad::tellsItsWalks)
                && weeks.stream().anyMatch(week -> !week.runs().isEmpty());
    }
}
