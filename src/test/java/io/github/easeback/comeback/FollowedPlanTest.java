package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up runners with runs of any kind, breaks of any length, injuries and agreements, who run what the plan says: the report has nothing to say of it. */
class FollowedPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS_BEFORE = 90;
    private static final int CASES = 20;

    /** {@code -Deaseback.histories=1000} follows plans for so many histories. */
    private static final int HISTORIES_IN_A_CASE = Integer.getInteger("easeback.histories", 300) / CASES;

    static IntStream cases() {
        return IntStream.range(0, CASES);
    }

    /** Ten weeks, most with a longer break at the end, which may be over. */
    private static List<Run> anyRuns(Random random) {
        List<Run> runs = new ArrayList<>();
        double usual = 3_000 + random.nextInt(9_000);
        int off = 5 + random.nextInt(55);
        int back = random.nextInt(3) == 0 ? random.nextInt(14) : 0;
        int day = 0;
        while (day < DAYS_BEFORE) {
            boolean isJump = random.nextInt(12) == 0;
            double metres = usual * (0.6 + 0.5 * random.nextDouble()) * (isJump ? 1.5 + random.nextDouble() : 1);
            boolean isOff = day >= DAYS_BEFORE - off - back && day < DAYS_BEFORE - back;
            if (!isOff) {
                runs.add(run(random, MONDAY.plusDays(day), metres));
            }
            day += 1 + random.nextInt(3);
        }
        return runs;
    }

    private static Run run(Random random, LocalDate day, double metres) {
        double speed = 2.1 + 0.8 * random.nextDouble();
        double walking = random.nextInt(3) == 0 ? 0.4 * random.nextDouble() * metres / speed : 0;
        double seconds = (metres - 1.4 * walking) / speed + walking;
        Run.Builder run = TestRuns.on(day.toString()).distanceMetres(metres).timerTime(time(seconds));
        if (random.nextInt(4) > 0) {
            run.gait(new Gait(time(walking), 1.4 * walking, 3, 3));
        }
        if (random.nextBoolean()) {
            run.ascentMetres(0.02 * random.nextDouble() * metres).descentMetres(0.02 * metres);
        }
        return run.build();
    }

    private static Duration time(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }

    private static AgreedLimits anyAgreement(Random random) {
        AgreedLimits agreed = AgreedLimits.NONE;
        if (random.nextInt(3) > 0) {
            return agreed;
        }
        if (random.nextBoolean()) {
            agreed = agreed.withMaxRun(1_000 + random.nextInt(9_000));
        }
        if (random.nextBoolean()) {
            agreed = agreed.withNoRunUntil(MONDAY.plusDays(DAYS_BEFORE + random.nextInt(30)));
        }
        return random.nextBoolean()
                ? agreed.withMaxWeek(3_000 + random.nextInt(30_000))
                : agreed.withRunDays(
                        EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7))));
    }

    private static Evaluation anyEvaluation(long seed) {
        Random random = new Random(seed);
        List<Run> runs = anyRuns(random);
        LocalDate asOf = MONDAY.plusDays(DAYS_BEFORE);
        Rules rules = random.nextInt(4) == 0 ? Rules.comeback() : Rules.standard();
        return Evaluation.of(
                LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, asOf),
                rules.with(anyAgreement(random)),
                random.nextInt(3) == 0 ? Optional.of(asOf.minusDays(random.nextInt(40))) : Optional.empty());
    }

    private static PlanSettings anySettings(long seed) {
        Random random = new Random(~seed);
        PlanSettings settings = PlanSettings.standard()
                .withLadder(random.nextInt(3) == 0 ? Ladder.MILITARY : Ladder.STANDARD)
                .withRunsPerWeek(2 + random.nextInt(3));
        return random.nextInt(3) == 0
                ? settings.withRunDays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                : settings;
    }

    private static List<LimitExceeded> found(Evaluation evaluation, List<Run> planned) {
        return evaluation.outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.severity() != Severity.INFO)
                .filter(over -> over.judged().runs().stream().anyMatch(planned::contains))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportIsSilentOnWhoeverFollowsThePlan(int number) {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            Evaluation evaluation = anyEvaluation(seed);
            ComebackPlan plan = ComebackPlan.of(evaluation, anySettings(seed));
            List<Run> planned = plan.sessions().stream()
                    .filter(session -> !session.isWalk())
                    .map(PlannedSession::toRun)
                    .toList();
            if (!planned.isEmpty()) {
                LocalDate last = planned.get(planned.size() - 1).date();
                Evaluation after =
                        evaluation.then(planned, WeekDefinition.ISO.weekOf(last).last());

                assertEquals(List.of(), found(after, planned), "seed " + seed);
            }
            assertKeepsItsWord(plan, evaluation, "seed " + seed);
        }
    }

    private static void assertKeepsItsWord(ComebackPlan plan, Evaluation evaluation, String message) {
        AgreedLimits agreed = evaluation.rules().agreed();
        assertTrue(plan.weeks().size() <= 26, message);
        assertEquals(
                plan.forecast().reached().isEmpty(), plan.forecast().reason().isPresent(), message);
        assertEquals(
                plan.sessions().size(),
                plan.sessions().stream().map(PlannedSession::date).distinct().count(),
                message);
        for (PlannedSession session : plan.sessions()) {
            assertTrue(agreed.allowsRunOn(session.date()), message);
            assertFalse(session.distanceMetres() > agreed.runMetres().orElse(Double.MAX_VALUE), message);
            assertTrue(session.date().isAfter(evaluation.asOf()) || !evaluation.hasRunToday(), message);
        }
        assertCountsEachOnce(plan.adherence(), message);
    }

    private static void assertCountsEachOnce(Adherence adherence, String message) {
        List<LocalDate> due =
                adherence.entries().stream().map(Adherence.Entry::date).toList();
        List<String> runs = adherence.entries().stream()
                .flatMap(entry -> entry.run().stream())
                .toList();
        assertEquals(due.stream().sorted().distinct().toList(), due, message);
        assertEquals(Set.copyOf(runs).size(), runs.size(), message);
    }

    /** Otherwise the test above would say nothing. */
    @Test
    void mostOfTheseRunnersGetAPlan() {
        long planned = IntStream.range(0, 30)
                .filter(seed -> !ComebackPlan.of(anyEvaluation(seed), anySettings(seed))
                        .sessions()
                        .isEmpty())
                .count();

        assertTrue(planned >= 15, planned + " of 30");
    }

    /**
     * Eight weeks of four runs of 8 km, ten weeks off, and then a plan that is made anew each Monday and run to the letter. Its weeks are those of the plan of the first day: 12 sessions of the ladder in
     * four weeks, and after it each fourth week is a lighter one.
     */
    @Test
    void planThatIsMadeAnewEachWeekHasItsLighterWeeksAndItsMoreRuns() {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 5}) {
                runs.add(TestRuns.on(MONDAY.plusDays(7 * week + day).toString())
                        .distanceMetres(8_000)
                        .timerTime(Duration.ofMinutes(50))
                        .gait(new Gait(Duration.ZERO, 0, 0, 1))
                        .build());
            }
        }
        PlanSettings settings = PlanSettings.standard().withGate(new FixedGate(GateAction.GOOD, Map.of()));
        LocalDate first = MONDAY.plusWeeks(18);
        List<Boolean> lighter = new ArrayList<>();
        List<Integer> sessions = new ArrayList<>();
        for (int week = 0; week < 13; week++) {
            LocalDate monday = first.plusWeeks(week);
            ComebackPlan plan = ComebackPlan.of(
                    Evaluation.of(
                            LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, monday.minusDays(1)),
                            Rules.standard()),
                    settings);
            PlannedWeek next = plan.weeks().get(0);
            assertEquals(monday, next.start());
            lighter.add(next.lighter());
            sessions.add(next.sessions());
            plan.sessions().stream()
                    .filter(session -> session.date().isBefore(monday.plusWeeks(1)))
                    .map(PlannedSession::toRun)
                    .forEach(runs::add);
        }

        List<Boolean> everyFourth =
                IntStream.range(0, 13).mapToObj(week -> week == 7 || week == 11).toList();
        assertEquals(everyFourth, lighter);
        assertEquals(List.of(3, 3, 3, 3), sessions.subList(0, 4));
        assertEquals(4, sessions.get(6));
        assertEquals(4, sessions.get(12));
    }
}
