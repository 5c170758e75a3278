package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.description.Description;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.Rules;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no text may say, in the bundles of the library, of the page and of the program, on the cards of evidence and on the pages of the rules. */
class HonestWordsTest {

    private static final List<Path> BUNDLES =
            List.of(Path.of("src/main/resources"), Path.of("samples/report-cli/src/main/resources"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    /** Promises, and words that make somebody with a back that worries them afraid. Nothing here was shown to prevent or heal anything. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(?:un)?safe(?:ly|r|st|ty)?\\b|\\bprevent\\w*|\\bheal(?:s|ed|ing)?\\b|\\bweakness\\w*|\\w*damag\\w*"
                    + "|\\blos(?:s of|t|e|es|ing) (?:the )?control\\b|\\bcontrol (?:is |was )?lost\\b",
            Pattern.CASE_INSENSITIVE);

    /** The same in German; "sicherlich" and "Sicherung" promise nothing. */
    private static final Pattern FORBIDDEN_IN_GERMAN = Pattern.compile(
            "\\b(?:un)?sicher(?:e|er|es|en|em|ere|eren|heit)?\\b|verhinder|verhüte|\\bheil(?:t|en|ung|sam)?\\b|schwäche"
                    + "|schad|schäd|\\bschütz|kontrollverlust|kontrolle verl",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Protection of files and not of people. */
    private static final Pattern OF_FILES = Pattern.compile("schreibgeschützt");

    /** What sounds stiff, or was replaced for another reason. */
    private static final List<Pattern> STIFF = Stream.of(
                    "\\bwaren es\\b",
                    "ist nichts übrig",
                    "Lauf am Stück",
                    "bei der Grenze, die überschritten wurde",
                    "über seiner Grenze",
                    "vom Halten zum Steigern",
                    "Wie es lief",
                    "\\bsamt\\b",
                    "\\bdringend\\b",
                    "\\bBefund",
                    "zu wenig, um es zu beurteilen",
                    "Keine Verhältnisse",
                    "dem Läufer gesagt",
                    "Taube Haut",
                    "\\bAnstieg",
                    "\\bAbstieg",
                    "Untergrund nicht angegeben",
                    "über seiner Linie",
                    "Was man weiß",
                    "Heute des Berichts",
                    "Wessen TRIMP",
                    "Codes am Ende",
                    "\\bSonst: ",
                    "\\d,\\d-mal so viele Verletzungen")
            .map(text -> Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    /** All texts of a language with the file and the key that they are from, without their placeholders. */
    private static Map<String, String> texts(boolean isGerman) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path folder : BUNDLES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".properties"))
                        .filter(file -> file.toString().endsWith("_de.properties") == isGerman)
                        .forEach(file -> load(file)
                                .forEach((key, text) -> texts.put(
                                        file.getFileName() + " " + key,
                                        PLACEHOLDER.matcher((String) text).replaceAll(""))));
            }
        }
        return texts;
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> found(Map<String, String> texts, Pattern pattern) {
        return texts.entrySet().stream()
                .filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> text.getKey() + ": " + text.getValue())
                .toList();
    }

    @Test
    void noEnglishTextPromisesOrFrightens() throws IOException {
        Map<String, String> texts = texts(false);

        assertTrue(texts.size() > 700, "all bundles were read: " + texts.size());
        assertEquals(List.of(), found(texts, FORBIDDEN));
    }

    @Test
    void noGermanTextPromisesOrFrightens() throws IOException {
        Map<String, String> texts = texts(true);
        texts.replaceAll((key, text) -> OF_FILES.matcher(text).replaceAll(""));

        assertTrue(texts.size() > 700, "all bundles were read: " + texts.size());
        assertEquals(List.of(), found(texts, FORBIDDEN_IN_GERMAN));
    }

    @Test
    void noCardOfEvidencePromisesOrFrightens() {
        Map<String, String> cards = Stream.of(Rules.standard().evidence(), Description.evidence())
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, card -> text(card.getValue())));

        assertEquals(List.of(), found(cards, FORBIDDEN));
    }

    private static String text(Evidence card) {
        return Stream.of(
                        Optional.of(card.claim()),
                        Optional.of(card.summary()),
                        card.population(),
                        card.effect(),
                        card.against())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    @Test
    void noPageOfARulePromisesOrFrightens() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/rules"))) {
            for (Path page : pages.toList()) {
                assertFalse(FORBIDDEN.matcher(Files.readString(page)).find(), page.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is safe to run.",
                "Safer so.",
                "This prevents injuries.",
                "Prevention works.",
                "Rest heals.",
                "Leg weakness.",
                "It damages the disc.",
                "Bowel control lost.",
                "Loss of control."
            })
    void whatIsForbiddenIsFound(String text) {
        assertTrue(FORBIDDEN.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So läufst du sicher.",
                "Das verhindert Verletzungen.",
                "Ruhe heilt.",
                "Schwäche im Bein.",
                "Das schadet dem Rücken.",
                "beschädigt",
                "Die Regel schützt.",
                "Unsicher."
            })
    void whatIsForbiddenIsFoundInGerman(String text) {
        assertTrue(FORBIDDEN_IN_GERMAN.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Health comes first.", "A leg that gets weaker.", "The control group."})
    void whatOnlyLooksLikeItIsNot(String text) {
        assertFalse(FORBIDDEN.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Das ist sicherlich viel.", "Eine Sicherung der Dateien.", "Das linke Bein."})
    void whatOnlyLooksLikeItIsNotInGerman(String text) {
        assertFalse(FORBIDDEN_IN_GERMAN.matcher(text).find());
    }

    @Test
    void noGermanTextIsStiff() throws IOException {
        Map<String, String> texts = texts(true);

        STIFF.forEach(pattern -> assertEquals(List.of(), found(texts, pattern), pattern.pattern()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "variable.ascent; Höhenmeter bergauf",
                "variable.descent; Höhenmeter bergab",
                "because.nothing; Zuletzt war nichts zu viel.",
                "heading.description; Die letzten Wochen in Zahlen",
                "ratios.coupled; mit dieser Woche",
                "ratios.uncoupled; ohne",
                "surface.UNKNOWN; Untergrund unbekannt",
                "sheet.told; Was empfohlen wurde"
            })
    void germanSoundsLikeGerman(String key, String text) {
        assertEquals(text, Words.of(Locale.GERMAN).text(key));
    }

    /** What needs a clinician at once, what within days, and whom a report is not for: IFOMPT's framework, JOSPT 2020;50:350-372. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1; genitals, buttocks, inner thighs, starting, feeling, holding urine, stool, sexual, both legs, numbness, tingling, weaker, chest pain,"
                        + " serious accident, emergency department now, no run",
                "de; 1; Genitalien, Gesäß, Oberschenkel, Wasserlassen, spüren, halten, Stuhl, sexuelle, beiden Beinen, Taubheitsgefühl, Kribbeln, weniger Kraft,"
                        + " Brust, schweren Unfall, Notaufnahme, nicht laufen",
                "en; 2; within days, no run until then, fever, feeling ill, weight, cancer, cortisone, osteoporosis, small fall, at rest, at night, few nights,"
                        + " lump, changed shape, shoulder blades, 6 weeks",
                "de; 2; nächsten Tagen, bis dahin nicht laufen, Fieber, Krankheitsgefühl, Gewichtsverlust, Krebs, Kortison, Osteoporose, Sturz, in Ruhe, nachts,"
                        + " paar Nächte, Knoten, veränderte Form, Schulterblättern, 6 Wochen",
                "en; 3; spinal surgery, pregnancy, under 18, fracture, stress fracture, inflammatory, clinician",
                "de; 3; Operation, Schwangerschaft, unter 18, Knochenbruch, Ermüdungsbruch, entzündlichen"
            })
    void redFlagsAreWhole(String language, int paragraph, String parts) {
        TrainingReport report = TrainingCheck.standard()
                .assess(new TestRuns().run("2026-05-13", 8_000).history(), LocalDate.of(2026, 5, 14))
                .in(Locale.forLanguageTag(language));
        String text = report.disclaimers().get(paragraph);

        assertEquals(4, report.disclaimers().size());
        for (String part : parts.split(", ", -1)) {
            assertTrue(text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)), part + " in " + text);
        }
    }
}
