package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainLogWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final PainEntry ENTRY = PainEntry.of(DAY).withRun(1, 2);

    private static PainLog read(String text) {
        return PainLogReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String append(String text, PainEntry entry) {
        return new String(PainLogWriter.append(text.getBytes(StandardCharsets.UTF_8), entry), StandardCharsets.UTF_8);
    }

    @Test
    void newLogHasAllColumns() {
        assertEquals("""
                        date,morning,before,during,site,onset_minute,red_flags,sleep,unfamiliar_bed,notes
                        2026-05-31,,1,2,,,,,,
                        """, append("", ENTRY));
    }

    /** The file, and what stands at its end afterwards. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "date,before,during~! 2026-05-31,1,2~",
                "during;mood;date;before@29.5.2026;x@! 2;;2026-05-31;1@",
                "date|before|during~2026-05-29|1|1! ~2026-05-31|1|2~"
            })
    void lineGoesInTheLayoutOfTheFile(String file, String end) {
        String text = laidOut(file);

        assertEquals(text + laidOut(end), append(text, ENTRY));
    }

    private static String laidOut(String text) {
        return text.replace("~", "\n").replace("@", "\r\n").replace('|', '\t');
    }

    @Test
    void columnThatAnEntryNeedsIsAddedAtTheEndOfTheFirstLine() {
        PainEntry calf = ENTRY.withSite("calf").withRedFlags(Set.of(RedFlag.LIMPING), "");

        assertEquals(
                "\ndate,before,during,site,red_flags\n2026-05-29,1,1\n2026-05-31,1,2,calf,limping\n",
                append("\ndate,before,during\n2026-05-29,1,1\n", calf));
    }

    /** Rows that are wrong, blank or odd stay as they are. */
    @Test
    void noLineIsLostOrMoved() {
        String text = "date,before,during,my column\n2026-05-31,11,2\n\nnonsense,,,\"a\nb\"\n2026-01-01,1,1,=cmd()\n";

        assertEquals(text + "2026-05-31,1,2,\n", append(text, ENTRY));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, mark", "UTF-16LE, mark", "UTF-16BE, mark", "ISO-8859-1, ''"})
    void encodingStays(String name, String mark) {
        Charset charset = Charset.forName(name);
        String text = (mark.isEmpty() ? "" : "\uFEFF") + "date,before,during,site\n2026-05-29,,,Gesäß\n";

        assertArrayEquals(
                (text + "2026-05-31,1,2,Hüfte\n").getBytes(charset),
                PainLogWriter.append(text.getBytes(charset), ENTRY.withSite("Hüfte")));
    }

    @Test
    void latinOneBecomesUtf8OnlyIfItLacksACharacter() {
        byte[] old = "date,before,during,site\n2026-05-29,,,Gesäß\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                "date,before,during,site\n2026-05-29,,,Gesäß\n2026-05-31,1,2,膝\n",
                new String(PainLogWriter.append(old, ENTRY.withSite("膝")), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day,score\n1,2\n", "date,notes\n2026-05-31,\"open\n"})
    void fileThatIsNoLogIsNotTouched(String text) {
        assertThrows(IllegalArgumentException.class, () -> append(text, ENTRY));
    }

    @Test
    void unknownColumnsComeBack() {
        String text = "date,before,during,mood,my shoes\n2026-05-31,1,2,fine,blue\n2026-06-01,1,2,,\n";

        PainLog log = read(text);
        assertEquals(
                Map.of("mood", "fine", "my shoes", "blue"), log.entries().get(0).others());
        assertEquals(log, read(PainLogWriter.write(log)));
        assertEquals(
                List.of("mood", "my shoes"),
                List.copyOf(log.entries().get(0).others().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@x", " =1", "a;=cmd()", "'=cmd()", "''=1", "＝1"})
    void formulaIsHarmlessInASpreadsheetAndComesBackAsItWas(String notes) {
        PainEntry entry = ENTRY.withRedFlags(Set.of(), notes);
        String text = PainLogWriter.write(PainLog.of(List.of(entry)));

        assertFalse(text.replace("\"", "").matches("(?s).*[,;\n]\\s*[=+\\-@＝].*"), text);
        assertEquals(notes.strip(), read(text).entries().get(0).notes().strip());
    }

    private static final String LETTERS = "ab ,;\t\"\n'=äx-|";

    private static String word(Random random) {
        StringBuilder text = new StringBuilder("n");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append('n').toString();
    }

    private static PainEntry entry(Random random) {
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            others.put("o" + i, word(random));
        }
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        if (random.nextBoolean()) {
            flags.add(List.of(RedFlag.values()).get(random.nextInt(RedFlag.values().length)));
        }
        return new PainEntry(
                DAY.plusDays(random.nextInt(100)),
                random.nextBoolean() ? PainEntry.BACK : word(random),
                score(random),
                score(random),
                score(random),
                score(random),
                flags,
                score(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextBoolean()),
                random.nextBoolean() ? "" : word(random),
                others);
    }

    private static OptionalInt score(Random random) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11));
    }

    @Test
    void anyLogComesBackAsItWas() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<PainEntry> entries = new ArrayList<>();
            for (int count = random.nextInt(6); count >= 0; count--) {
                entries.add(entry(random));
            }

            assertEquals(entries, read(PainLogWriter.write(PainLog.of(entries))).entries());
        }
    }

    /** The old bytes of the rows stay a part of the new file, whatever is added, and the new entry is the last one. */
    @Test
    void anyEntryCanBeAddedToAnyLayout() {
        Random random = new Random(6);
        for (int i = 0; i < 500; i++) {
            String separator = List.of(",", ";", "\t").get(random.nextInt(3));
            String lineBreak = List.of("\n", "\r\n").get(random.nextInt(2));
            String row = lineBreak + "2026-05-01" + separator + "1" + separator + "mine" + lineBreak;
            String text = "date" + separator + "before" + separator + "o1" + row;
            PainEntry entry = entry(random);

            String after = append(text, entry);

            assertTrue(after.contains(row), after);
            assertEquals(
                    List.of("mine"),
                    List.copyOf(read(after).entries().get(0).others().values()));
            assertEquals(entry, read(after).entries().get(1), after);
        }
    }
}
