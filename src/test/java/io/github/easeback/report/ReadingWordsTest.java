package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** A run every fifth day, from 1 December to 30 May. */
    private static List<Run> steady() {
        TestRuns runs = new TestRuns();
        for (LocalDate day = LocalDate.of(2025, 12, 1); day.isBefore(TODAY); day = day.plusDays(5)) {
            runs.run(day.toString(), 5_000);
        }
        return runs.history().runs();
    }

    private static ReadingWords words(List<Run> runs, List<LeftOut> leftOut, List<HistoryWarning> warnings) {
        RunHistory history = new RunHistory(99, runs, leftOut, List.of(), warnings, ZONE);
        return ReadingWords.of(TrainingCheck.standard().assess(history, TODAY));
    }

    private static List<String> cautions(List<Run> runs, LeftOut... leftOut) {
        return words(runs, List.of(leftOut), List.of()).cautions();
    }

    private static LeftOut of(LeftOut.Code code) {
        return LeftOut.of(code + ".fit", code, Message.of("It can't be used."));
    }

    private static List<String> summary(Locale language, OtherActivity... activities) {
        RunHistory history = RunHistory.of(steady()).withOtherActivities(List.of(activities));
        return ReadingWords.of(TrainingCheck.standard().assess(history, TODAY).in(language))
                .summary();
    }

    private static OtherActivity other(String sport, int day, long minutes) {
        return TestRuns.other(sport, LocalDate.of(2026, 5, day).toString(), minutes * 60, 0);
    }

    @Test
    void otherSportsStandInOneLineThatTookMostTimeFirst() {
        OtherActivity[] activities = {
            other("cycling", 1, 242), other("walking", 2, 300), other("walking", 3, 70), other("alpine_skiing", 4, 44)
        };

        assertTrue(summary(Locale.ENGLISH, activities)
                .contains("Beside the runs: 2 walks, 6 h 10 min; 1 ride, 4 h 02 min; 1 x alpine skiing, 44 min."
                        + " They are told apart and never added to running."));
        assertTrue(summary(Locale.GERMAN, activities)
                .contains("Neben den Läufen: 2 Spaziergänge, 6:10 h; 1 Radfahrt, 4:02 h; 1 mal alpine skiing, 44 min."
                        + " Das steht für sich und wird nie zum Laufen gezählt."));
    }

    @Test
    void onlyFiveOtherSportsAreNamed() {
        String line = summary(
                        Locale.ENGLISH,
                        other("walking", 1, 60),
                        other("hiking", 2, 50),
                        other("cycling", 3, 40),
                        other("swimming", 4, 30),
                        other("rowing", 5, 20),
                        other("training", 6, 10),
                        other("generic", 7, 9))
                .stream()
                .filter(sentence -> sentence.startsWith("Beside"))
                .findFirst()
                .orElseThrow();

        assertTrue(line.contains("1 row, 20 min; 2 more of other sports. "), line);
    }

    @Test
    void nothingIsSaidOfOtherSportsWhereThereAreNone() {
        assertTrue(summary(Locale.ENGLISH).stream().noneMatch(sentence -> sentence.startsWith("Beside")));
    }

    /** From the eighth day without a run on. */
    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "291, true"})
    void ageOfTheNewestRunIsToldAfterAWeek(int days, boolean isTold) {
        LocalDate day = LocalDate.of(2026, 5, 30).plusDays(days);
        TrainingReport report = TrainingCheck.standard().assess(RunHistory.of(steady()), day);

        assertEquals(OptionalLong.of(days), report.newestRunAgeDays());
        assertEquals(
                isTold
                        ? Optional.of(
                                "Your newest run is that of 30 May 2026. What you ran since is not in this report.")
                        : Optional.empty(),
                ReadingWords.of(report).age());
    }

    @Test
    void newestRunIsThatUpToTheDayOfTheReport() {
        TrainingReport report = TrainingCheck.standard().assess(RunHistory.of(steady()), LocalDate.of(2025, 12, 1));

        assertEquals(OptionalLong.of(0), report.newestRunAgeDays());
    }

    @Test
    void historyWithoutARunHasNoAge() {
        TrainingReport report = TrainingCheck.standard().assess(RunHistory.of(List.of()), TODAY);

        assertEquals(OptionalLong.empty(), report.newestRunAgeDays());
        assertEquals(Optional.empty(), ReadingWords.of(report).age());
    }

    /** A limit that was broken 30 days ago rests on the 30 days before that: from 1 April on. */
    @ParameterizedTest
    @CsvSource({"2026-05-31, 1", "2026-04-01, 1", "2026-03-31, 0", "2025-12-01, 0", "2025-11-30, 0", "2026-06-01, 0"})
    void headTellsOfFilesOfTheDaysThatTheVerdictRestsOn(String day, int told) {
        assertEquals(
                told,
                cautions(steady(), TestRuns.leftOut(LeftOut.Code.DAMAGED, day)).size());
    }

    @Test
    void fileOfAnUnknownDayMayBeOfTheseDays() {
        assertEquals(
                List.of("1 file could not be read in full and may hold a run. See \"What was read\" below."),
                cautions(steady(), of(LeftOut.Code.DAMAGED)));
    }

    /** What was run before the first run is not known anyway. */
    @ParameterizedTest
    @CsvSource({"2026-05-10, 1", "2026-05-09, 0"})
    void headTellsOfNothingFromBeforeTheHistory(String day, int told) {
        List<Run> runs = new TestRuns()
                .run("2026-05-10", 5_000)
                .run("2026-05-20", 5_000)
                .history()
                .runs();

        assertEquals(
                told,
                cautions(runs, TestRuns.leftOut(LeftOut.Code.DAMAGED, day)).size());
    }

    /** The runner is off since 16 January, and the start dose rests on the eight weeks before that one: on all since the first run. */
    @ParameterizedTest
    @CsvSource({"2025-12-01, 1", "2026-01-20, 1"})
    void afterALayoffTheVerdictRestsOnTheWeeksBeforeIt(String day, int told) {
        List<Run> runs = steady().stream()
                .filter(run -> run.date().isBefore(LocalDate.of(2026, 1, 21)))
                .toList();

        assertEquals(
                told,
                cautions(runs, TestRuns.leftOut(LeftOut.Code.DAMAGED, day)).size());
    }

    @ParameterizedTest
    @EnumSource(LeftOut.Code.class)
    void onlyWhatCouldNotBeReadIsSaidToBeUnread(LeftOut.Code code) {
        List<LeftOut.Code> doubtful = List.of(
                LeftOut.Code.SPORT_UNKNOWN,
                LeftOut.Code.OTHER_FORMAT,
                LeftOut.Code.IMPLAUSIBLE_DATE,
                LeftOut.Code.IMPLAUSIBLE_SPEED,
                LeftOut.Code.IMPLAUSIBLE_DURATION);

        String said = String.join("", cautions(steady(), of(code)));

        assertEquals(code.mayHideARun(), !said.isEmpty(), said);
        assertEquals(doubtful.contains(code), said.startsWith("1 recording may be a run and is not counted."), said);
        assertEquals(
                code.mayHideARun() && !doubtful.contains(code),
                said.startsWith("1 file could not be read in full and may hold a run."),
                said);
    }

    /** A file that was cut off behind its totals lost none of them. */
    @ParameterizedTest
    @CsvSource({
        "TRUNCATED REBUILT, 2026-05-30, 1",
        "UNFINISHED REBUILT, 2026-05-30, 1",
        "GAP REBUILT, 2026-05-30, 1",
        "TRUNCATED, 2026-05-30, 0",
        "REBUILT, 2026-05-30, 0",
        "CHECKSUM REBUILT, 2026-05-30, 0",
        "TRUNCATED REBUILT, 2026-02-27, 0"
    })
    void headTellsOfRunsOfTheseDaysThatMayHaveBeenLonger(String codes, String day, int told) {
        List<Repair> repairs = Stream.of(codes.split(" "))
                .map(code -> Repair.of("cut.fit", Repair.Code.valueOf(code), Message.of("fit.checksum")))
                .toList();
        List<Run> runs = new ArrayList<>(steady());
        Run run = TestRuns.on(day).distanceMetres(2_000).build();
        runs.add(run.toBuilder().origin(run.origin().withRepairs(repairs)).build());

        assertEquals(
                Collections.nCopies(
                        told,
                        "1 file was cut off or faulty before the totals, so its run may have been longer than counted."),
                cautions(runs));
    }

    @Test
    void bothKindsHaveTheirCount() {
        assertEquals(
                List.of(
                        "2 files could not be read in full and may hold runs. 3 recordings may be runs and are not counted."
                                + " See \"What was read\" below."),
                cautions(
                        steady(),
                        of(LeftOut.Code.EMPTY),
                        of(LeftOut.Code.SPORT_UNKNOWN),
                        of(LeftOut.Code.UNREADABLE),
                        of(LeftOut.Code.IMPLAUSIBLE_DATE),
                        of(LeftOut.Code.IMPLAUSIBLE_SPEED)));
    }

    private static HistoryWarning twoWatches(String day) {
        return new HistoryWarning(
                HistoryWarning.Code.SEVERAL_RUNNERS,
                Message.of("warning.SEVERAL_RUNNERS").with("one", day + "a.fit").with("other", day + "b.fit"),
                LocalDate.parse(day));
    }

    @Test
    void warningsOfOneKindAreOneSentenceWithTheLatestAsItsExample() {
        List<HistoryWarning> warnings =
                List.of(twoWatches("2026-01-05"), twoWatches("2026-05-05"), twoWatches("2026-05-10"));
        ReadingWords words = words(steady(), List.of(), warnings);

        assertEquals(
                List.of("Devices with different serial numbers recorded at the same time (2026-05-10a.fit and"
                        + " 2026-05-10b.fit). If the files are of several runners, read those of each runner apart."
                        + " (And 1 more of the kind; the JSON report lists all.)"),
                words.cautions());
        assertEquals(
                "Devices with different serial numbers recorded at the same time (2026-01-05a.fit and 2026-01-05b.fit)."
                        + " If the files are of several runners, read those of each runner apart.",
                words.summary().get(1));
    }

    /** The day that a rollover of the GPS weeks makes likely is 26 May 2026. */
    @ParameterizedTest
    @CsvSource({"2006-10-10, true", "2006-05-10, false"})
    void runOfLongBeforeIsToldInTheHeadOnlyIfItIsLikelyOneOfNow(String day, boolean isInTheHead) {
        List<Run> runs = Stream.concat(steady().stream(), new TestRuns().run(day, 5_000).history().runs().stream())
                .toList();
        ReadingWords words = words(runs, List.of(), List.of());

        List<String> there = new ArrayList<>(isInTheHead ? words.cautions() : words.summary());
        assertTrue(there.removeIf(sentence -> sentence.contains("19 years before the others")), there.toString());
        assertEquals(isInTheHead ? 0 : 1, there.size());
    }

    @Test
    void summaryTellsOfLaterRunsAndOfTheZone() {
        TestRuns runs = new TestRuns().run("2026-05-28", 5_000);
        for (String day : List.of("2026-05-29", "2026-05-30", "2026-06-01")) {
            runs.add(TestRuns.on(day).localTimeSource(LocalTimeSource.CALLER_ZONE));
        }

        assertEquals(
                List.of(
                        "Runs: 3, from 99 files, Thursday 28 May 2026 to Saturday 30 May 2026.",
                        "1 run after 31 May 2026 is not looked at.",
                        "2 runs carry no local time, or none that can be; they are on the days of the zone Europe/Berlin."),
                words(runs.history().runs(), List.of(), List.of()).summary());
    }

    @Test
    void summaryIsInTheLanguageOfTheReport() {
        TestRuns runs = new TestRuns()
                .add(TestRuns.on("2026-05-29").localTimeSource(LocalTimeSource.CALLER_ZONE))
                .run("2026-06-01", 5_000)
                .run("2026-06-02", 5_000);
        RunHistory history = new RunHistory(9, runs.history().runs(), List.of(), ZONE);

        assertEquals(
                List.of(
                        "2 Läufe nach dem 31. Mai 2026 sind nicht berücksichtigt.",
                        "1 Lauf hat keine Ortszeit oder eine, die nicht sein kann; er steht am Tag der Zeitzone Europe/Berlin."),
                ReadingWords.of(TrainingCheck.standard().assess(history, TODAY).in(Locale.GERMANY))
                        .summary()
                        .subList(1, 3));
    }

    @Test
    void filesAreNamedFromTheirFolderOn() {
        LeftOut damaged = LeftOut.of(
                        "/home/anna/export.zip!/a/1.fit", LeftOut.Code.DAMAGED, Message.of("It breaks off."))
                .at(12);
        LeftOut copy = LeftOut.of(
                "/home/anna/runs/2.fit",
                LeftOut.Code.DAMAGED_COPY,
                Message.of("copy.SAME_RUN").with("of", "/home/anna/runs/1.fit"));
        ReadingWords words = words(List.of(), List.of(damaged, copy), List.of());

        assertEquals(
                "Files are named from the folder \"anna\" on.", words.folder().orElseThrow());
        assertEquals(
                List.of(
                        new ReadingWords.Group(
                                "DAMAGED",
                                "too faulty to be read; a run may be missing",
                                true,
                                1,
                                List.of(new ReadingWords.Entry(
                                        "export.zip!/a/1.fit", "export.zip!/a/1.fit (byte 12): It breaks off."))),
                        new ReadingWords.Group(
                                "DAMAGED_COPY",
                                "faulty, but the run was read from another file",
                                false,
                                1,
                                List.of(new ReadingWords.Entry(
                                        "runs/2.fit", "runs/2.fit: The same run as in runs/1.fit, which was kept.")))),
                words.groups(5));
    }

    @Test
    void groupHasAsManyEntriesAsAskedForAndCountsTheOthers() {
        List<LeftOut> three = List.of(
                of(LeftOut.Code.NOT_FIT),
                of(LeftOut.Code.NOT_FIT),
                LeftOut.of("c", LeftOut.Code.NOT_FIT, Message.of("None.")));
        ReadingWords.Group group = words(List.of(), three, List.of()).groups(2).get(0);

        assertEquals(3, group.count());
        assertEquals(2, group.entries().size());
        assertEquals(1, group.more());
    }

    @Test
    void folderIsNotToldWhereNoFileIsNamed() {
        List<Run> runs =
                List.of(Run.builder("/home/anna/1.fit", TODAY.atStartOfDay(ZONE).toInstant(), TODAY.atStartOfDay())
                        .build());

        assertTrue(words(runs, List.of(), List.of()).folder().isEmpty());
    }
}
