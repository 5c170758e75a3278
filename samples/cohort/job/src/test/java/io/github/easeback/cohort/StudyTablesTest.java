package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study brings, and what of it fits to the input. */
class StudyTablesTest {

    private static final Configuration STORAGE = new Configuration();

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        LocalSpark.write(file, text);
        return file.toString();
    }

    @Test
    void cellsAreTextWhateverTheyLookLike() throws IOException {
        String file = file(
                "\uFEFFid,site,date,athlete\r\n1,\"knee, left\",2026-05-01,00001\r\n\r\n2, calf ,2026-05-02,#=cmd\r\n");

        assertEquals(
                List.of("[00001,2026-05-01,knee, left]", "[#=cmd,2026-05-02,calf]"),
                StudyTables.injuries(STORAGE, file).stream().map(Row::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "athlete;date;site | line 1: there is no column athlete; the columns have to lie between commas, not semicolons.",
                "athlete,date | line 1: there is no column site.",
                "'' | line 1: there is no column athlete.",
                "athlete,date,site/a,2026-05-01,knee//b,,knee | line 4: the cell of date is empty.",
                "athlete,date,site/a,2026-05-01 | line 2: the cell of site is empty.",
                "athlete,date,site/a,01.05.2026,knee | line 2: 01.05.2026 is no day like 2026-05-31.",
                "athlete,date,site/a,2026-05-01,knee;calf | line 2: the site knee;calf has a semicolon, which lies between two sites in `hazard`.",
            })
    void faultOfATableIsToldWithItsLine(String text, String sentence) throws IOException {
        String file = file(text.replace('/', '\n'));

        CohortException fault = assertThrows(CohortException.class, () -> StudyTables.injuries(STORAGE, file));

        assertEquals("In " + file + ", " + sentence, fault.getMessage());
    }

    @Test
    void folderOfTwoAthletesIsToldWithItsLine() throws IOException {
        String file = file("folder,athlete\nin/a/,anna\nin/a,anna\nin/a,berta\n");

        CohortException fault = assertThrows(CohortException.class, () -> StudyTables.athletes(STORAGE, file));

        assertEquals("In " + file + ", line 4: the folder in/a belongs to two athletes.", fault.getMessage());
    }

    @Test
    void tableThatIsNotThereIsToldByItsName() {
        CohortException fault = assertThrows(
                CohortException.class,
                () -> StudyTables.athletes(STORAGE, folder.resolve("none.csv").toString()));

        assertEquals("There is no file " + folder.resolve("none.csv") + ".", fault.getMessage());
    }

    @Test
    void longestPathOfTheTableSaysWhoseAFileIs() {
        Athletes athletes = Athletes.byTable(Map.of("team", "all", "team/a", "anna", "00001", "berta"));

        assertEquals(Optional.of("anna"), athletes.of("team/a/x/1.fit"));
        assertEquals(Optional.of("all"), athletes.of("team/b/1.fit"));
        assertEquals(Optional.of("berta"), athletes.of("00001.zip"));
        assertEquals(Optional.empty(), athletes.of("else/1.fit"));
    }

    @Test
    void whatFitsToNothingIsCountedAndNamed() throws IOException {
        LocalSpark.write(folder.resolve("in/a/1.fit"), "1");
        LocalSpark.write(folder.resolve("in/a/2.fit"), "");
        LocalSpark.write(folder.resolve("in/a/.DS_Store"), "of the system");
        LocalSpark.write(folder.resolve("in/strange/1.fit"), "1");
        Athletes athletes = Athletes.byTable(Map.of("a", "anna", "c", "carla", "b", "berta"));

        Listing listing = Listing.of(STORAGE, folder.resolve("in").toString(), athletes);

        assertEquals(3, listing.all());
        assertEquals(1, listing.files());
        assertEquals(
                List.of("a/.DS_Store", "a/2.fit"),
                listing.empty().stream().sorted().toList());
        assertEquals(new Listing.Unmatched(1, List.of("b", "c")), listing.unmatched());
    }
}
