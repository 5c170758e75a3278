package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Divides sums of which some parts may be missing. */
final class Quotients {

    private Quotients() {}

    /**
     * The sum of the one value over the sum of the other, from the runs that have both. A run whose divisor is zero has nothing to
     * divide by: it adds nothing and lacks nothing. Absent if nothing is left.
     */
    static WeekValue of(List<Run> runs, Function<Run, OptionalDouble> dividend, Function<Run, OptionalDouble> divisor) {
        List<Run> measured = runs.stream()
                .filter(run ->
                        dividend.apply(run).isPresent() && divisor.apply(run).isPresent())
                .toList();
        List<Run> divisible = measured.stream()
                .filter(run -> divisor.apply(run).orElseThrow() > 0)
                .toList();
        int missing = runs.size() - measured.size();
        if (divisible.isEmpty()) {
            return new WeekValue(OptionalDouble.empty(), missing);
        }
        return new WeekValue(OptionalDouble.of(sum(divisible, dividend) / sum(divisible, divisor)), missing);
    }

    private static double sum(List<Run> runs, Function<Run, OptionalDouble> value) {
        return Sums.of(runs, value).value().orElseThrow();
    }
}
