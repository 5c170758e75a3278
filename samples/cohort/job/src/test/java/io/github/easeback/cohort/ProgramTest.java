package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a study calls it, and what its tables give away. */
class ProgramTest {

    private static final Path PAGE = Path.of("../../../docs/cohort.md");
    private static final int ATHLETES = 4;
    private static final String DEVICE = "Anna's watch";
    private static final long SERIAL_NUMBER = 3_141_592_653L;

    @TempDir
    private Path folder;

    /** What the program printed, and how it ended. */
    private record Said(int code, String out, String err) {

        static Said by(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    args);
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        LocalSpark.write(file, text);
        return file;
    }

    @Tag("slow")
    @Test
    void tablesOfAStudyHoldWhatTheDictionaryNamesAndNoName() throws IOException {
        Path input = folder.resolve("in");
        List<String> injuries = new MadeUpCohort(20, 0.3, LocalSpark.AS_OF).write(input, ATHLETES);
        LocalSpark.copy(LocalSpark.SAMPLE, input.resolve("watch"));
        Path table =
                file("athletes.csv", "folder,athlete\n00001,anna\n00002,anna\n00003,=cmd\nwatch,0berta\n00009,zoe\n");
        Path hurt = file(
                "injuries.csv",
                "athlete,date,site\n=cmd,2026-05-31,knee\n=cmd,2026-05-31,knee\nanna,2026-05-30,calf\nnobody,2026-05-01,foot\n");
        Path salt = file("salt", "0123456789abcdef");
        Path output = folder.resolve("out");
        assertFalse(injuries.isEmpty());

        Said said = Said.by(
                "judge",
                "--input",
                input.toString(),
                "--output",
                output.toString(),
                "--as-of",
                "2026-05-31",
                "--read-on",
                "2026-06-30",
                "--athletes",
                table.toString(),
                "--injuries",
                hurt.toString(),
                "--salt-file",
                salt.toString());

        assertEquals("", said.err());
        assertEquals(0, said.code());
        List<String> lines = said.out().lines().toList();
        assertEquals("As of 2026-05-31, read on 2026-06-30.", lines.get(0));
        assertTrue(lines.get(1).startsWith("Athletes: 3. "), lines.get(1));
        assertEquals(
                List.of(
                        "Files that were not read, since no athlete of the table has them: 1.",
                        "Folders of the table of athletes that have no file: 1 (00009).",
                        "Injuries: 3. Laid at a run: 2. Of athletes without a file: 1."),
                lines.subList(2, 5));
        try (SparkSession spark = Main.session()) {
            assertColumnsAreThoseOfTheDictionary(spark, output);
            assertNothingTellsWhoItIs(spark, output);
            Names names = Names.hashed(Files.readAllBytes(salt));
            assertEquals(
                    Stream.of("anna", "=cmd", "0berta", "nobody")
                            .map(names::of)
                            .sorted()
                            .toList(),
                    LocalSpark.rows(spark, output, "athletes", "athlete").stream()
                            .map(row -> row.getString(0))
                            .sorted()
                            .toList());
            assertEquals(
                    List.of("[all,all,2]", "[site,calf,1]", "[site,knee,1]"),
                    LocalSpark.rows(spark, output, "incidence", "group", "level", "cases").stream()
                            .map(Row::toString)
                            .filter(row -> !row.contains("session_bin"))
                            .toList());
            assertEquals(
                    List.of("[all,all,2,3]", "[site,calf,1,3]", "[site,knee,1,3]"),
                    LocalSpark.rows(spark, output, "prevalence", "group", "level", "injured", "athletes").stream()
                            .map(Row::toString)
                            .toList());
        }
    }

