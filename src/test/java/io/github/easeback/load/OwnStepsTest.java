package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.InsideRuns;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.TheilSen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps inside of a run beside what the runs of a runner differ by. */
class OwnStepsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** Ten times the differences of 49.8 50.1 49.9 50.3 50.0 49.7 50.2 50.0, of which SD and MDC95 are published as 0.2000 and 0.5544: here they are 2.000 and 5.544 ms. */
    private static final double[] CONTACTS = {248, 251, 249, 253, 250, 247, 252, 250};

    private static final TheilSen SLOPE = TheilSen.of(
                    new double[] {3, 4, 5, 6, 7, 8, 9, 10}, new double[] {250, 251, 250, 251, 252, 253, 255, 256})
            .orElseThrow();

    private static Run run(int day, double contact) {
        return InsideRuns.run(FIRST.plusDays(day), FormQuantity.GROUND_CONTACT, 250, contact)
                .build();
    }

    private static List<Run> before(int count) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            runs.add(run(i, CONTACTS[i]));
        }
        return runs;
    }

    private static FormChange told(double after, List<Run> others) {
        Run run = run(20, after);
        FormChange step = FormChange.step(FormQuantity.GROUND_CONTACT, 12, 250, after, SLOPE);
        InsideRun inside = run.form().inside().orElseThrow().withChanges(List.of(step));
        return OwnSteps.of(inside, run, others).change(FormQuantity.GROUND_CONTACT);
    }

    @ParameterizedTest
    @CsvSource({"255.5, DRIFT", "255.6, STEP", "244.5, DRIFT", "244.4, STEP"})
    void minuteIsToldOnlyOfAStepThatIsLargerThanTheDetectableChange(double after, FormChange.Kind kind) {
        assertEquals(kind, told(after, before(8)).kind());
    }

    @Test
    void driftHasTheSlopeOfTheStep() {
        assertEquals(Optional.of(SLOPE), told(255.5, before(8)).perTenMinutes());
    }

    @Test
    void sevenRunsAreNoBaseline() {
        assertEquals(FormChange.Kind.STEP, told(255.5, before(7)).kind());
    }

    @Test
    void laterRunsSayNothing() {
        List<Run> runs = before(7);
        runs.add(run(21, 250));

        assertEquals(FormChange.Kind.STEP, told(255.5, runs).kind());
    }

    /** The 20 newest are all alike, so the smallest deviation of 1 ms stands: 2.77 ms. */
    @Test
    void olderRunsThanTheLastTwentyNoLongerCount() {
        List<Run> runs = new ArrayList<>(before(8));
        for (int i = 0; i < 20; i++) {
            Run alike = InsideRuns.run(FIRST.plusDays(8).plusDays(i), FormQuantity.GROUND_CONTACT, 250, 250)
                    .build();
            runs.add(alike);
        }
        Run newest = run(40, 255);
        FormChange step = FormChange.step(FormQuantity.GROUND_CONTACT, 12, 250, 253, SLOPE);
        InsideRun inside = newest.form().inside().orElseThrow().withChanges(List.of(step));

        assertEquals(
                FormChange.Kind.STEP,
                OwnSteps.of(inside, newest, runs).changes().get(0).kind());
    }

    @Test
    void whatIsNoStepStaysAsItIs() {
        Run run = run(20, 250);
        List<FormChange> changes = List.of(
                FormChange.none(FormQuantity.CADENCE, SLOPE), FormChange.drift(FormQuantity.GROUND_CONTACT, SLOPE));
        InsideRun inside = run.form().inside().orElseThrow().withChanges(changes);

        assertEquals(inside, OwnSteps.of(inside, run, before(8)));
    }
}
