package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected numbers: 110 % of the week before and of the longest run of 30 days, by hand. */
class BudgetWordsTest {

    private static BudgetWords words(RunHistory history, String asOf) {
        return BudgetWords.of(TrainingCheck.standard().assess(history, LocalDate.parse(asOf)));
    }

    private static TestRuns twoWeeks() {
        return new TestRuns()
                .run("2026-05-05", 10_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-12", 8_000);
    }

    @Test
    void weekThatHasBegunSaysWhatIsLeftAndHowLongTheNextRunMayBe() {
        assertEquals(
                List.of(
                        "This week (to Sunday 17 May): up to 14.0 km and 1:24:00 of running left.",
                        "Next run: up to 11.0 km, easy (slower than 10.0 km/h)."),
                words(twoWeeks().history(), "2026-05-13").sentences());
    }

    @Test
    void lastDayOfAWeekLooksAhead() {
        List<String> sentences = words(twoWeeks().history(), "2026-05-17").sentences();

        assertEquals(
                List.of(
                        "Next run: up to 11.0 km, easy (slower than 10.0 km/h).",
                        "Next week (Monday 18 May to Sunday 24 May): up to 22.0 km; a run up to 11.0 km."),
                sentences,
                "the 14.0 km that are left of the week are more than a run may be today");
    }

    @Test
    void weekThatIsUsedUpNamesItsLimitAndNoNextRun() {
        assertEquals(
                List.of(
                        "This week (to Sunday 17 May): nothing left of 22.0 km.",
                        "Next week (Monday 18 May to Sunday 24 May): up to 22.0 km; a run up to 11.0 km."),
                words(twoWeeks().run("2026-05-13", 16_000).history(), "2026-05-14")
                        .sentences());
    }

    @Test
    void weekWithAFileThatCouldNotBeUsedSaysWhyThereIsNoLimit() {
        RunHistory history = new RunHistory(
                4,
                twoWeeks().history().runs(),
                List.of(TestRuns.leftOut(LeftOutCode.DAMAGED, "2026-05-13")),
                ZoneId.of("UTC"));

        assertTrue(words(history, "2026-05-13")
                .sentences()
                .get(0)
                .startsWith("This week (to Sunday 17 May): no limit to"));
    }

    @Test
    void rangesGoFromWhatTheLimitAddsToUpToTheLimit() {
        assertEquals(
                Optional.of("Next week, from holding to growing: time 2:00:00 to 2:12:00, distance 20.0 km to 22.0 km"
                        + " and running speed 10.0 km/h to 11.0 km/h."),
                words(twoWeeks().history(), "2026-05-17").ranges());
    }

    @Test
    void offeredRangesAreThoseThatTheSentenceTells() {
        BudgetWords words = words(twoWeeks().history(), "2026-05-17");

        assertEquals(
                List.of("duration", "distance", "speed"),
                words.offeredRanges().stream()
                        .map(range -> range.variable().id())
                        .toList());
        assertFalse(words.isToLetBe(LoadVariables.SPEED));
    }

    @Test
    void historyWithoutARunHasNoBudget() {
        BudgetWords none = words(new TestRuns().history(), "2026-05-13");

        assertEquals(List.of(), none.sentences());
        assertEquals(Optional.empty(), none.ranges());
        assertEquals(List.of(), none.offeredRanges());
    }
}
