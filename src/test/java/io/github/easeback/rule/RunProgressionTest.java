package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.layoff.Comebacks;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.rule.RunProgression.State;
import io.github.easeback.rule.StandingLimits.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States and runs one by one. The first run is on 5 May 2026. */
class RunProgressionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    /** The state after 10 km on 5 May and a run on 20 May. */
    private static State after(double metres, State before) {
        TestRuns runs = new TestRuns()
                .run("2026-05-05", 10_000)
                .run("2026-05-11", 4_000)
                .run("2026-05-16", 4_000)
                .run(DAY.toString(), metres);
        return progression(runs, DAY.toString()).step(3, before).after();
    }

    private static State standing(double metres, String until) {
        return new State(
                Optional.of(Standing.after(LocalDate.parse(until).minusDays(Allowance.HELD_DAYS), metres)),
                Optional.empty(),
                Optional.empty());
    }

    private static RunProgression progression(TestRuns runs, String asOf) {
        LoadHistory load = runs.load(asOf);
        Layoffs layoffs = Layoffs.of(load.history(), load.asOf());
        return RunProgression.of(Rules.standard(), load, Comebacks.of(load, layoffs));
    }

    /** The limit of the week after that of the run. */
    private static double limit(State state) {
        return state.standing().orElseThrow().limitOn(DAY.plusWeeks(1));
    }

    @Test
    void jumpSetsTheLimitThatItBrokeForThirtyDays() {
        State state = after(15_000, State.START);

        assertEquals(11_000, limit(state), 1e-6);
        assertEquals(LocalDate.of(2026, 6, 19), state.standing().orElseThrow().lastDay());
    }

    /** Less than a week after it was broken, a limit that is broken again stays as it is, and for longer; later, it may grow as if it had been kept. */
    @ParameterizedTest
    @CsvSource({"2026-06-14, 9000", "2026-06-13, 9000", "2026-06-12, 9900", "2026-05-21, 9900"})
    void limitThatIsBrokenAgainIsRenewed(String until, double nextWeek) {
        State state = after(15_000, standing(9_000, until));

        assertEquals(nextWeek, limit(state), 1e-6);
        assertEquals(LocalDate.of(2026, 6, 19), state.standing().orElseThrow().lastDay());
    }

    /** What was run since may allow less than a limit that still stands. */
    @Test
    void jumpOverALowerLimitThanTheOneThatStandsSetsThatOne() {
        assertEquals(11_000, limit(after(15_000, standing(13_000, "2026-06-01"))), 1e-6);
    }

    /** More than twice the longest run: a step back goes no further than that one. */
    @Test
    void afterAnAlertTheLongestRunBeforeItIsTheLimit() {
        assertEquals(10_000, limit(after(20_001, State.START)), 1e-6);
        assertEquals(11_000, limit(after(20_000, State.START)), 1e-6);
    }

    @Test
    void runWithinTheLimitThatIsLongerThanThoseBeforeRaisesIt() {
        assertEquals(9_000 * 1.1, limit(after(9_000, standing(9_500, "2026-06-13"))), 1e-6);
        assertEquals(9_500, limit(after(8_000, standing(9_500, "2026-06-13"))), 1e-6);
        assertEquals(9_500, limit(after(9_600, standing(9_500, "2026-06-13"))), 1e-6, "over it");
    }

    @Test
    void limitEndsAfterItsLastDay() {
        assertEquals(
                Optional.empty(), after(8_000, standing(9_500, "2026-05-19")).standing());
    }

    @Test
    void jumpInTheFirstWeekOfAHistorySetsNoLimit() {
        TestRuns runs =
                new TestRuns().run("2026-05-05", 5_000).run("2026-05-11", 8_000).run("2026-05-12", 8_000);
        RunProgression progression = progression(runs, "2026-05-12");

        assertEquals(State.START, progression.step(1, State.START).after());
        assertEquals(5_500, limit(progression.step(2, State.START).after()), 1e-6);
    }
}
