package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.MadeUpRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.NextRun;
import io.github.easeback.advice.Verdict;
import io.github.easeback.comeback.BackFromALayoff;
import io.github.easeback.comeback.FixedGate;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.Ladder;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.PlannedSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report of the load says of the way back and of the log of pain, for a runner who was used to 30 km a week in three runs. */
class WayBackInReportTest {

    private static final TrainingCheck CHECK = TrainingCheck.standard();
    private static final List<String> FORMATS = List.of("text", "markdown", "json", "csv");

    /** After the last run, on a Saturday, and in the layoff. */
    private static final LocalDate NO_LAYOFF = LocalDate.of(2026, 3, 1);

    private static final LocalDate LAYOFF = LocalDate.of(2026, 4, 12);

    /** Eight weeks up to 28 February, and runs of 2 miles since, each told by its day and its minutes. */
    private static RunHistory history(String... since) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 5}) {
                runs.run(LocalDate.of(2026, 1, 5).plusWeeks(week).plusDays(day).toString(), 10_000);
            }
        }
        for (String run : since) {
            String[] told = run.split(" ", -1);
            runs.run(told[0], 3_200, Double.parseDouble(told[1]));
        }
        return runs.history();
    }

    /** A log of lines of date, morning, before, during and red flags. */
    private static PainLog log(String... lines) throws IOException {
        String text = "date,morning,before,during,red_flags\n" + String.join("\n", lines) + "\n";
        return PainLogReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TrainingReport report(LocalDate asOf, PainLog log, String... since) {
        return CHECK.withPainLog(log).assess(history(since), asOf);
    }

    @Test
    void markdownHasTheSessionsBelowTheLineThatAnnouncesThem() throws IOException {
        TrainingReport report = CHECK.assess(history(), LAYOFF);
        List<String> page = Written.as("markdown", report).lines().toList();
        int line = page.indexOf(page.stream()
                .filter(one -> one.endsWith("The next sessions, within the limits above:"))
                .findFirst()
                .orElseThrow());

        assertEquals("", page.get(line + 1));
        assertEquals(
                List.of(true, true, true),
                page.subList(line + 2, line + 5).stream()
                        .map(one -> one.startsWith("- ") && one.contains(" km"))
                        .toList());
    }

    private static LocalDate earliest(TrainingReport report) {
        return report.plan().orElseThrow().budget().next().earliest();
    }

    private static void assertNoRun(TrainingReport report) throws IOException {
        assertTrue(report.plan().isEmpty());
        assertEquals(Optional.of(Verdict.STOP), report.verdict());
        assertEquals(List.of(), report.recommendations());
        assertEquals(List.of(), BudgetWords.of(report).sentences());
        assertEquals(Optional.empty(), BudgetWords.of(report).ranges());
        JsonNode json = Written.json(report);
        assertEquals("STOP", json.at("/verdict/id").asText());
        assertTrue(json.path("budget").isNull());
        assertEquals(0, json.at("/comeback/sessions").size());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (String format : FORMATS) {
                String written = Written.as(format, report.in(language));
                for (String invitation : List.of("ext run", "arry on", "ächster Lauf", "eiter so", "tart again")) {
                    assertFalse(written.contains(invitation), invitation + " in " + written);
                }
            }
        }
    }

    /** On Sunday it is the 42nd day off; the session is planned for Monday, after 43: 6:00 min/km x 1 / (1 - 0.003 (43 - 5)) is 6:46.3. */
    @Test
    void paceOfTheNextRunHoldsUntilTheSessionThatIsPlanned() {
        TrainingReport report = CHECK.assess(history(), LAYOFF);
        PlannedSession session =
                report.comeback().orElseThrow().plan().sessions().get(0);

        assertEquals(LAYOFF, earliest(report));
        assertEquals(LAYOFF.plusDays(1), session.date());
        assertEquals(
                1_000 / 360.0 * 0.886,
                report.plan().orElseThrow().budget().next().fastest().orElseThrow(),
                1e-6);
        assertEquals(report.plan().orElseThrow().budget().next().fastest(), session.speedLimit());
        assertTrue(BudgetWords.of(report).easy().contains("slower than 6:47 min/km"));
    }

    @ParameterizedTest
    @CsvSource({
        "saddle, No run: go to an emergency department now.",
        "fever, 'No run until a doctor has seen you, within days.'",
        "limping, No run until a physiotherapist or a doctor has seen you:"
    })
    void signGoesBeforeAllElseAndLeavesNoNextRun(String flag, String answer) throws IOException {
        for (LocalDate day : List.of(NO_LAYOFF, LAYOFF)) {
            TrainingReport report = report(day, log("2026-02-28,,,," + flag));

            assertTrue(report.headline().startsWith(answer), report.headline());
            assertTrue(Written.json(report).at("/verdict/headline").asText().startsWith(answer));
            assertNoRun(report);
        }
    }

    private static String oneLine(TrainingReport report) throws IOException {
        return Written.as("text", report).replaceAll("\\s+", " ");
    }

    /** Whoever typed a code by mistake has to know which one, and how to take it back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            saddle            | In the log stands saddle, on Saturday 28 Feb.
            limping both-legs | In the log stands both-legs, limping, on Saturday 28 Feb.
            chest saddle      | In the log stands saddle, chest, on Saturday 28 Feb.
            """)
    void signsAreNamedAsTheyStandInTheLog(String flags, String said) throws IOException {
        TrainingReport report = report(LAYOFF, log("2026-02-27,2,2,2,", "2026-02-28,,,," + flags));
        String way = "What somebody has cleared is lifted by a line with 'cleared', and in its notes by whom.";

        assertTrue(oneLine(report).contains(said + " " + way), oneLine(report));
    }

    /** Two good sessions later nobody needs to be told any more. */
    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void whatWasClearedIsToldUntilThereIsARun(int runs, boolean isTold) throws IOException {
        List<String> lines = new ArrayList<>(List.of("2026-02-28,,,,saddle,", "2026-03-05,,,,cleared,the doctor"));
        lines.addAll(List.of("2026-04-10,1,1,1,,").subList(0, runs));
        PainLog log = PainLogReader.read(("date,morning,before,during,red_flags,notes\n" + String.join("\n", lines))
                .getBytes(StandardCharsets.UTF_8));
        TrainingReport report = report(LAYOFF, log);

        assertEquals(isTold, oneLine(report).contains("On Thursday 5 Mar the signs in the log were cleared."));
    }

    /** The last file is that of 28 February; on the way back a day of rest lies between two runs. That of a run of today waits for its morning too, and the session after it is on Wednesday. */
    @ParameterizedTest
    @CsvSource({"2026-04-12, 2026-04-15", "2026-04-11, 2026-04-13", "2026-04-10, 2026-04-12", "2026-02-28, 2026-04-12"})
    void runThatOnlyTheLogTellsOfIsSaidToBeMissingAndHasItsDayOfRest(LocalDate logged, LocalDate earliest)
            throws IOException {
        TrainingReport report = report(LAYOFF, log(logged + ",1,1,1,", logged.plusDays(1) + ",1,,,"));
        LocalDate session =
                report.comeback().orElseThrow().plan().sessions().get(0).date();

        assertEquals(earliest, earliest(report));
        assertFalse(session.isBefore(earliest), "session on " + session);
        assertEquals(
                logged.getMonthValue() == 4,
                oneLine(report).contains("that is in no file, so it is counted nowhere. Copy it from the watch."));
    }

    /** What was asked for is not said to be fine before anything was written down. */
    @Test
    void emptyLogSaysNothingForTheNextRun() throws IOException {
        String report = oneLine(report(LAYOFF, log()));

        assertTrue(report.contains("The log has no entry yet."), report);
        assertFalse(report.contains("Nothing in the log speaks against"), report);
    }

    @Test
    void signGoesBeforeThatThereIsNoRun() throws IOException {
        TrainingReport report =
                CHECK.withPainLog(log("2026-02-28,,,,saddle")).assess(RunHistory.of(List.of()), NO_LAYOFF);

        assertTrue(Written.as("text", report).startsWith("No run: go to an emergency department now."));
        assertNoRun(report);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void signNeverLeavesANextRunWhateverWasRun(long seed) throws IOException {
        Random random = new Random(seed);
        RunHistory runs = RunHistory.of(MadeUpRuns.runs(seed));
        for (int i = 0; i < 5; i++) {
            LocalDate day = MadeUpRuns.FIRST.plusDays(20 + random.nextInt(160));
            String flag = List.of("chest", "lump", "tingling").get(random.nextInt(3));

            assertNoRun(CHECK.withPainLog(log(day.minusDays(random.nextInt(9)) + ",,,," + flag))
                    .assess(runs, day));
        }
    }

    @Test
    void answerOfTheLogHasNoBlankLineInItsPlace() throws IOException {
        String text = Written.as("text", report(NO_LAYOFF, log("2026-02-28,,,,limping")));

        assertFalse(text.contains("\n\n\n"), text);
    }

    @Test
    void planThatIsOverIsToldOnlyToSomebodyWhoHadOne() throws IOException {
        String over = "Delete its sessions from your watch";
        PainLog log = log("2026-02-28,,,,saddle");

        assertTrue(
                Written.as("text", report(LAYOFF, log)).replaceAll("\\s+", " ").contains(over));
        assertFalse(Written.as("text", report(NO_LAYOFF, log))
                .replaceAll("\\s+", " ")
                .contains(over));
    }

    @Test
    void goodSessionWithoutALayoffAddsOneSentenceAndItsLinesOnTheSheet() throws IOException {
        PainLog good = log("2026-02-28,1,1,2,", "2026-03-01,1,,,");
        TrainingReport with = report(NO_LAYOFF, good);
        TrainingReport without = CHECK.assess(history(), NO_LAYOFF);
        String line =
                "Good: at most 3 during the run, and no more on the morning after than before it. By its pain, the session counts.";

        assertEquals(without.headline(), with.headline());
        assertEquals(without.plan(), with.plan());
        assertEquals(
                Written.as("text", without),
                Written.as("text", with).replace(line.replace("before it. ", "before it.\n") + "\n", ""));
        assertEquals(
                Written.as("markdown", without),
                Written.as("markdown", with)
                        .replace(line + "\n\n", "")
                        .replaceFirst("(?s)\n## Pain of the last 14 days, 0 to 10\n.*?(?=\n## )", ""));
        for (String part : List.of("verdict", "budget", "recommendations", "findings", "layoff", "weeks")) {
            assertEquals(Written.json(without).get(part), Written.json(with).get(part), part);
        }
        assertEquals("GOOD", Written.json(with).at("/comeback/gate/action").asText());
    }

    @Test
    void missingMorningIsAskedForBeforeTheNextRun() throws IOException {
        TrainingReport report = report(LocalDate.of(2026, 4, 13), log("2026-04-13,,1,2,"), "2026-04-13 29");

        assertTrue(
                report.headline()
                        .startsWith(
                                "Wait: the run on 13 Apr does not count before its morning is known. Enter the score on waking of 14 Apr."),
                report.headline());
        assertTrue(
                report.in(Locale.GERMAN)
                        .headline()
                        .replace('\u00a0', ' ')
                        .startsWith("Warte: Der Lauf am 13. April zählt nicht, bevor der Morgen"),
                report.in(Locale.GERMAN).headline());
        assertEquals(Optional.of(Verdict.REST), report.verdict());
        assertEquals(LocalDate.of(2026, 4, 15), earliest(report));
    }

    /** The next day without the log is 1 March: 28 February was run on, and that day is free. */
    @Test
    void painOnWakingMovesTheNextRunByADay() throws IOException {
        TrainingReport report = report(NO_LAYOFF, log("2026-03-01,5,,,"));

        assertEquals(NO_LAYOFF, earliest(CHECK.assess(history(), NO_LAYOFF)));
        assertEquals(NO_LAYOFF.plusDays(1), earliest(report));
        assertTrue(report.plan().orElseThrow().budget().next().isRestToday());
        assertTrue(Written.json(report).at("/budget/restToday").asBoolean());
        assertTrue(report.headline().startsWith("Rest from running today: pain of 4 or more on waking."));
        String text = Written.as("text", report);
        assertTrue(text.contains("Rest today."), text);
        assertFalse(text.contains("arry on"), text);
    }

    /** It is Sunday, and the first day for a run by the rules is Monday. */
    @Test
    void dayOfTheNextRunIsNamedAlsoIfItLiesInTheNextWeek() throws IOException {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 6; week++) {
            runs.run(LocalDate.of(2026, 1, 6).plusWeeks(week).toString(), 8_000)
                    .run(LocalDate.of(2026, 1, 11).plusWeeks(week).toString(), 8_000);
        }
        TrainingReport report =
                CHECK.withPainLog(log("2026-02-15,2,2,2,")).assess(runs.history(), LocalDate.of(2026, 2, 15));
        String text = Written.as("text", report);

        assertEquals(LocalDate.of(2026, 2, 17), earliest(report));
        assertTrue(text.contains("Rest today. Next run, from Tuesday 17 Feb on: up to 8.8 km"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 6, 2, One stage back: pain of 6 or more, Step back: pain of 6 or more, STEP_BACK",
        "2, 4, 2, Repeat this stage: pain of 4 or 5 during, Hold: pain of 4 or 5 during, HOLD",
        "2, 3, 3, Repeat this stage: on the morning after, Hold: on the morning after, HOLD"
    })
    void painInASessionLeadsAndStagesAreToldOnTheWayBackOnly(
            String before, String during, String morning, String answer, String alone, Verdict verdict)
            throws IOException {
        String scores = "," + before + "," + during + ",";
        TrainingReport back = report(
                LocalDate.of(2026, 4, 14),
                log("2026-04-13," + scores, "2026-04-14," + morning + ",,,"),
                "2026-04-13 29");
        TrainingReport usual = report(NO_LAYOFF, log("2026-02-28," + scores, "2026-03-01," + morning + ",,,"));

        assertTrue(back.headline().startsWith(answer), back.headline());
        assertEquals(Optional.of(Verdict.WALK), back.verdict());
        assertTrue(usual.headline().startsWith(alone), usual.headline());
        assertEquals(Optional.of(verdict), usual.verdict());
        String text = Written.as("text", usual);
        assertFalse(text.contains("arry on") || text.contains("stage"), text);
    }

    /** One stage below the first jogs there are three walks, on Wednesday, Saturday and Monday. */
    @Test
    void nextRunWaitsForTheWalksOfThePlan() throws IOException {
        TrainingReport report =
                report(LocalDate.of(2026, 4, 14), log("2026-04-13,,2,6,", "2026-04-14,2,,,"), "2026-04-13 29");

        assertEquals(
                List.of("S0", "S0", "S0", "S1"),
                report.comeback().orElseThrow().plan().sessions().stream()
                        .limit(4)
                        .map(PlannedSession::stage)
                        .toList());
        assertEquals(LocalDate.of(2026, 4, 22), earliest(report));
        String text = Written.as("text", report);
        assertTrue(text.contains("Next run, from Wednesday 22 Apr on"), text);
        assertTrue(text.contains("- Wednesday 15 Apr: 30 min of brisk walking."), text);
    }

    @ParameterizedTest
    @CsvSource({"en, KILOMETRES", "de, KILOMETRES", "en, MILES", "de, MILES"})
    void sectionTakesTwelveLinesAtMost(String language, Units units) throws IOException {
        TrainingCheck check =
                CHECK.withPainLog(log("2026-04-13,,2,2,", "2026-04-14,2,,,", "2026-04-15,,1,2,", "2026-04-16,1,,,"));
        TrainingReport report = check.assess(history("2026-04-13 29", "2026-04-15 40"), LocalDate.of(2026, 4, 21));
        String text = Written.as("text", report.in(units).in(Locale.forLanguageTag(language)));
        String heading = language.equals("de") ? "Dein Weg zurück" : "Your way back";

        List<String> section = text.lines()
                .dropWhile(line -> !line.equals(heading))
                .takeWhile(line -> !line.isEmpty())
                .toList();
        assertTrue(section.size() > 6 && section.size() <= 12, section.toString());
        assertTrue(section.stream().allMatch(line -> line.length() <= 80), section.toString());
        assertEquals(3, section.stream().filter(line -> line.startsWith("- ")).count(), section.toString());
        assertTrue(section.get(section.size() - 1).contains("easeback plan"), section.toString());
    }

    @Test
    void sectionTellsStageSessionsAdherenceAndForecast() throws IOException {
        TrainingReport report = CHECK.assess(history("2026-04-13 29", "2026-04-15 40"), LocalDate.of(2026, 4, 20));
        String text = Written.as("text", report).replaceAll("\\s+", " ");

        assertTrue(text.contains("Your way back You are at stage S1 of S0 to S6."), text);
        assertTrue(text.contains("7 times 2 min of walking and 2 min of jogging, up to 3.2 km."), text);
        assertTrue(text.contains("Done so far: 1 of 3 sessions as planned, 1 longer and 1 missed."), text);
        assertTrue(text.contains("your usual week of 30.0 km is there on "), text);
        assertTrue(Written.as("markdown", report).contains("## Your way back"));
    }

    /** After fifteen runs without walks the stages are done, until pain leads back to the last one. */
    @ParameterizedTest
    @CsvSource({"BACK, Back at stage S6 of S0 to S6. The next", "GOOD, Past the stages; the weeks grow. The next"})
    void sectionTellsWhetherThereAreStagesAndOnWhichOneTheRunnerIs(GateAction answer, String told) throws IOException {
        TrainingReport report = CHECK.withPlanSettings(
                        PlanSettings.standard().withGate(new FixedGate(answer, Map.of("2026-05-30", answer))))
                .assess(BackFromALayoff.back().history(), LocalDate.of(2026, 5, 31));

        assertTrue(Written.as("text", report).contains("Your way back\n" + told), Written.as("text", report));
    }

    @Test
    void wayBackWithoutALadderTellsOfNoStage() throws IOException {
        TrainingReport report = CHECK.assess(
                BackFromALayoff.usual(BackFromALayoff.EIGHT_MINUTES).history(), LocalDate.of(2026, 3, 20));

        assertTrue(Written.as("text", report).contains("Your way back\nThe next sessions, within the limits above:\n"));
    }

    @Test
    void reportIsWordedByTheWishesOfThePlan() {
        TrainingReport report = CHECK.withPlanSettings(PlanSettings.standard().withLadder(Ladder.MILITARY))
                .assess(history(), LAYOFF);

        assertEquals(Optional.of("P1"), report.comeback().orElseThrow().plan().stage());
    }

    @Test
    void checkWithALogLeadsBackByIt() throws IOException {
        ComebackReport report =
                CHECK.withPainLog(log("2026-04-11,,,,limping")).leadBack(history(), LAYOFF, PlanSettings.standard());

        assertTrue(
                report.toString().startsWith("No run until a physiotherapist or a doctor has seen you"),
                report.toString());
    }

    @Test
    void reportAndPlanSayTheSameOfTheWayBack() throws IOException {
        PainLog log = log("2026-04-13,,2,2,", "2026-04-14,2,,,");
        TrainingCheck check = CHECK.withPainLog(log);
        RunHistory history = history("2026-04-13 29");
        LocalDate day = LocalDate.of(2026, 4, 14);

        assertEquals(
                check.leadBack(history, day, PlanSettings.standard()).plan(),
                check.assess(history, day).comeback().orElseThrow().plan());
    }

    @Test
    void withoutALayoffAndALogThereIsNoWayBackAndAReason() throws IOException {
        JsonNode json = Written.json(CHECK.assess(history(), NO_LAYOFF));

        assertTrue(CHECK.assess(history(), NO_LAYOFF).comeback().isEmpty());
        assertTrue(json.path("comeback").isNull());
        assertEquals("NO_LAYOFF", json.path("comebackReasonCode").asText());
    }

    /** The careful start ends with the twelfth session; a plan that leads on is asked for by name, or comes with a log. */
    @Test
    void afterTheCarefulStartTheWayBackIsInTheReportOfSomebodyWithALog() throws IOException {
        String[] twelve = Stream.iterate(LocalDate.of(2026, 4, 13), day -> day.plusDays(3))
                .limit(12)
                .map(day -> day + " 24")
                .toArray(String[]::new);
        LocalDate later = LocalDate.of(2026, 5, 20);

        assertTrue(CHECK.assess(history(twelve), later).comeback().isEmpty());
        TrainingReport withLog = report(later, log("2026-05-16,,1,1,", "2026-05-17,1,,,"), twelve);
        assertTrue(Written.as("text", withLog).contains("Your way back"), withLog.toString());
    }

    @Test
    void jsonHoldsThreeSessionsAndTheForecast() throws IOException {
        JsonNode comeback = Written.json(CHECK.assess(history(), LAYOFF)).path("comeback");

        assertTrue(comeback.path("gate").isNull());
        assertEquals("S1", comeback.path("stage").asText());
        assertEquals(3, comeback.path("sessions").size());
        assertEquals("2026-04-13", comeback.at("/sessions/0/date").asText());
        assertEquals(30_000, comeback.at("/forecast/usualWeek").asDouble(), 1e-6);
    }

    @Test
    void plannedRunsAreNotCalledFineAgainstTheLog() throws IOException {
        List<PlannedRun> tomorrow = List.of(PlannedRun.on(NO_LAYOFF.plusDays(1)).withDistanceMetres(3_000));
        TrainingCheck stopped = CHECK.withPainLog(log("2026-03-01,,,,limping"));
        TrainingCheck resting = CHECK.withPainLog(log("2026-03-01,,5,5,"));

        assertTrue(closing(CHECK.assess(history(), NO_LAYOFF, tomorrow))
                .startsWith("What can be judged keeps to its limits."));
        assertTrue(closing(stopped.assess(history(), NO_LAYOFF, tomorrow)).startsWith("None of these runs for now"));
        assertTrue(closing(resting.assess(history(), NO_LAYOFF, tomorrow))
                .startsWith("What can be judged keeps to its limits."));
        assertEquals(
                "Your pain log says to wait: no run before Monday 2 Mar. Not judged, since the plan leaves it open:"
                        + " time, pace, ascent and descent.",
                closing(resting.assess(
                        history(), NO_LAYOFF, List.of(PlannedRun.on(NO_LAYOFF).withDistanceMetres(3_000)))));
    }

    private static String closing(TrainingReport report) {
        return String.join(
                " ", PlanWords.of(report, report.planCheck().orElseThrow()).closing());
    }

    /** Whoever runs the next session keeps to what the report says of the next run, with any log and without one. */
    @Test
    void nextSessionIsWithinTheNextRun() throws IOException {
        int compared = 0;
        for (int seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            RunHistory runs = RunHistory.of(MadeUpRuns.runs(seed));
            for (int i = 0; i < 12; i++) {
                LocalDate day = MadeUpRuns.FIRST.plusDays(30 + random.nextInt(150));
                TrainingCheck check = i % 2 == 0 ? CHECK : CHECK.withPainLog(scores(random, day));
                compared += isNextSessionWithinNextRun(check.assess(runs, day)) ? 1 : 0;
            }
        }
        assertTrue(compared >= 5, compared + " days to compare");
    }

    /** Whether there was something to compare. */
    private static boolean isNextSessionWithinNextRun(TrainingReport report) {
        Optional<PlannedSession> session = report.comeback().stream()
                .flatMap(back -> back.plan().sessions().stream())
                .filter(one -> !one.isWalk())
                .findFirst();
        if (session.isEmpty()) {
            return false;
        }
        NextRun next = report.plan().orElseThrow().budget().next();
        String told = report.asOf() + ": " + session.get() + ", " + next;
        assertFalse(session.get().date().isBefore(next.earliest()), told);
        boolean isSameDay = session.get().date().equals(next.earliest());
        if (isSameDay) {
            assertTrue(session.get().distanceMetres() <= next.distance().orElse(Double.MAX_VALUE) * 1.000001, told);
        }
        return isSameDay;
    }

    /** Scores of the last 20 days, of which some are missing. */
    private static PainLog scores(Random random, LocalDate day) throws IOException {
        return log(Stream.iterate(20, back -> back >= 0, back -> back - 1)
                .map(back ->
                        day.minusDays(back) + "," + score(random) + "," + score(random) + "," + score(random) + ",")
                .collect(Collectors.joining("\n")));
    }

    private static String score(Random random) {
        return random.nextInt(10) == 0 ? "" : String.valueOf(random.nextInt(4));
    }

    /** Pain in Sunday's run: the next session is on Tuesday, after a day of rest. */
    @Test
    void sessionThatTheLogLeadsToIsToldWithItsDay() {
        RunHistory history = BackFromALayoff.back().run("2026-05-31", 3_850, 31).history();
        TrainingReport report = CHECK.withPlanSettings(PlanSettings.standard()
                        .withGate(new FixedGate(GateAction.BACK, Map.of("2026-05-31", GateAction.BACK))))
                .assess(history, LocalDate.of(2026, 5, 31));

        assertTrue(
                BudgetWords.of(report).sentences().stream()
                        .anyMatch(told -> told.startsWith("Rest today. Next run, from Tuesday 2 Jun on: up to 3.2 km")),
                BudgetWords.of(report).sentences().toString());
    }

    /** The day after the first run back is one of rest, and both of its runs go past that. */
    @Test
    void dayOfRestWithTwoRunsIsToldOnce() {
        TrainingReport report =
                CHECK.assess(history("2026-04-13 24", "2026-04-14 24", "2026-04-14 23"), LocalDate.of(2026, 4, 14));

        assertEquals(2, ofRestDay(report.findings()));
        assertEquals(1, ofRestDay(report.findingsToTell()));
    }

    private static long ofRestDay(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome().judged().rule().equals("return-rest-day"))
                .count();
    }
}
