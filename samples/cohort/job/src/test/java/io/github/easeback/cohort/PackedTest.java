package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a packed file has beside its bytes. */
class PackedTest {

    @TempDir
    private Path folder;

    private static BytesWritable content(String text) {
        return new BytesWritable(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The checksum is that of Python 3.11: zlib.crc32(b"00001\\0a/b.fit\\0" + b"run"). */
    @Test
    void keyHoldsTheAthleteThePathAndAChecksum() {
        Packed.Key key = new Packed.Key("00001", "a/b.fit");

        Text text = key.text(content("run"));

        assertEquals("00001\0a/b.fit\0" + "69061a65", text.toString());
        assertEquals(key, Packed.Key.of(text, content("run")));
    }

    @ParameterizedTest
    @CsvSource({"00001, a/b.fit, ruin", "00002, a/b.fit, run", "00001, a/c.fit, run"})
    void damagedFileIsNamed(String athlete, String file, String bytes) {
        String sum = new Packed.Key("00001", "a/b.fit")
                .text(content("run"))
                .toString()
                .split("\0", -1)[2];
        Text damaged = new Text(athlete + '\0' + file + '\0' + sum);

        CohortException fault = assertThrows(CohortException.class, () -> Packed.Key.of(damaged, content(bytes)));

        assertEquals(
                "The packed file " + file + " of " + athlete
                        + " is damaged: its checksum is another. Pack the files again.",
                fault.getMessage());
    }

    @Test
    void filesOfAnotherVersionAreRefused() throws IOException {
        LocalSpark.write(folder.resolve("_PACKED"), "easeback-packed 1 28\n");
        LocalSpark.write(folder.resolve("_COMPLETE"), "");

        CohortException fault =
                assertThrows(CohortException.class, () -> Packed.open(new Configuration(), folder.toString()));

        assertEquals(
                "The files in " + folder + " were packed by another version of this program. Pack them again.",
                fault.getMessage());
    }
}
