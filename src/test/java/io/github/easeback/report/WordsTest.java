package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.advice.Verdict;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Trend;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the language of the machine")
class WordsTest {

    private static final Words WORDS = Words.of(Units.KILOMETRES, Locale.ENGLISH, 2026);

    /** What the log of pain says is in the words of the gate. */
    private static final Set<Verdict> OF_THE_GATE = EnumSet.of(Verdict.STOP, Verdict.REST);

    static Stream<String> keysOfCatalogues() {
        return Stream.of(
                        Stream.of(Reason.values()).map(reason -> "reason." + reason),
                        Stream.of(LeftOut.Code.values()).map(code -> "code." + code),
                        Stream.of(OtherFormat.values()).map(format -> "history.other-format." + format),
                        Stream.of(Repair.Code.values()).map(code -> "repaired." + code),
                        Stream.of(Duplicate.Code.values()).map(code -> "duplicate." + code),
                        Stream.of(Verdict.values())
                                .filter(verdict -> !OF_THE_GATE.contains(verdict))
                                .map(verdict -> "verdict." + verdict),
                        Stream.of(DayOfWeek.values()).map(day -> "day." + day),
                        Stream.of(Allowance.Basis.values()).map(basis -> "basis." + basis),
                        Stream.of(EvidenceGrade.values()).map(grade -> "grade." + grade),
                        Stream.of(GateAction.values()).map(action -> "sheet.gate." + action),
                        Stream.of("distance", "duration", "speed", "runningSpeed", "ascent", "descent", "longestRun")
                                .map(variable -> "title." + variable),
                        LoadVariables.standard().stream().map(LoadVariable::id).map(id -> "variable." + id))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysOfCatalogues")
    void everyMemberOfACatalogueHasItsText(String key) {
        String text = WORDS.say(Message.of(key).with("because", "").with("count", 1));

        assertNotEquals(key, text);
        assertFalse(text.isBlank());
    }

    @Test
    void findingReadsAsOneSentenceWithItsNumbersAndDates() {
        Change change = new Change(Dimension.DISTANCE, 24_000, 34_000, 26_400);
        Message message = Message.of("ten-percent.week")
                .with("week", new Days(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10)))
                .with("variable", Message.of("variable.distance"))
                .with("change", change)
                .with("rule", new IncreaseLimit(0.10));

        assertEquals(
                "Week of 4 May: distance 34.0 km after 24.0 km, +42 %. The 10 % rule allowed 26.4 km.",
                WORDS.say(message));
    }

