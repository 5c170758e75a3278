package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.activity.Run;
import io.github.easeback.description.LoadRatios;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Load variables of a caller's own. */
class OwnVariableTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 26);

    /** A variable of another name and id. */
    private record Named(String id, Message name, Aggregation aggregation) implements LoadVariable {

        static Named of(String id) {
            return new Named(id, Message.of("something"), Aggregation.SUM);
        }

        @Override
        public Dimension dimension() {
            return Dimension.COUNT;
        }

        @Override
        public OptionalDouble of(Run run) {
            return OptionalDouble.of(1);
        }
    }

    /** Four weeks with a hard run of 40 min each Monday and easy ones on Wednesday and Saturday; in the last week Saturday was hard too. */
    private static TrainingReport report(LoadVariable... own) {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = FIRST; monday.isBefore(LAST); monday = monday.plusWeeks(1)) {
            boolean isLast = monday.plusDays(6).equals(LAST);
            runs.add(run(monday, 8));
            runs.add(run(monday.plusDays(2), 3));
            runs.add(run(monday.plusDays(5), isLast ? 7 : 3));
        }
        return TrainingCheck.standard().withVariables(own).assess(runs.history(), LAST);
    }

    private static Run.Builder run(LocalDate day, double rating) {
        return TestRuns.on(day.toString())
                .timerTime(Duration.ofMinutes(40))
                .distanceMetres(6_000)
                .rpe(rating);
    }

    @Test
    void weeksSumItUp() {
        List<Double> weeks = report(new HardTime(7)).load().weeks().stream()
                .map(week -> week.value(new HardTime(7)).value().orElseThrow())
                .toList();

        assertEquals(List.of(2400.0, 2400.0, 2400.0, 4800.0), weeks);
    }

    /** 4,800 s in the last week; of four weeks 12,000 s, which are 3,000 s a week; of the three before 2,400 s a week. */
    @Test
    void itStandsAmongTheRatios() {
        LoadRatios ratios = report(new HardTime(7)).ratios().stream()
                .filter(one -> one.variable().equals(new HardTime(7)))
                .findFirst()
                .orElseThrow();

        assertEquals(4800, ratios.lastDays().orElseThrow());
        assertEquals(4800 / 3000.0, ratios.coupled().orElseThrow(), 1e-12);
        assertEquals(4800 / 2400.0, ratios.uncoupled().orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void textNamesIt(String language) throws IOException {
        TrainingReport report = report(new HardTime(7)).in(Locale.forLanguageTag(language));

        String row = Written.as("text", report)
                .lines()
                .filter(line -> line.startsWith("time of hard runs "))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains("1:20"), row);
    }

    @Test
    void longNameHasALineOfItsOwnSoThatTheColumnsStay() throws IOException {
        String name = "time of runs that were harder than they should be";
        String text = Written.as("text", report(new Named("hard", Message.of(name), LoadVariable.Aggregation.SUM)));

        assertTrue(text.lines().anyMatch(name::equals), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void jsonAndCsvHaveItByItsId() throws IOException {
        TrainingReport report = report(new HardTime(7));
        JsonNode json = Written.jsonOfOwn(report);
        String csv = Written.as("csv", report);

        assertEquals(4800, json.get("weeks").get(3).get("load").get("hardTime").asDouble());
        assertEquals(
                1,
                StreamSupport.stream(json.get("ratios").spliterator(), false)
                        .filter(ratios -> ratios.get("variable").asText().equals("hardTime"))
                        .count());
        List<String> head = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
        String lastWeek = csv.lines().reduce((one, other) -> other).orElseThrow();
        assertEquals("4800", lastWeek.split(",", -1)[head.indexOf("hard_time_s")]);
    }

    @Test
    void nothingElseOfTheReportChanges() {
        TrainingReport with = report(new HardTime(7));
        TrainingReport without = report();

        assertEquals(without.outcomes(), with.outcomes());
        assertEquals(without.answer(), with.answer());
        assertEquals(without.trends(), with.trends());
        assertEquals(without.ratios().size() + 1, with.ratios().size());
    }

    @Test
    void valuesThatDoNotAddUpHaveNoRatios() {
        Named largest = new Named("largest", Message.of("largest"), LoadVariable.Aggregation.MAXIMUM);

        assertEquals(report().ratios(), report(largest).ratios());
        assertTrue(report(largest).load().variables().contains(largest));
    }

    @Test
    void variablesOfTheSameSettingsAreEqualAndOfOthersAreNot() {
        HeartRateRange range = new HeartRateRange(50, 190);

        assertEquals(TrimpLoad.of(range, TrimpVariant.MALE), TrimpLoad.of(range, TrimpVariant.MALE));
        assertNotEquals(TrimpLoad.of(range, TrimpVariant.MALE), TrimpLoad.of(range, TrimpVariant.FEMALE_064));
        assertNotEquals(TrimpLoad.of(range, TrimpVariant.MALE), TrimpLoad.withoutSettings());
        assertEquals(TimeAboveEasyLoad.of(2.5), TimeAboveEasyLoad.of(2.5));
        assertNotEquals(TimeAboveEasyLoad.of(2.5), TimeAboveEasyLoad.of(2.6));
        assertEquals(
                MechanicalLoad.standard().withExponent(3),
                MechanicalLoad.standard().withExponent(3));
        assertNotEquals(MechanicalLoad.standard(), MechanicalLoad.standard().withExponent(3));
    }

    @Test
    void idIsOneThatNoOtherVariableHasAndThatCanBeAKey() {
        TrainingCheck check = TrainingCheck.standard();

        for (String id : new String[] {"distance", "trimp", "", "Hard", "hard time", "a,b", "hard_time", "ü"}) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> check.withVariables(Named.of(id)), id);
            assertTrue(String.valueOf(e.getMessage()).contains(id), e.toString());
        }
        assertThrows(IllegalArgumentException.class, () -> check.withVariables(Named.of("twice"), Named.of("twice")));
    }

    @Test
    void laterCallTakesThePlaceOfAnEarlierOneAndOtherSettingsKeepThem() {
        TrainingCheck check = TrainingCheck.standard()
                .withVariables(Named.of("first"))
                .withVariables(Named.of("second"), new HardTime(7))
                .withEasySpeed(2.5)
                .withInjury(LAST);
        List<LoadVariable> variables =
                check.assess(new TestRuns().history(), LAST).load().variables();

        assertEquals(
                List.of(Named.of("second"), new HardTime(7)),
                variables.stream().filter(LoadVariables::isOwn).toList());
    }
}
