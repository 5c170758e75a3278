package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.Written;
import io.github.easeback.comeback.SimulatedRunner.Habit;
import io.github.easeback.comeback.SimulatedRunner.Morning;
import io.github.easeback.layoff.Tier;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Made-up runners who follow their plans in their own ways for half a year, morning by morning. {@code -Deaseback.runners=NUMBER} lets as many of each kind run; one takes a second or two, so the usual
 * number is small.
 */
class SimulatedRunnersTest {

    private static final int RUNNERS = Integer.getInteger("easeback.runners", 1);

    /** Whole plans take longer than their next sessions, so not every morning has one. */
    private static final int MORNINGS_A_WHOLE_PLAN = 61;

    @ParameterizedTest
    @EnumSource(Habit.class)
    void everybodyHasANextStepEachMorningAndEndsWithinTheRules(Habit habit) throws IOException {
        for (long seed = 0; seed < RUNNERS; seed++) {
            SimulatedRunner runner = new SimulatedRunner(habit, seed);
            String who = habit + " " + seed;
            for (Morning morning : runner.mornings()) {
                assertNextStep(morning, runner.last(), who + " on " + morning.day());
                assertWithinTheAgreement(morning, who + " on " + morning.day());
            }
            assertStagesAreEarned(runner, who);
            for (int i = 0; i < runner.mornings().size(); i += MORNINGS_A_WHOLE_PLAN) {
                assertWholePlanAgrees(runner.mornings().get(i), who);
            }
            if (habit != Habit.EAGER) {
                assertEquals(List.of(), aboveInformation(runner), who);
            }
            if (habit == Habit.GOOD) {
                assertComesBackOrIsTold(runner, who);
            }
            if (habit == Habit.SKIPPING) {
                assertSkippedSessionsMove(runner, who);
            }
        }
    }

    /** A session within two weeks, or a gate that says to be seen; only whoever is back to the usual week needs none. */
    private static void assertNextStep(Morning morning, Morning last, String message) {
        if (morning.isStopped()) {
            assertEquals(List.of(), morning.next(), message);
            assertEquals(
                    morning.gate() == GateAction.END ? Forecast.Reason.ENDED : Forecast.Reason.STOPPED,
                    morning.plan().forecast().reason().orElseThrow(),
                    message);
        } else if (morning.next().isEmpty()) {
            assertEquals(last, morning, message);
            assertEquals(
                    Optional.of(Forecast.Reason.BACK_ALREADY),
                    morning.plan().forecast().reason(),
                    message);
        } else {
            LocalDate date = morning.next().get(0).date();
            assertFalse(date.isBefore(morning.day()), message);
            assertTrue(ChronoUnit.DAYS.between(morning.day(), date) <= 14, message);
        }
    }

    private static void assertWithinTheAgreement(Morning morning, String message) {
        AgreedLimits agreed = morning.evaluation().rules().agreed();
        for (PlannedSession session : morning.next()) {
            assertTrue(agreed.allowsRunOn(session.date()), message);
            assertTrue(
                    session.isWalk()
                            || session.distanceMetres() <= agreed.runMetres().orElse(Double.MAX_VALUE),
                    message);
        }
    }

    /** A stage takes two good sessions, none of them longer than planned; from walks it takes three walks. A new layoff begins anew. */
    private static void assertStagesAreEarned(SimulatedRunner runner, String who) {
        List<String> ladder =
                runner.wishes().ladder().stages().stream().map(Stage::id).toList();
        Optional<Morning> since = Optional.empty();
        for (Morning morning : runner.mornings()) {
            if (morning.next().isEmpty() || !isOnLadder(morning)) {
                continue;
            }
            int stage = ladder.indexOf(morning.next().get(0).stage());
            int before = since.map(
                            earlier -> ladder.indexOf(earlier.next().get(0).stage()))
                    .orElse(stage);
            if (stage > before && before > 0) {
                assertEquals(before + 1, stage, who + " on " + morning.day());
                assertTrue(
                        goodSince(runner, since.orElseThrow().day(), morning.day()) >= 2, who + " on " + morning.day());
            }
            if (stage != before || since.isEmpty()) {
                since = Optional.of(morning);
            }
        }
    }

    /** A shorter layoff has no ladder; its first week has short walks. */
    private static boolean isOnLadder(Morning morning) {
        return morning.evaluation()
                .comebacks()
                .on(morning.day())
                .filter(back -> back.dose().tier() == Tier.LONG)
                .isPresent();
    }

