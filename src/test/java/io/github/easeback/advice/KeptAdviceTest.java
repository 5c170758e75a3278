package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.AgreedLimitRule;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up runners who keep to the next run that they are told, or go past it. Each has ten weeks of runs of any kind, with breaks of any length, and goes on for two weeks; every third one tells
 * of an injury in the last six weeks.
 */
class KeptAdviceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS_BEFORE = 70;
    private static final int DAYS = 15;
    private static final int HISTORIES_IN_A_CASE = 50;

    static IntStream cases() {
        return IntStream.range(0, 20);
    }

    private static final double WALKING_SPEED = 1.5;

    /** How somebody runs. */
    private enum Way {
        FLAT,
        HILLY,
        WALK_JOG;

        static Way of(long seed) {
            return values()[(int) (seed / 3 % values().length)];
        }

        /** Any run of such a length; those of a hilly way go up and down by up to 40 m a kilometre. */
        Run any(Random random, LocalDate day, double metres, double metresPerSecond) {
            return switch (this) {
                case FLAT -> builder(day, metres, metres / metresPerSecond).build();
                case HILLY ->
                    builder(day, metres, metres / metresPerSecond)
                            .ascentMetres(metres * 0.04 * random.nextDouble())
                            .descentMetres(metres * 0.04 * random.nextDouble())
                            .build();
                case WALK_JOG -> withWalks(day, metres, metresPerSecond, 0.5 * random.nextDouble());
            };
        }

        private static Run withWalks(LocalDate day, double metres, double metresPerSecond, double shareOfTime) {
            double seconds = metres / (metresPerSecond * (1 - shareOfTime) + WALKING_SPEED * shareOfTime);
            double walking = shareOfTime * seconds;
            return builder(day, metres, seconds)
                    .gait(new Gait(duration(walking), WALKING_SPEED * walking, 5, 5))
                    .build();
        }

        /** The run that keeps to what one is told: so far, and for so long with all walks. */
        Run kept(Random random, Budget budget, LocalDate day, double metres, double metresPerSecond) {
            return switch (this) {
                case FLAT -> builder(day, metres, metres / metresPerSecond).build();
                case HILLY -> {
                    Run.Builder run = builder(day, metres, metres / metresPerSecond);
                    budget.of(LoadVariables.ASCENT).left().ifPresent(run::ascentMetres);
                    budget.of(LoadVariables.DESCENT).left().ifPresent(run::descentMetres);
                    yield run.build();
                }
                case WALK_JOG -> {
                    double share = 0.5 * random.nextDouble();
                    double average = metresPerSecond * (1 - share) + WALKING_SPEED * share;
                    yield withWalks(day, metres * average / metresPerSecond, metresPerSecond, share);
                }
            };
        }
    }

    private static Run.Builder builder(LocalDate day, double metres, double seconds) {
        LocalDateTime noon = day.atTime(12, 0);
        return Run.builder(day.toString(), noon.toInstant(ZoneOffset.UTC), noon)
                .distanceMetres(metres)
                .timerTime(duration(seconds));
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Run run(LocalDate day, double metres, double metresPerSecond) {
        return builder(day, metres, metres / metresPerSecond).build();
    }

    /** Jumps, rests, breaks and layoffs, up to the day before the last one. */
    private static List<Run> anyRuns(long seed, Random random) {
        List<Run> runs = new ArrayList<>();
        double usual = 3_000 + random.nextInt(9_000);
        int day = 0;
        while (day < DAYS_BEFORE) {
            boolean isJump = random.nextInt(12) == 0;
            double metres = usual * (0.6 + 0.5 * random.nextDouble()) * (isJump ? 1.5 + random.nextDouble() : 1);
            runs.add(Way.of(seed).any(random, MONDAY.plusDays(day), metres, 2.4 + 0.4 * random.nextDouble()));
            boolean isBreak = random.nextInt(15) == 0;
            day += 1 + random.nextInt(3) + (isBreak ? 5 + random.nextInt(40) : 0);
        }
        return runs;
    }

    private static Evaluation evaluation(long seed, List<Run> runs, LocalDate asOf) {
        return evaluation(seed, runs, asOf, AgreedLimits.NONE);
    }

    /** Every third runner tells of an injury in the weeks before. */
    private static Evaluation evaluation(long seed, List<Run> runs, LocalDate asOf, AgreedLimits agreed) {
        LocalDate injury = MONDAY.plusDays(DAYS_BEFORE - new Random(~seed).nextInt(42));
        return Evaluation.of(
                LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, asOf),
                Rules.standard().with(agreed),
                seed % 3 == 0 ? Optional.of(injury) : Optional.empty());
    }

    /** For every second runner some limits, of which most are lower than those of the rules, agreed some weeks ago, today, or on a day that nobody knows. */
    private static AgreedLimits anyAgreement(long seed) {
        Random random = new Random(~seed);
        AgreedLimits agreed = AgreedLimits.NONE;
        if (random.nextBoolean()) {
            return agreed;
        }
        if (random.nextBoolean()) {
            agreed = agreed.withMaxRun(1_000 + random.nextInt(9_000));
        }
        if (random.nextBoolean()) {
            agreed = agreed.withMaxWeek(2_000 + random.nextInt(30_000));
        }
        if (random.nextBoolean()) {
            agreed = agreed.withNoRunUntil(MONDAY.plusDays(DAYS_BEFORE - 10 + random.nextInt(40)));
        }
        if (random.nextBoolean()) {
            agreed = agreed.withRunDays(
                    EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7))));
        }
        return random.nextBoolean() ? agreed : agreed.withAgreedOn(MONDAY.plusDays(DAYS_BEFORE - random.nextInt(30)));
    }

    /** What is found of length, rest and pace in a run, or in its week by it. */
    private static List<LimitExceeded> found(Evaluation evaluation, Run run) {
        return evaluation.outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.judged().runs().contains(run))
                .filter(KeptAdviceTest::isAboutTheRun)
                .toList();
    }

    private static boolean isAboutTheRun(LimitExceeded over) {
        boolean isLength = over.judged()
                .variable()
                .filter(variable -> Stream.of(
                                LoadVariables.DISTANCE,
                                LoadVariables.DURATION,
                                LoadVariables.RUNNING_DURATION,
                                LoadVariables.ASCENT,
                                LoadVariables.DESCENT)
                        .anyMatch(variable::equals))
                .isPresent();
        String rule = over.judged().rule();
        return rule.equals(SessionSpikeRule.ID)
                || rule.equals(AgreedLimitRule.ID)
                || rule.startsWith("return-")
                || (rule.equals(WeeklyIncreaseRule.ID) && isLength);
    }

    /** A little slower than easy. */
    private static double speed(NextRun next) {
        return 0.99
                * Stream.of(next.fastest(), next.easySpeed())
                        .flatMapToDouble(OptionalDouble::stream)
                        .findFirst()
                        .orElse(2.5);
    }

    private static double metres(NextRun next) {
        return Math.min(
                next.distance().getAsDouble(), next.runningDuration().orElse(Double.MAX_VALUE) * speed(next) - 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoKeepsToTheNextRunIsFoundNothing(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Random random = new Random(seed);
            Evaluation evaluation =
                    evaluation(seed, anyRuns(seed, random), MONDAY.plusDays(DAYS_BEFORE), anyAgreement(seed));
            for (int day = 1; day <= DAYS; day++) {
                LocalDate today = MONDAY.plusDays(DAYS_BEFORE + day);
                evaluation = evaluation.then(List.of(), today);
                NextRun next = Budget.of(evaluation).next();
                if (next.earliest().equals(today) && next.distance().isPresent() && random.nextInt(3) > 0) {
                    assertFalse(next.isRestToday(), "seed " + seed + ", " + today);
                    Run run = Way.of(seed).kept(random, Budget.of(evaluation), today, metres(next), speed(next));
                    evaluation = evaluation.then(List.of(run), today);
                    assertEquals(
                            List.of(),
                            found(evaluation, run).stream()
                                    .filter(over -> over.severity() != Severity.INFO)
                                    .toList(),
                            "seed " + seed + ", " + today + ": " + next);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoGoesPastTheNextRunIsFoundAtOnce(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Evaluation before = evaluation(
                    seed, anyRuns(seed, new Random(seed)), MONDAY.plusDays(DAYS_BEFORE + 1L), anyAgreement(seed));
            NextRun next = Budget.of(before).next();
            if (next.earliest().equals(before.asOf()) && next.distance().isPresent()) {
                Run run = run(before.asOf(), 1.01 * next.distance().getAsDouble() + 100, speed(next));

                assertTrue(
                        !found(before.then(List.of(run), before.asOf()), run).isEmpty(), "seed " + seed + ": " + next);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noBudgetGoesBeyondAnAgreement(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            AgreedLimits agreed = anyAgreement(seed);
            Budget budget = Budget.of(
                    evaluation(seed, anyRuns(seed, new Random(seed)), MONDAY.plusDays(DAYS_BEFORE + 1L), agreed));

            String message = "seed " + seed + ": " + agreed + ", " + budget;
            assertTrue(agreed.allowsRunOn(budget.next().earliest()), message);
            agreed.runMetres()
                    .ifPresent(most -> Stream.of(
                                    budget.next().distance(),
                                    budget.nextRun(),
                                    budget.singleRun().limit(),
                                    budget.nextWeek().nextRun())
                            .forEach(metres -> assertTrue(metres.getAsDouble() <= most, message)));
            agreed.weekMetres()
                    .ifPresent(most -> Stream.of(
                                    budget.next().distance(),
                                    budget.of(LoadVariables.DISTANCE)
                                            .allowance()
                                            .limit(),
                                    budget.nextWeek().distance().limit())
                            .forEach(metres -> assertTrue(metres.getAsDouble() <= most, message)));
        }
    }

    /** However long a run was that went past its limit, the next one may not be longer than after a run that kept to it. */
    @ParameterizedTest
    @MethodSource("cases")
    void noJumpRaisesALimit(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Evaluation before = evaluation(seed, anyRuns(seed, new Random(seed)), MONDAY.plusDays(DAYS_BEFORE + 1L));
            LocalDate nextWeek = before.load().currentWeek().week().last().plusDays(1);
            double most = limit(before, before.asOf());
            Run kept = run(before.asOf(), most, 2.5);
            Run jump = run(before.asOf(), 2.5 * most + 1_000, 2.5);

            double afterKept = limit(before.then(List.of(kept), before.asOf()), nextWeek);
            double afterJump = limit(before.then(List.of(jump), before.asOf()), nextWeek);

            assertTrue(afterJump <= afterKept + 1e-6, "seed " + seed + ": " + afterJump + " after " + afterKept);
        }
    }

    private static double limit(Evaluation evaluation, LocalDate day) {
        return evaluation.limits(day).run().limit().orElseThrow();
    }
}
