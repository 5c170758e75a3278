package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.MadeUpRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.description.Description;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.Rules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanTest {

    private static final Properties ENGLISH = texts("words.properties");
    private static final Properties GERMAN = texts("words_de.properties");
    private static final Words WORDS = Words.of(Units.KILOMETRES, Locale.GERMAN, 2026);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?<=\\d)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_]+");

    /** Names and units that are the same in both languages. */
    private static final Set<String> NAMES = Set.of(
            "variable.trimp",
            "ratios.ewma",
            "totals.distance",
            "totals.in-time",
            "inside.total.DT",
            "sheet.name",
            "sheet.minutes");

    /** Common words of English that are no words of German. */
    private static final Set<String> NO_GERMAN = Set.of(
            "the", "of", "week", "weeks", "your", "you", "and", "with", "is", "to", "for", "run", "runs", "days", "not",
            "are", "file", "on", "than", "this", "that", "it", "from", "by", "after", "before", "no", "up", "what");

    private static final Message CUT_OFF =
            Message.of("fit.truncated").with("announced", 1_000).with("there", 500);

    private static final Message TWO_WATCHES =
            Message.of("warning.SEVERAL_RUNNERS").with("one", "meine.fit").with("other", "deine.fit");

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(TrainingCheck.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
        return texts;
    }

    private static boolean isOfACard(String key) {
        return key.startsWith("evidence.");
    }

    static Set<String> keys() {
        return ENGLISH.stringPropertyNames();
    }

    static Stream<Map.Entry<String, Evidence>> cards() {
        return Stream.of(
                        Rules.standard()
                                .with(AgreedLimits.NONE.withMaxRun(5_000))
                                .evidence(),
                        Description.evidence())
                .flatMap(cards -> cards.entrySet().stream());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Set<String> german = new TreeSet<>(GERMAN.stringPropertyNames());
        german.removeIf(GermanTest::isOfACard);

        assertEquals(new TreeSet<>(keys()), german);
    }

    @Test
    void placeholdersAreThoseOfTheEnglishText() {
        assertEquals(
                List.of(),
                keys().stream()
                        .filter(key -> !placeholders(ENGLISH.getProperty(key))
                                .containsAll(placeholders(GERMAN.getProperty(key))))
                        .toList());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    @Test
    void numbersAreThoseOfTheEnglishText() {
        assertEquals(
                List.of(),
                keys().stream()
                        .filter(key -> !numbers(ENGLISH.getProperty(key)).equals(numbers(GERMAN.getProperty(key))))
                        .toList());
    }

    /** The digits of each number, since the languages swap point and comma. */
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> match.group().replaceAll("[.,]", "").replaceAll("^0+(?=.)", ""))
                .toList();
    }

    @Test
    void onlyNamesAndTextsWithoutAWordAreTheSame() {
        Set<String> same = keys().stream()
                .filter(key -> !key.startsWith("date."))
                .filter(key -> ENGLISH.getProperty(key).equals(GERMAN.getProperty(key)))
                .filter(key -> WORD.matcher(
                                PLACEHOLDER.matcher(ENGLISH.getProperty(key)).replaceAll(""))
                        .find())
                .collect(Collectors.toSet());

        assertEquals(NAMES, same);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void cardOfEvidenceIsTranslatedAndKeepsItsNumbers(Map.Entry<String, Evidence> entry) {
        Evidence english = entry.getValue();
        Evidence german = WORDS.evidence(entry.getKey(), english);

        assertEquals(english.grade(), german.grade());
        assertEquals(english.doi(), german.doi());
        List<String> before = parts(english);
        List<String> after = parts(german);
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertNotEquals(before.get(i), after.get(i));
            assertEquals(numbers(before.get(i)), numbers(after.get(i)));
        }
    }

    private static List<String> parts(Evidence evidence) {
        return Stream.of(
                        Optional.of(evidence.claim()),
                        Optional.of(evidence.summary()),
                        evidence.population(),
                        evidence.effect(),
                        evidence.interval(),
                        evidence.against())
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void noCardIsTranslatedThatIsGone() {
        Set<String> rules = GERMAN.stringPropertyNames().stream()
                .filter(key -> key.startsWith("evidence."))
                .map(key -> key.split("\\.", -1)[1])
                .collect(Collectors.toSet());

        assertEquals(cards().map(Map.Entry::getKey).collect(Collectors.toSet()), rules);
    }

    @Test
    void callersOwnRuleKeepsItsCardAsItIs() {
        Evidence own = Evidence.of(EvidenceGrade.D, "Sleep helps.", "advice from practice");

        assertEquals(own, WORDS.evidence("own-sleep", own));
    }

    @Test
    void englishWordsKeepTheCardAsItIs() {
        Words english = Words.of(Units.KILOMETRES, Locale.UK, 2026);

        cards().forEach(card -> assertEquals(card.getValue(), english.evidence(card.getKey(), card.getValue())));
    }

    private static RunHistory history(long seed) {
        LocalDate day = MadeUpRuns.LAST;
        List<Run> runs = new ArrayList<>(MadeUpRuns.runs(seed));
        runs.add(TestRuns.on(day.toString())
                .distanceMetres(9_000)
                .timerTime(Duration.ofHours(1))
                .origin(Origin.of(day.toString())
                        .withRepairs(List.of(Repair.of("gut.fit", Repair.Code.TRUNCATED, CUT_OFF)
                                .at(500))))
                .build());
        return new RunHistory(
                runs.size() + 3,
                runs,
                List.of(
                        LeftOut.of(
                                "rad.fit",
                                LeftOut.Code.NOT_A_RUN,
                                Message.of("run.other-sport").with("sport", "cycling")),
                        LeftOut.of("kaputt.fit", LeftOut.Code.DAMAGED, CUT_OFF).at(12)),
                List.of(new Duplicate(
                        "kopie.fit",
                        "gut.fit",
                        Duplicate.Code.SAME_RUN,
                        Message.of("copy.SAME_RUN").with("of", "gut.fit"),
                        day)),
                List.of(new HistoryWarning(HistoryWarning.Code.SEVERAL_RUNNERS, TWO_WATCHES, day)),
                ZoneId.of("Europe/Berlin"));
    }

    private static String text(TrainingReport report) throws IOException {
        return Written.by(new TextReportWriter().withWidth(120), report);
    }

    private static String markdown(TrainingReport report) throws IOException {
        return Written.by(new MarkdownReportWriter(), report);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reportInGermanHoldsNoEnglish(long seed) throws IOException {
        TrainingCheck check = TrainingCheck.standard().withHeartRates(new HeartRateRange(50, 190), TrimpVariant.MALE);
        for (int back = 0; back < 150; back += 31) {
            LocalDate day = MadeUpRuns.LAST.minusDays(back);
            PlannedRun planned = PlannedRun.on(day.plusDays(1))
                    .withDistanceMetres(18_000)
                    .withTimerTime(Duration.ofHours(2))
                    .on(Surface.TRAIL);

            TrainingReport report =
                    check.assess(history(seed), day, List.of(planned)).in(Locale.GERMAN);
            String text = text(report) + markdown(report);

            Set<String> found = WORD.matcher(text)
                    .results()
                    .map(match -> match.group().toLowerCase(Locale.ROOT))
                    .filter(NO_GERMAN::contains)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), found, text);
        }
    }

    @Test
    void englishReportHoldsManyOfTheWordsThatAreNoGerman() throws IOException {
        String text = text(TrainingCheck.standard().assess(history(1), MadeUpRuns.LAST));

        assertTrue(WORD.matcher(text)
                        .results()
                        .filter(match -> NO_GERMAN.contains(match.group()))
                        .count()
                > 100);
    }

    @Test
    void whatIsSaidOfAFileIsSaidInGerman() throws IOException {
        TrainingReport report =
                TrainingCheck.standard().assess(history(1), MadeUpRuns.LAST).in(Locale.GERMANY);

        String text = text(report).replaceAll("\\s+", " ");

        assertTrue(
                text.contains(
                        "zu fehlerhaft zum Lesen; vielleicht fehlt ein Lauf (DAMAGED): kaputt.fit (Byte 12): Die Datei bricht ab: Ihr"
                                + " Anfang kündigt 1000 Bytes an, und da sind 500. Was da ist, wurde gelesen."),
                text);
        assertTrue(text.contains("gut.fit (Byte 500): Die Datei bricht ab: "), text);
    }

    @Test
    void warningIsSaidInGermanAndNamesTheFiles() throws IOException {
        TrainingReport report =
                TrainingCheck.standard().assess(history(1), MadeUpRuns.LAST).in(Locale.GERMANY);
        String warning =
                "Geräte mit verschiedenen Seriennummern haben zur selben Zeit aufgezeichnet (meine.fit und deine.fit).";

        assertTrue(text(report).replaceAll("\\s+", " ").contains(warning), text(report));
        assertTrue(markdown(report).contains(warning), markdown(report));
    }

    @Test
    void numbersOfAFileAreWrittenAsTheLanguageWritesThem() {
        Message totals = Message.of("totals.in-time")
                .with("distance", Message.of("totals.distance").with("metres", 10_047.0))
                .with("time", Duration.ofSeconds(3_603));
        Message later = Message.of("history.later").with("runs", 1).with("asOf", LocalDate.of(2025, 5, 16));

        assertEquals("10,05 km in 60,1 min", WORDS.say(totals));
        assertEquals("1 Lauf nach dem 16. Mai 2025 ist nicht berücksichtigt.", WORDS.say(later));
    }

    /** The languages choose different words by the number. */
    @Test
    void oneByteIsNotManyBytes() {
        Message gap = Message.of("fit.gap-to-the-end");

        assertEquals(
                "Ab hier ergibt 1 Byte keinen Sinn; was davor steht, wurde gelesen.", WORDS.say(gap.with("count", 1)));
        assertEquals(
                "Ab hier ergeben 2 Bytes keinen Sinn; was davor steht, wurde gelesen.",
                WORDS.say(gap.with("count", 2)));
    }

    @Test
    void numbersAndDatesAreThoseOfTheLanguage() throws IOException {
        TestRuns runs = new TestRuns()
                .run("2026-04-28", 10_000)
                .run("2026-05-01", 10_000)
                .run("2026-05-05", 10_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-12", 8_000);
        TrainingReport report = TrainingCheck.standard()
                .assess(runs.history(), LocalDate.of(2026, 5, 13))
                .in(Locale.GERMAN);

        List<String> lines = text(report).lines().toList();

        assertEquals("Diese Woche (bis Sonntag, 17. Mai): noch bis zu 14,0 km und 1:24 h Laufzeit.", lines.get(1));
        assertTrue(lines.contains("11.05. *    1  0:48:00        8,0      6:00         -         -        8,0"));
    }
}
