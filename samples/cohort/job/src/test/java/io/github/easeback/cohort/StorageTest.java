package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an object store does otherwise than the disk of a machine: its root is a folder, and a rename copies one file after the other. */
class StorageTest {

    private static final String JOB = "job";

    @TempDir
    private Path folder;

    /** A store whose rename breaks off after so many files. */
    public static final class CopyingStore extends RawLocalFileSystem {

        private static final URI NAME = URI.create("copying:///");
        private static final String MOST = "copying.files";

        @Override
        public URI getUri() {
            return NAME;
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            Path source = pathToFile(from).toPath();
            Path target = pathToFile(to).toPath();
            int left = getConf().getInt(MOST, Integer.MAX_VALUE);
            for (Path file : files(source)) {
                if (left-- == 0) {
                    throw new IOException("The connection broke off");
                }
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.move(file, copy);
            }
            return delete(from, true);
        }

        private static List<Path> files(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }
    }

    private static Configuration storage(int mostFiles) {
        Configuration storage = new Configuration(false);
        storage.set("fs.copying.impl", CopyingStore.class.getName());
        storage.setBoolean("fs.copying.impl.disable.cache", true);
        storage.setInt(CopyingStore.MOST, mostFiles);
        return storage;
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    private Output output(String job, Output.Existing existing, int mostFiles) throws IOException {
        return Output.to(storage(mostFiles), "copying://" + tables(), existing, job);
    }

    private void write(String job, Output.Existing existing, int mostFiles) throws IOException {
        try (Output output = output(job, existing, mostFiles)) {
            output.write("athletes/part", "1");
            output.write("runs/part", "2");
            output.finish();
        }
    }

    private List<String> names() throws IOException {
        return CopyingStore.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private void assertIsNoOutput() {
        CohortException refused =
                assertThrows(CohortException.class, () -> output(JOB, Output.Existing.REPLACE, Integer.MAX_VALUE));
        assertTrue(String.valueOf(refused.getMessage()).contains("or not to its end"), refused.getMessage());
    }

    @Test
    void wholeOutputHasItsMarkAndNothingBesideIt() throws IOException {
        write(JOB, Output.Existing.REFUSE, Integer.MAX_VALUE);
        write(JOB, Output.Existing.REPLACE, Integer.MAX_VALUE);

        assertEquals(List.of("tables/_COMPLETE", "tables/athletes/part", "tables/runs/part"), names());
    }

    @Test
    void outputWhoseMoveBrokeOffHasNoMarkAndIsNotReplaced() throws IOException {
        assertThrows(IOException.class, () -> write(JOB, Output.Existing.REFUSE, 1));

        assertEquals(List.of("tables/athletes/part"), names());
        assertIsNoOutput();
    }

    @Test
    void outputThatWasHalfMovedAwayHasNoMark() throws IOException {
        write(JOB, Output.Existing.REFUSE, Integer.MAX_VALUE);

        assertThrows(IOException.class, () -> write(JOB, Output.Existing.REPLACE, 1));

        assertFalse(Files.exists(tables().resolve(Output.COMPLETE)));
        assertTrue(names().contains("tables/runs/part"));
        assertIsNoOutput();
    }

    @Test
    void outputThatAnotherJobWroteMeanwhileStays() throws IOException {
        try (Output late = output(JOB, Output.Existing.REFUSE, Integer.MAX_VALUE)) {
            late.write("late/part", "3");
            write("another", Output.Existing.REFUSE, Integer.MAX_VALUE);

            CohortException refused = assertThrows(CohortException.class, late::finish);

            assertTrue(String.valueOf(refused.getMessage()).contains("--replace"), refused.getMessage());
        }
        assertEquals(List.of("tables/_COMPLETE", "tables/athletes/part", "tables/runs/part"), names());
    }

    @ParameterizedTest
    @CsvSource({
        "s3a://bucket/, s3a://bucket/00001/a.fit, 00001/a.fit",
        "s3a://bucket/in, s3a://bucket/in/00001/a.fit, 00001/a.fit",
        "file:/in/00001.zip, file:/in/00001.zip, 00001.zip"
    })
    void fileIsNamedFromTheInputOn(String root, String file, String name) {
        assertEquals(name, Listing.below(root, file));
    }

    @Test
    void fileThatIsNotBelowTheInputBelongsToNobody() {
        CohortException fault = assertThrows(
                CohortException.class, () -> Listing.below("s3a://bucket/in", "s3a://bucket/inside/a.fit"));

        assertEquals(
                "The storage calls a file s3a://bucket/inside/a.fit, which is not below s3a://bucket/in. Name the input as it does.",
                fault.getMessage());
    }
}
