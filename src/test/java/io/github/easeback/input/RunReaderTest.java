package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.MadeUpRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.kept.RunLines;
import io.github.easeback.reading.LeftOut;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Files that are not on a disk. */
@Isolated("counts the threads of the machine")
class RunReaderTest {

    private static final byte[] FIT =
            FitFixture.run(Instant.parse("2025-07-01T06:00:00Z"), 5_000, 1_800).bytes();

    private static byte[] zip(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("runs/" + i + ".fit"));
                zip.write(FIT);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void fileInMemoryIsReadAsOneOnADisk(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.fit"), FIT);
        HistoryReader reader = HistoryReader.lenient().withZone(ZoneId.of("Europe/Berlin"));

        RunHistory history = RunReader.by(reader).read(file.toString(), FIT);

        assertEquals(reader.read(file).history(), history);
        assertEquals(1, history.runs().size());
    }

    @Test
    void archiveInMemoryIsUnpacked() throws IOException {
        RunHistory zipped = RunReader.standard().read("export.zip", zip(3));
        RunHistory packed = RunReader.standard().read("a.fit.gz", new ByteArrayInputStream(gzip(FIT)));

        assertEquals(3, zipped.files());
        assertEquals(1, zipped.runs().size());
        assertEquals(2, zipped.duplicates().size());
        assertEquals(1, packed.runs().size());
    }

    @Test
    void keptRunsInMemoryAreReadToo() throws IOException {
        List<Run> runs = MadeUpRuns.runs(2);
        StringWriter lines = new StringWriter();
        RunLines.write(RunHistory.of(runs), lines);

        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);

        assertEquals(runs, RunReader.standard().read("runs.jsonl", bytes).runs());
    }

    @Test
    void streamStaysOpenForItsCaller() throws IOException {
        boolean[] isClosed = {false};
        try (InputStream in = new ByteArrayInputStream(FIT) {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        }) {
            RunReader.standard().read("a.fit", in);
            assertEquals(false, isClosed[0]);
        }
    }

    @Test
    void streamThatIsTooLargeIsLeftOutAndOneThatIsJustNotIsRead() throws IOException {
        HistoryReader settings =
                HistoryReader.lenient().withLimits(ReadLimits.standard().withFileBytes(FIT.length));
        HistoryReader smaller = settings.withLimits(ReadLimits.standard().withFileBytes(FIT.length - 1L));

        assertEquals(
                1,
                RunReader.by(settings)
                        .read("a.fit", new ByteArrayInputStream(FIT))
                        .runs()
                        .size());
        RunHistory none = RunReader.by(smaller).read("a.fit", new ByteArrayInputStream(FIT));
        assertEquals(List.of(), none.runs());
        assertEquals(LeftOut.Code.TOO_LARGE, none.leftOut().get(0).code());
    }

    @Test
    void strictReaderThrowsForWhatCanNotBeUsed() {
        RunReader strict = RunReader.by(HistoryReader.strict());

        assertThrows(RunFileException.class, () -> strict.read("a.fit", new byte[0]));
    }

    /** Before, each reading had as many threads of its own as there are cores. */
    @Test
    void noThreadIsStartedHoweverManyReadAtOnce() throws Exception {
        byte[] archive = zip(20);
        ExecutorService callers = Executors.newFixedThreadPool(32);
        try {
            RunReader.standard().read("warm.zip", archive);
            Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());
            List<Future<Long>> readings = IntStream.range(0, 32)
                    .mapToObj(caller -> callers.submit(() -> {
                        RunReader.standard().read(caller + ".zip", archive);
                        return Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> !before.contains(thread))
                                .filter(thread -> thread.getName().startsWith("ForkJoinPool"))
                                .count();
                    }))
                    .toList();
            for (Future<Long> reading : readings) {
                assertEquals(0, reading.get());
            }
        } finally {
            callers.shutdownNow();
        }
    }
}
