package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
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
        TestRuns runs = new TestRuns().run("2026-05-05", 10_000).run(DAY.toString(), metres);
        return RunProgression.of(SessionSpikeRule.standard(), runs.load(DAY.toString()))
                .step(1, before)
                .after();
    }

    private static State standing(double metres, String until, String lastJump) {
        return new State(Optional.of(new Standing(metres, LocalDate.parse(until))), LocalDate.parse(lastJump));
    }

    private static double limit(State state) {
        return state.standing().orElseThrow().limit();
    }

    @Test
    void jumpSetsTheLimitThatItBrokeForThirtyDays() {
        State state = after(15_000, State.START);

        assertEquals(11_000, limit(state), 1e-6);
        assertEquals(LocalDate.of(2026, 6, 19), state.standing().orElseThrow().lastDay());
        assertEquals(DAY, state.lastJump());
    }

    /** Six days after a jump, a second one is one in a row; seven days after it, it sets a limit of its own. */
    @ParameterizedTest
    @CsvSource({"2026-05-14, 9000, 2026-06-13", "2026-05-13, 11000, 2026-06-19"})
    void jumpLessThanAWeekAfterOneSetsNoLimit(String lastJump, double limit, String until) {
        State state = after(15_000, standing(9_000, "2026-06-13", lastJump));

        assertEquals(limit, limit(state), 1e-6);
        assertEquals(LocalDate.parse(until), state.standing().orElseThrow().lastDay());
    }

    @Test
    void runWithinTheLimitThatIsLongerThanThoseBeforeRaisesIt() {
        assertEquals(9_000 * 1.1, limit(after(9_000, standing(9_500, "2026-06-13", "2026-05-14"))), 1e-6);
        assertEquals(9_500, limit(after(8_000, standing(9_500, "2026-06-13", "2026-05-14"))), 1e-6);
        assertEquals(9_500, limit(after(9_600, standing(9_500, "2026-06-13", "2026-05-14"))), 1e-6, "over it");
    }

    @Test
    void limitEndsAfterItsLastDay() {
        assertEquals(
                Optional.empty(),
                after(8_000, standing(9_500, "2026-05-19", "2026-05-01")).standing());
    }

    @Test
    void jumpInTheFirstWeekOfAHistorySetsNoLimit() {
        TestRuns runs = new TestRuns()
                .run("2026-05-05", 5_000)
                .run("2026-05-11", 12_000)
                .run("2026-05-12", 20_000);
        RunProgression progression = RunProgression.of(SessionSpikeRule.standard(), runs.load("2026-05-12"));

        assertEquals(State.START, progression.step(1, State.START).after());
        assertEquals(13_200, limit(progression.step(2, State.START).after()), 1e-6);
    }
}
