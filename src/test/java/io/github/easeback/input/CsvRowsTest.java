package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<List<String>> rows(String text) throws IOException {
        CsvRows rows = new CsvRows(new StringReader(text), ',');
        List<List<String>> all = new ArrayList<>();
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    /** The examples of RFC 4180, section 2. */
    @Test
    void rowsAreReadAsTheStandardSays() throws IOException {
        List<List<String>> two = List.of(List.of("aaa", "bbb", "ccc"), List.of("zzz", "yyy", "xxx"));

        assertEquals(two, rows("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"));
        assertEquals(two, rows("aaa,bbb,ccc\r\nzzz,yyy,xxx"));
        assertEquals(two, rows("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx"));
        assertEquals(List.of(List.of("aaa", "b\r\nbb", "ccc")), rows("\"aaa\",\"b\r\nbb\",\"ccc\"\r\n"));
        assertEquals(List.of(List.of("aaa", "b\"bb", "ccc")), rows("\"aaa\",\"b\"\"bb\",\"ccc\""));
        assertEquals(List.of(List.of("", "", "")), rows(",,\n"));
        assertEquals(List.of(), rows(""));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Random random = new Random(4180);
        for (int i = 0; i < 200; i++) {
            List<List<String>> table = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(5); row++) {
                List<String> values = new ArrayList<>();
                for (int column = 0; column < 1 + random.nextInt(5); column++) {
                    values.add(random.ints(random.nextInt(8), 0, 6)
                            .mapToObj(c -> String.valueOf("a,\"\r\n ".charAt(c)))
                            .collect(Collectors.joining()));
                }
                table.add(values);
            }
            String text = table.stream()
                    .map(row -> row.stream()
                            .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n"));

            assertEquals(table, rows(text));
        }
    }

    @Test
    void ofALongValueTheBeginningIsKeptAndTheRestOfTheRowIsFound() throws IOException {
        List<String> row = rows("\"" + "x".repeat(100_000) + "\",end").get(0);

        assertEquals(1024, row.get(0).length());
        assertEquals("end", row.get(1));
    }

    @Test
    void ofALongRowTheFirstValuesAreKept() throws IOException {
        List<List<String>> rows = rows("x,".repeat(100_000) + "\nnext");

        assertEquals(512, rows.get(0).size());
        assertEquals(List.of("next"), rows.get(1));
    }
}
