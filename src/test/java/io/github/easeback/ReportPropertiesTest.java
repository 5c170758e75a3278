package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.Advice;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Verdict;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the report of any history: made-up ones of half a year, with layoffs and gaps in what was measured. */
class ReportPropertiesTest {

    private static final TrainingCheck CHECK =
            TrainingCheck.standard().withHeartRates(new HeartRateRange(50, 190), TrimpVariant.MALE);

    private static final List<String> FORMATS =
            ReportWriters.standard().stream().map(ReportWriter::format).toList();

    private static TrainingReport report(TrainingCheck check, List<Run> runs) {
        return check.assess(RunHistory.of(runs), MadeUpRuns.LAST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfTheFilesNeverChangesAReport(long seed) throws IOException {
        List<Run> runs = MadeUpRuns.runs(seed);
        List<Run> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(seed));

        for (String format : FORMATS) {
            assertEquals(Written.as(format, report(CHECK, runs)), Written.as(format, report(CHECK, shuffled)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void unitsNeverChangeAVerdictOrANumber(long seed) throws IOException {
        TrainingReport kilometres = report(CHECK, MadeUpRuns.runs(seed));
        TrainingReport miles = kilometres.in(Units.MILES);

        for (String format : FORMATS) {
            assertEquals(Written.as(format, kilometres), Written.as(format, miles.in(Units.KILOMETRES)), format);
        }
        assertSame(kilometres.plan().orElseThrow(), miles.plan().orElseThrow(), "nothing is judged anew");
        assertNotEquals(Written.as("text", kilometres), Written.as("text", miles));
        assertEquals(kilometres.outcomes(), miles.outcomes());
        assertEquals(
                kilometres.plan().orElseThrow().verdict(),
                miles.plan().orElseThrow().verdict());
        for (String part : List.of("weeks", "ratios", "trends", "budget")) {
            assertEquals(Written.json(kilometres).get(part), Written.json(miles).get(part), part);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noReportHoldsANumberThatIsNone(long seed) throws IOException {
        TrainingReport report = report(CHECK, MadeUpRuns.runs(seed));
        for (String format : FORMATS) {
            String written = Written.as(format, report);
            assertTrue(!written.contains("NaN") && !written.contains("Infinity"), written);
        }
        Written.as("text", report).lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    /** The longer of two histories says the same of a day as the shorter one, for what lies in both. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatComesLaterNeverChangesWhatWasSaidOfADay(long seed) {
        List<Run> runs = MadeUpRuns.runs(seed);
        LocalDate day = MadeUpRuns.FIRST.plusDays(120);
        List<Run> known = runs.stream().filter(run -> !run.date().isAfter(day)).toList();

        TrainingReport early = CHECK.assess(RunHistory.of(known), day);
        TrainingReport late = CHECK.assess(RunHistory.of(runs), day);

        assertEquals(early.outcomes(), late.outcomes());
        assertEquals(early.headline(), late.headline());
        assertEquals(early.ratios(), late.ratios());
    }

    /** Of later days, files, copies, repairs and warnings included, a report tells nothing but how many runs there are. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void reportOfADayTellsNothingOfLaterDays(long seed) throws IOException {
        RunHistory all = MadeUpRuns.history(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            LocalDate day = MadeUpRuns.FIRST.plusDays(20 + random.nextInt(160));
            RunHistory known = new RunHistory(
                    all.files(),
                    of(day, all.runs(), Run::date),
                    of(day, all.leftOut(), entry -> entry.date().orElse(LocalDate.MIN)),
                    of(day, all.duplicates(), Duplicate::date),
                    of(day, all.warnings(), HistoryWarning::date),
                    all.zone(),
                    (int) all.runs().stream()
                            .filter(run -> run.date().isAfter(day))
                            .count(),
                    of(day, all.otherActivities(), OtherActivity::date));

            for (String format : FORMATS) {
                assertEquals(Written.as(format, CHECK.assess(known, day)), Written.as(format, CHECK.assess(all, day)));
            }
        }
    }

    /** All formats say the same of the runs; only the section on files knows of other sports. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void otherSportsCountInNoLoad(long seed) throws IOException {
        RunHistory all = MadeUpRuns.history(seed);
        TrainingReport with = CHECK.assess(all, MadeUpRuns.LAST);
        TrainingReport without = CHECK.assess(all.withOtherActivities(List.of()), MadeUpRuns.LAST);

        assertEquals(without.outcomes(), with.outcomes());
        for (String part : List.of("weeks", "ratios", "trends", "findings", "recommendations", "budget", "verdict")) {
            assertEquals(Written.json(without).get(part), Written.json(with).get(part), part);
        }
        assertNotEquals(Written.json(without).get("history"), Written.json(with).get("history"));
    }

    private static <T> List<T> of(LocalDate day, List<T> all, Function<T, LocalDate> date) {
        return all.stream().filter(one -> !date.apply(one).isAfter(day)).toList();
    }

    /** A run of twenty years ago is told, and changes nothing else of what is judged and advised. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void runOfLongBeforeChangesNoVerdict(long seed) throws IOException {
        List<Run> runs = MadeUpRuns.runs(seed);
        List<Run> more = new ArrayList<>(runs);
        more.add(TestRuns.on("2006-10-10").distanceMetres(8_000).build());
        for (LocalDate day = MadeUpRuns.FIRST.plusDays(10); day.isBefore(MadeUpRuns.LAST); day = day.plusDays(13)) {
            JsonNode without = Written.json(CHECK.assess(RunHistory.of(runs), day));
            JsonNode with = Written.json(CHECK.assess(RunHistory.of(more), day));

            for (String part :
                    List.of("verdict", "weeks", "ratios", "trends", "findings", "recommendations", "budget")) {
                assertEquals(without.get(part), with.get(part), day + " " + part);
            }
            assertEquals("DISTANT_RUN", with.at("/history/warnings/0/code").asText(), day.toString());
        }
    }

    /** Verdict, advice and what was found say one thing on each day of a history, its first days included. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void verdictAndAdviceNeverContradictEachOther(long seed) {
        RunHistory history = RunHistory.of(MadeUpRuns.runs(seed));
        for (LocalDate day = MadeUpRuns.FIRST.plusDays(5); day.isBefore(MadeUpRuns.LAST); day = day.plusDays(1)) {
            Optional<AdvicePlan> known = CHECK.assess(history, day).plan();
            if (known.isPresent()) {
                AdvicePlan plan = known.get();
                List<String> ids = plan.advice().stream().map(Advice::id).toList();
                boolean isHeld = List.of(Verdict.HOLD, Verdict.STEP_BACK).contains(plan.verdict());
                assertFalse(isHeld && ids.contains("carry-on"), day + " " + plan.verdict() + " " + ids);
                assertFalse(
                        plan.verdict() == Verdict.STEP_BACK && ids.contains("gather"),
                        day + " " + plan.verdict() + " " + ids);
                assertFalse(
                        plan.verdict() == Verdict.UNKNOWN && ids.contains("carry-on"),
                        day + " " + plan.verdict() + " " + ids);
            }
        }
    }
}
