package io.github.easeback.comeback;

import io.github.easeback.activity.Layoff;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import java.util.Optional;

/**
 * The first four weeks after a layoff of two weeks or more. The long runs from before the layoff still lie in the 30 days that the rule on
 * single runs looks at, and a first week of one short run is no base for the second; so both are held against what was run since the return.
 * Library convention, after the rule that tissue loses more in a layoff than breath does.
 *
 * @param layoff the layoff
 * @param dose the careful start
 * @param longestMetres the longest run since the return, 0 if there is none yet
 */
public record EarlyReturn(Layoff layoff, StartDose dose, double longestMetres) {

    private static final int DAYS = 28;

    /**
     * Looks for an early return.
     *
     * @param load the weeks
     * @return absent if there is no layoff, if it goes on, or if the return was four weeks ago or more
     */
    public static Optional<EarlyReturn> find(LoadHistory load) {
        return load.history()
                .lastLayoff(load.asOf())
                .filter(last -> last.returnDay().plusDays(DAYS).isAfter(load.asOf()))
                .map(last -> since(load, last));
    }

    private static EarlyReturn since(LoadHistory load, Layoff last) {
        double longest = load.history().runs().stream()
                .filter(run -> !run.date().isBefore(last.returnDay()))
                .flatMapToDouble(run -> LoadVariables.DISTANCE.of(run).stream())
                .max()
                .orElse(0);
        return new EarlyReturn(last, StartDose.after(Comeback.usualWeek(load, last)), longest);
    }

    /**
     * How long a run may be: no longer than the longest since the return and its growth, and never less than the careful start.
     *
     * @param byRule what the rule on single runs allows, in metres
     * @return the lower of the two, but at least the careful start
     */
    public Allowance run(Allowance byRule) {
        double limit = Math.max(dose.runMetres(), Comeback.GROWTH.after(longestMetres));
        double allowed = byRule.limit().orElse(Double.MAX_VALUE);
        boolean isWithin = allowed >= dose.runMetres() && allowed <= limit;
        return isWithin
                ? byRule
                : Allowance.of(Math.max(dose.runMetres(), Math.min(allowed, limit)), Allowance.Basis.START_DOSE);
    }

    /**
     * How far a week may go: what the rule allows, and never less than the careful start.
     *
     * @param byRule what the weekly rule allows, in metres
     * @return the higher of the two; unknown stays unknown
     */
    public Allowance week(Allowance byRule) {
        return byRule.limit().orElse(Double.MAX_VALUE) < dose.weekMetres()
                ? Allowance.of(dose.weekMetres(), Allowance.Basis.START_DOSE)
                : byRule;
    }
}