    private static long goodSince(SimulatedRunner runner, LocalDate since, LocalDate today) {
        PainGate gate = PainGate.of(runner.log());
        return runner.runDays().stream()
                .filter(day -> !day.isBefore(since) && day.isBefore(today))
                .filter(day -> gate.on(day, today).action() == GateAction.GOOD)
                .filter(day -> !runner.longer().contains(day))
                .count();
    }

    /** What became of the sessions is found from the runs alone, and whoever plans the same gets the same. */
    private static void assertWholePlanAgrees(Morning morning, String who) throws IOException {
        String message = who + " on " + morning.day();
        ComebackPlan plan = morning.plan();
        assertEquals(
                morning.next(),
                plan.sessions().stream().limit(morning.next().size()).toList(),
                message);
        assertTrue(plan.weeks().size() <= ComebackPlan.MOST_WEEKS, message);
        Evaluation other = Evaluation.of(
                LoadHistory.of(
                        morning.evaluation().load().history(),
                        morning.evaluation().load().definition(),
                        morning.day()),
                morning.evaluation().rules(),
                morning.evaluation().layoffs().injury());
        ComebackPlan again = ComebackPlan.of(other, morning.settings());
        assertEquals(plan, again, message);
        assertEquals(Written.json(ComebackReport.of(plan)), Written.json(ComebackReport.of(again)), message);
    }

    private static List<LimitExceeded> aboveInformation(SimulatedRunner runner) {
        Set<LocalDate> days = Set.copyOf(runner.runDays());
        return runner.last().evaluation().outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.severity() != Severity.INFO)
                .filter(over -> over.judged().runs().stream().anyMatch(run -> days.contains(run.date())))
                .toList();
    }

    /** Whoever does all well runs without a break, and comes to the usual week or is told why not. */
    private static void assertComesBackOrIsTold(SimulatedRunner runner, String who) {
        String continuous = runner.wishes().ladder().continuous().id();
        assertTrue(
                runner.mornings().stream()
                        .flatMap(morning -> morning.session().stream())
                        .anyMatch(session -> session.stage().equals(continuous)),
                who);
        Forecast forecast = runner.last().plan().forecast();
        Set<Forecast.Reason> told = EnumSet.of(
                Forecast.Reason.BACK_ALREADY,
                Forecast.Reason.AGREED,
                Forecast.Reason.TOO_FEW_RUNS,
                Forecast.Reason.TOO_FAR);
        assertTrue(
                forecast.reached().isPresent()
                        || told.contains(forecast.reason().orElseThrow()),
                who);
        boolean isNear = forecast.usualWeek().orElse(Double.MAX_VALUE) < 25_000
                && runner.last().evaluation().rules().agreed().isNone();
        assertTrue(
                !isNear || forecast.reason().equals(Optional.of(Forecast.Reason.BACK_ALREADY)), who + " " + forecast);
    }

    /** Otherwise the test above would say little. */
    @Test
    void badRunnersMeetEachActionOfTheGate() {
        Set<GateAction> met = EnumSet.noneOf(GateAction.class);
        for (long seed = 0; seed < 4; seed++) {
            new SimulatedRunner(Habit.BAD, seed).mornings().forEach(morning -> met.add(morning.gate()));
        }

        assertTrue(
                met.containsAll(Set.of(
                        GateAction.END,
                        GateAction.STOP,
                        GateAction.BACK,
                        GateAction.HOLD,
                        GateAction.REST,
                        GateAction.GOOD)),
                met.toString());
    }

    /** The stage is the same on the morning after a skipped session, a later day has it, and it is no longer than a stage. */
    private static void assertSkippedSessionsMove(SimulatedRunner runner, String who) {
        assertFalse(runner.skipped().isEmpty(), who);
        double most = runner.wishes().ladder().continuous().metres();
        for (int i = 1; i < runner.mornings().size(); i++) {
            Morning before = runner.mornings().get(i - 1);
            Morning after = runner.mornings().get(i);
            boolean isEarly = before.evaluation()
                    .comeback()
                    .filter(back -> back.sessions() < 10)
                    .isPresent();
            if (runner.skipped().contains(before.day()) && isOnLadder(before) && isEarly) {
                String message = who + " on " + after.day();
                PlannedSession next = after.next().get(0);
                assertEquals(before.next().get(0).stage(), next.stage(), message);
                assertTrue(next.date().isAfter(before.day()), message);
                assertTrue(next.distanceMetres() <= most + 1e-6, message);
            }
        }
    }
}
