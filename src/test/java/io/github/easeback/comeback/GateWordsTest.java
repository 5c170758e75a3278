package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate and the reading of logs say, in both languages, and the page that explains it. */
class GateWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/easeback/comeback");
    private static final Path PAGE = Path.of("docs/pain-log.md");

    private static Set<String> keys(String language, String section) {
        return ResourceBundle.getBundle("io.github.easeback.words", Locale.forLanguageTag(language)).keySet().stream()
                .filter(key -> key.startsWith(section))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyReasonHasItsSentenceAndNoOther(String language) {
        assertEquals(
                Arrays.stream(GateReason.values())
                        .map(reason -> reason.message().key())
                        .collect(Collectors.toCollection(TreeSet::new)),
                keys(language, "gate."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyReasonThatTellsOfAStageHasASentenceForThoseWhoHaveNone(String language) {
        assertEquals(
                Arrays.stream(GateReason.values())
                        .filter(reason -> reason.action() == GateAction.BACK || reason.action() == GateAction.HOLD)
                        .map(reason -> "gate-alone." + reason)
                        .collect(Collectors.toCollection(TreeSet::new)),
                keys(language, "gate-alone."));
    }

    /** A score can be added only by somebody who knows of which run it is, and a run that does not count may be days ago. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyReasonThatAsksForAScoreOrComesLaterNamesTheRun(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        PainEntry entry = PainEntry.of(LocalDate.of(2026, 5, 31));

        for (GateReason reason : GateReason.values()) {
            boolean asks = reason.name().endsWith("_MISSING")
                    || reason == GateReason.NEVER_LOGGED
                    || reason == GateReason.RESTED;
            String told = words.say(GateVerdict.of(reason, List.of(entry)).message());
            assertEquals(asks, told.replace('\u00a0', ' ').matches(".*31\\.? (Mai|May).*"), told);
            assertEquals(
                    words.say(reason.message()),
                    words.say(GateVerdict.of(reason, List.of()).message()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyProblemOfALogHasItsSentenceAndNoOther(String language) throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Pattern.compile("\"(log\\.[a-z0-9-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> said.add(match.group(1)));
            }
        }

        assertEquals(said, keys(language, "log."));
    }

    /** Who is to be seen stands in the sentence itself, and a session that is stopped is never called good. */
    @ParameterizedTest
    @EnumSource(GateReason.class)
    void sentenceSaysWhoToSeeWhereSomebodyIsToBeSeen(GateReason reason) {
        String english = Words.of(Locale.ENGLISH).say(reason.message());
        boolean isStopped = reason.action() == GateAction.STOP || reason.action() == GateAction.END;

        assertEquals(isStopped, english.matches("No run.*(emergency department|doctor).*"), english);
        assertEquals(
                isStopped,
                Words.of(Locale.GERMAN).say(reason.message()).matches("Nicht laufen.*(Notaufnahme|Arzt|Medizin).*"));
    }

    @ParameterizedTest
    @EnumSource(GateReason.class)
    void pageExplainsEveryReason(GateReason reason) throws IOException {
        assertTrue(Files.readString(PAGE).contains("`" + reason + "`"), reason.toString());
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void pageExplainsEveryCode(RedFlag flag) throws IOException {
        assertTrue(
                flag == RedFlag.UNKNOWN || Files.readString(PAGE).contains("| `" + flag.code() + "` |"), flag.code());
    }

    @ParameterizedTest
    @EnumSource(LogColumn.class)
    void pageExplainsEveryColumn(LogColumn column) throws IOException {
        assertTrue(Files.readString(PAGE).contains("| `" + column.title() + "` |"), column.title());
    }
}