    private static void assertColumnsAreThoseOfTheDictionary(SparkSession spark, Path output) throws IOException {
        List<String> written = new ArrayList<>();
        try (Stream<Path> tables = Files.list(output)) {
            for (Path table : tables.filter(Files::isDirectory).sorted().toList()) {
                for (String column : spark.read().parquet(table.toString()).columns()) {
                    written.add('"' + table.getFileName().toString() + "\",\"" + column + '"');
                }
            }
        }

        List<String> named = Files.readAllLines(output.resolve("dictionary.csv")).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 2)))
                .sorted()
                .toList();
        assertEquals(named, written.stream().sorted().toList());
    }

    private static void assertNothingTellsWhoItIs(SparkSession spark, Path output) throws IOException {
        for (Table<?> table : Tables.all()) {
            for (String row : LocalSpark.sorted(spark, output, table.name())) {
                for (String secret : List.of(
                        "anna",
                        "=cmd",
                        "0berta",
                        "nobody",
                        ".fit",
                        ".jsonl",
                        "watch",
                        DEVICE,
                        String.valueOf(SERIAL_NUMBER))) {
                    assertFalse(row.contains(secret), table.name() + " tells " + secret + ": " + row);
                }
            }
        }
    }

    /** The words of the pom, which are what the first command of the page says. The folder is the only thing that differs from machine to machine; the page has dots in its place. */
    @Test
    void demoPrintsWhatThePageShows() throws IOException {
        Matcher shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertTrue(shown.find());

        Said said = Said.by("demo", folder.toString(), LocalSpark.SAMPLE.toString());

        assertEquals("", said.err());
        assertEquals(shown.group(1), said.out().replace("file:" + folder, "file:/…/samples/cohort/target"));
    }

    @Test
    void pageHasTheDictionaryOfAllTables() throws IOException {
        String page = Files.readString(PAGE);

        for (Table<?> table : Tables.all()) {
            String part = Dictionary.markdown(table.name(), table.meaning(), table.described().stream());
            assertTrue(page.contains(part), "docs/cohort.md should hold\n" + part);
        }
        assertTrue(page.contains(Rates.dictionary()), "docs/cohort.md should hold\n" + Rates.dictionary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judge --as-of 2026-05-31 --input IN/hidden | --output is missing.",
                "judge --output OUT --as-of today | --as-of is today, which is no day like 2026-05-31.",
                "judge --output OUT --as-of 2026-05-31 --zone Mars | --zone is Mars, which is no zone like Europe/Berlin.",
                "judge --output OUT --as-of 2026-05-31 --input IN/nowhere | There is no folder IN/nowhere.",
                "judge --output OUT --as-of 2026-05-31 --input IN/empty | There is no file of an athlete below file:IN/empty.",
                "judge --output OUT --as-of 2026-05-31 --packed IN/empty | There are no packed files in IN/empty, or their packing did not end. Pack them again.",
                "judge --output OUT --as-of 2026-05-31 --input IN/hidden | Spark passes over names that begin with _ or a point, so _anna/a.fit would be missing. Rename it, or its folder.",
                "judge --output OUT --as-of 2026-05-31 --limits-from 2026-06-01 --input IN/hidden | Limits can't be told from 2026-06-01 on, which is after 2026-05-31, the day of the judgement.",
                "judge --output IN --as-of 2026-05-31 --input IN/hidden --replace | There is file:IN already, without _COMPLETE: this program did not write it, or not to its end. Name another folder, or take that one away.",
                "judge --output IN/hidden/tables --as-of 2026-05-31 --input IN/hidden | The output file:IN/hidden/tables and IN/hidden lie in each other. Name an output beside what is read.",
                "pack --output OUT --input OUT/../out/athletes/ | The output file:OUT and OUT/../out/athletes/ lie in each other. Name an output beside what is read.",
                "judge --output OUT --as-of 2026-05-31 --packed IN/garbage | The job failed and nothing was written: IOException, file:IN/garbage/part-00000 not a SequenceFile",
                "judge --outputs OUT | There is no option --outputs. Call the program with help.",
                "judge --output | --output lacks its value."
            })
    void mistakeGetsOneSentence(String command, String sentence) throws IOException {
        Files.createDirectories(folder.resolve("in/empty"));
        file("in/hidden/_anna/a.fit", "");
        file("in/garbage/_PACKED", "easeback-packed 2 1");
        file("in/garbage/_COMPLETE", "");
        file("in/garbage/part-00000", "no file of Hadoop's");
        String in = folder.resolve("in").toString();
        String out = folder.resolve("out").toString();

        Said said = Said.by(command.replace("IN", in).replace("OUT", out).split(" ", -1));

        assertEquals(sentence.replace("IN", in).replace("OUT", out) + System.lineSeparator(), said.err());
        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void withoutACommandTheProgramSaysHowToCallIt() {
        Said said = Said.by("help");

        assertEquals(2, said.code());
        assertTrue(said.err().contains("judge  --input"), said.err());
    }
}
