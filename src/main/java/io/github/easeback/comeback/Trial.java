package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Limits;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run that may be planned, which is tried against the rules and becomes shorter or slower by what they say of it.
 *
 * @param metres how far it goes
 * @param jogSpeed how fast it is jogged, in metres per second
 */
record Trial(double metres, double jogSpeed) {

    /** Somewhat less than a limit, since the times of runs are whole milliseconds. */
    static final double JUST_BELOW = 1 - 2e-6;

    /** Nobody jogs more slowly than somebody walks, in metres per second. */
    private static final double SLOWEST_JOG = Stage.WALKING_SPEED;

    /** What a shorter run has less of. */
    private static final List<LoadVariable> LENGTHS =
            List.of(LoadVariables.DISTANCE, LoadVariables.DURATION, LoadVariables.RUNNING_DURATION);

    boolean isRun(double shortest) {
        return metres >= shortest && jogSpeed >= SLOWEST_JOG;
    }

    /** What the rules say of a run as if it had been run, but for information. */
    static List<LimitExceeded> objections(Evaluation after, Run run) {
        return after.outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.severity() != Severity.INFO)
                .filter(over -> over.judged().runs().contains(run))
                .toList();
    }

    /** Shorter where a sum is too much, slower where a speed is; what neither helps against is no run. */
    Trial within(List<LimitExceeded> objections, Run run, Limits limits) {
        return objections.stream().map(over -> within(over, run, limits)).reduce(this, Trial::orLess);
    }

    private Trial orLess(Trial other) {
        return new Trial(Math.min(metres, other.metres), Math.min(jogSpeed, other.jogSpeed));
    }

    private Trial within(LimitExceeded over, Run run, Limits limits) {
        double limit = limit(over, limits);
        double current = over.change().current();
        if (over.change().dimension() == Dimension.SPEED) {
            return new Trial(metres, Math.min(jogSpeed, jogSpeed * limit / current * JUST_BELOW));
        }
        double own = over.judged().variable().filter(LENGTHS::contains).stream()
                .flatMapToDouble(variable -> variable.over(List.of(run)).value().stream())
                .findFirst()
                .orElse(0);
        double share = own > 0 ? Math.max(0, 1 - (current - limit) / own) * JUST_BELOW : 0;
        return new Trial(metres * share, jogSpeed);
    }

    /** After lighter weeks a week may be more than the one before allows, which is what a finding tells of. */
    private static double limit(LimitExceeded over, Limits limits) {
        boolean isOfWeek = over.judged().rule().equals(WeeklyIncreaseRule.ID);
        return over.judged().variable().filter(variable -> isOfWeek).stream()
                .flatMapToDouble(variable -> limitOfWeek(variable, limits).stream())
                .map(ofWeek -> Math.max(ofWeek, over.change().limit()))
                .findFirst()
                .orElse(over.change().limit());
    }

    /** What the rules allow the week of some limits, if they judge the variable and know what. */
    static OptionalDouble limitOfWeek(LoadVariable variable, Limits limits) {
        return Optional.ofNullable(limits.ofWeek().get(variable))
                .map(Allowance::limit)
                .orElse(OptionalDouble.empty());
    }
}
