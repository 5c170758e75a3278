package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.RunWindow.Part;
import io.github.easeback.comeback.PainEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minute in which pain began, beside what was measured then. */
class PainOnsetTest {

    private static PainEntry entry(RunReport report, String site, int minute) {
        return new PainEntry(
                report.run().date(),
                site,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(3),
                OptionalInt.of(minute),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                "",
                Map.of());
    }

    private static List<String> cells(RunReport report) {
        return FormTable.of(report).rows().stream()
                .filter(row -> row.name().equals("pain began"))
                .map(FormTable.Row::cells)
                .findFirst()
                .orElse(List.of());
    }

    /** Five minutes are walked first, so minute 8 of the run is the third of its running. */
    @ParameterizedTest
    @CsvSource({"7,", "8, A", "14, A", "15, B", "19, B", "20, C", "35, C"})
    void windowsCountFromTheFirstRunningAndTheLogFromTheStart(int minute, Part window) {
        RunReport report = new LookedInto().walk(5).run(30).report();

        assertEquals(
                List.of(new PainOnset("back", minute, Optional.ofNullable(window))),
                report.withPain(List.of(entry(report, "back", minute))).onsets());
    }

    @Test
    void minuteStandsInTheColumnOfItsWindow() {
        RunReport report = new LookedInto().run(40).report();
        RunReport told = report.withPain(List.of(entry(report, "back", 12), entry(report, "left calf", 16)));

        assertEquals(List.of("-", "12", "16", "-"), cells(told));
        assertEquals(List.of(), cells(report));
    }

    @Test
    void logIsToldInAWholeSentenceForEachSite() {
        RunReport report = new LookedInto().run(40).report();
        List<String> notes = RunWords.of(
                        report.withPain(List.of(entry(report, "Back", 2), entry(report, "left calf\u001b[31m", 16))))
                .notes();

        assertEquals(
                List.of(
                        "Your log of that day has pain from minute 2 of the run on (back).",
                        "Your log of that day has pain from minute 16 of the run on (left calf\uFFFD[31m)."),
                notes.subList(0, 2));
    }

    @Test
    void otherDaysAndEntriesWithoutAMinuteSayNothingAndAMinuteAfterTheEndIsToldToo() {
        RunReport report = new LookedInto().run(40).report();
        PainEntry today = entry(report, "back", 40);
        PainEntry late = entry(report, "back", 41);
        PainEntry withoutMinute = PainEntry.of(report.run().date()).withSite("knee");
        PainEntry yesterday = PainEntry.of(report.run().date().minusDays(1));

        assertEquals(
                List.of(40, 41),
                report.withPain(List.of(today, late, withoutMinute, yesterday)).onsets().stream()
                        .map(PainOnset::minute)
                        .toList());
    }

    @Test
    void withoutAnInsideTheSentenceIsLeft() {
        RunReport report = new LookedInto().run(40).withoutInside().report();
        RunReport told = report.withPain(List.of(entry(report, "back", 12)));

        assertEquals(List.of(new PainOnset("back", 12, Optional.empty())), told.onsets());
        assertTrue(RunWords.of(told).notes().get(0).contains("minute 12"));
    }

    @Test
    void noPainBeginsBeforeTheRun() {
        assertThrows(IllegalArgumentException.class, () -> new PainOnset("back", -1, Optional.empty()));
    }
}