    @Test
    void dateOfAnotherYearHasItsYear() {
        assertEquals("Sunday 17 May", date("{day}", LocalDate.of(2026, 5, 17)));
        assertEquals("Saturday 17 May 2025", date("{day}", LocalDate.of(2025, 5, 17)));
        assertEquals("17 May", date("{day.day}", LocalDate.of(2026, 5, 17)));
        assertEquals("Sunday", date("{day.weekday}", LocalDate.of(2025, 5, 18)));
        assertEquals("Sunday 17 May 2026", date("{day.full}", LocalDate.of(2026, 5, 17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typo", "", "range"})
    void styleOfADateThatIsNotThereIsAnError(String style) {
        LocalDate day = LocalDate.of(2026, 5, 17);

        assertThrows(IllegalArgumentException.class, () -> WORDS.date(day, style));
    }

    @ParameterizedTest
    @CsvSource({"de, fr", "de, en", "de, ''", "fr, de-AT", "de-CH, es-419"})
    void languageOfTheMachineStandsInForNoOther(String machine, String asked) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            String distance = Words.of(Locale.forLanguageTag(asked)).text("variable.distance");

            assertEquals(asked.startsWith("de") ? "Strecke" : "distance", distance);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void styleOfADateMayComeFromTheTextsOfACaller() throws IOException {
        Words words = WORDS.with(new PropertyResourceBundle(new StringReader("date.mine = MMMM uuuu")));
        Message message = Message.of("{day.mine}").with("day", LocalDate.of(2025, 5, 17));

        assertEquals("May 2025", words.say(message));
    }

    @Test
    void dateInAMessageTakesNoUnknownStyleEither() {
        LocalDate day = LocalDate.of(2026, 5, 17);

        assertThrows(IllegalArgumentException.class, () -> date("{day.typo}", day));
    }

    private static String date(String text, LocalDate date) {
        return WORDS.say(Message.of(text).with("day", date));
    }

    @Test
    void callersOwnRuleBringsItsTextAlong() {
        Message own = Message.of("Cadence fell to {now}, {n} times.")
                .with("now", new Amount(Dimension.COUNT, 158))
                .with("n", 3);

        assertEquals("Cadence fell to 158, 3 times.", WORDS.say(own));
    }

    @Test
    void listReadsLikeASentence() {
        Message list = Message.of("{all}").with("all", List.of(Message.of("a"), Message.of("b"), Message.of("c")));

        assertEquals("a, b and c", WORDS.say(list));
        assertEquals("a", WORDS.say(Message.of("{all}").with("all", List.of(Message.of("a")))));
    }

    @Test
    void untrustedTextCanNeitherSteerTheTerminalNorTurnTheWriting() {
        Message message = Message.of("{name}").with("name", "a\u001b[31mb\u202ec\r\nd");

        assertEquals("a\uFFFD[31mb\uFFFDc\uFFFD\uFFFDd", WORDS.say(message));
    }

    @Test
    void untrustedTextStaysHarmlessInsideOfAnotherMessageAndInAList() {
        Message inner = Message.of("{name} {all}").with("name", "a\u001bb").with("all", List.of("c\u202e", "{name}"));

        assertEquals(
                "a\uFFFDb c\uFFFD and {name}!", WORDS.say(Message.of("{inner}!").with("inner", inner)));
    }

    @Test
    void textThatACallerBringsAlongIsMadeHarmlessToo() {
        assertEquals("a\uFFFD[31mb", WORDS.say(Message.of("a\u001b[31mb")));
    }

    @ParameterizedTest
    @CsvSource({
        "'{time}', 1:40:37",
        "'{time.minutes}', 100.6",
        "'{time.seconds}', 6036",
        "'{time.days}', 0",
        "'{metres.km}', 10.05",
        "'{speed}', 12.5",
        "'{endless}', Infinity",
        "'{day.iso}', 2026-05-17"
    })
    void timesAndNumbersAreWrittenInTheUnitOfTheirStyle(String text, String expected) {
        Message message = Message.of(text)
                .with("time", Duration.ofMillis(6_036_999))
                .with("metres", 10_047.0)
                .with("speed", 12.5)
                .with("endless", Double.POSITIVE_INFINITY)
                .with("day", LocalDate.of(2026, 5, 17));

        assertEquals(expected, WORDS.say(message));
    }

    @Test
    void missingValueIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> WORDS.say(Message.of("ten-percent.week")));
    }

    private static Message faster(String variable) {
        return Message.of("because.ten-percent")
                .with("week", new Days(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10)))
                .with("variable", Message.of("variable." + variable))
                .with("change", new Change(Dimension.SPEED, 1000 / 396.0, 1000 / 353.0, 1000 / 360.0));
    }

    /** 6:36 to 5:53 min/km is 12.2 % more speed. */
    @ParameterizedTest
    @ValueSource(strings = {"speed", "runningSpeed"})
    void speedHasWordsOfItsOwnWithThePercentOfTheSpeedAndBothPaces(String variable) {
        assertEquals(
                "In the week of 4 May you ran 12 % faster than in the week before: 5:53 instead of 6:36 min/km.",
                WORDS.say(faster(variable)));
        assertEquals(
                "In der Woche vom 4. Mai bist du 12 % schneller gelaufen als davor (5:53 statt 6:36 min/km).",
                Words.of(Units.KILOMETRES, Locale.GERMAN, 2026).say(faster(variable)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "duration; TIME; 16818; 20659; In the week of 4 May you ran for 5:44:19, 23 % more than in the week before (4:40:18).;"
                        + " In der Woche vom 4. Mai bist du 5:44 h gelaufen, 23 % mehr als in der Woche davor (4:40 h).",
                "ascent; HEIGHT; 40; 310; In the week of 4 May you climbed 310 m, 7.8 times as much as in the week before (40 m).;"
                        + " In der Woche vom 4. Mai bist du 310 m bergauf gelaufen, 7,8-mal so viel wie in der Woche davor (40 m)."
            })
    void otherVariablesShareTheWordsOfAll(
            String variable, Dimension dimension, double previous, double current, String english, String german) {
        Message message = Message.of("because.ten-percent")
                .with("week", new Days(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10)))
                .with("variable", Message.of("variable." + variable))
                .with("change", new Change(dimension, previous, current, previous * 1.1));

        assertEquals(english, WORDS.say(message));
        assertEquals(german, Words.of(Units.KILOMETRES, Locale.GERMAN, 2026).say(message));
    }

    /** A trend of a speed is in per cent of the median, 2.5 m/s. */
    @ParameterizedTest
    @CsvSource({
        "SPEED, 0.03, +1.2 %",
        "SPEED, -0.03, -1.2 %",
        "SPEED, 0.001, 0.0 %",
        "DISTANCE, -400, -0.4 km",
        "DISTANCE, 0, 0.0 km"
    })
    void changeAWeekHasItsSign(Dimension dimension, double change, String expected) {
        LoadVariable variable = dimension == Dimension.SPEED ? LoadVariables.SPEED : LoadVariables.DISTANCE;

        assertEquals(expected, WORDS.change(variable, change, new Trend(4, 2.5, change, change, change)));
    }
}
