package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.layoff.Tier;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a night without a run changes, for made-up runners who run every day or every third week, and then stop. */
class MidnightTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);
    private static final int DAYS_OFF = 60;
    private static final Map<Tier, Tier> NEXT =
            Map.of(Tier.NONE, Tier.SHORT, Tier.SHORT, Tier.MEDIUM, Tier.MEDIUM, Tier.LONG);
    private static final int HISTORIES_IN_A_CASE = 100;

    static IntStream cases() {
        return IntStream.range(0, 10);
    }

    /** A dozen runs, so many days apart as this runner is used to, give or take some. */
    private static List<Run> runs(Random random) {
        int apart = 1 + random.nextInt(20);
        List<Run> runs = new ArrayList<>();
        LocalDate day = MONDAY;
        for (int i = 0; i < 12; i++) {
            runs.add(TestRuns.on(day.toString())
                    .distanceMetres(7_000 + random.nextInt(5_000))
                    .build());
            day = day.plusDays(Math.max(1, apart + random.nextInt(5) - 2));
        }
        return runs;
    }

    private static Evaluation stopped(long seed) {
        List<Run> runs = runs(new Random(seed));
        LocalDate last = runs.get(runs.size() - 1).date();
        return Evaluation.of(LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, last), Rules.standard());
    }

    private static Tier tier(Layoffs layoffs, LocalDate day) {
        return layoffs.openOn(day)
                .or(() -> layoffs.shortBreakOn(day))
                .map(Layoff::tier)
                .orElse(Tier.NONE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tierRisesByOneAtMost(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Evaluation stopped = stopped(seed);
            Tier before = Tier.NONE;
            for (int days = 1; days <= DAYS_OFF; days++) {
                Tier now = tier(stopped.layoffs(), stopped.asOf().plusDays(days + 1L));
                assertTrue(
                        now == before || now == NEXT.get(before),
                        "seed " + seed + ", day " + days + ": " + now + " after " + before);
                before = now;
            }
            assertEquals(Tier.LONG, before, "seed " + seed);
        }
    }

    /** With the tier the limit of a run falls; a rest never raises it, but for a limit that was broken and has run out. */
    @ParameterizedTest
    @MethodSource("cases")
    void restRaisesNoLimit(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE / 10; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Evaluation evaluation = stopped(seed);
            Allowance before = evaluation.limits(evaluation.nextDay()).run();
            for (int days = 2; days <= DAYS_OFF; days++) {
                evaluation = evaluation.then(List.of(), evaluation.asOf().plusDays(1));
                Allowance now = evaluation.limits(evaluation.nextDay()).run();
                boolean isNewWeek = evaluation
                        .asOf()
                        .equals(evaluation.load().currentWeek().week().first());
                if (!before.restsOn(Allowance.Basis.HELD) && !isNewWeek) {
                    assertTrue(
                            now.limit().orElse(0) <= before.limit().orElse(Double.MAX_VALUE) + 1e-6,
                            "seed " + seed + ", day " + days + ": " + now + " after " + before);
                }
                before = now;
            }
            assertEquals(
                    Tier.LONG,
                    evaluation.comeback().map(Comeback::layoff).orElseThrow().tier());
        }
    }
}
