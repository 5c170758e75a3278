package io.github.easeback.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.easeback.InWords;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.Terrain;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadLimits;
import io.github.easeback.internal.fit.FitContent;
import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.internal.form.Reduced;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Reads bytes that anybody may have made, and holds the outcome against what the readers promise of every file. An input is read twice: as it is,
 * and with checksums that fit.
 */
final class HostileInput {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final FitReader FIT = new FitReader(ZONE);
    private static final RunReducer REDUCER = new RunReducer(ZONE).withInside();

    private static final int FILE_BYTES = 1 << 20;
    private static final int ENTRIES = 50;
    private static final int EXPANDED_BYTES = 8 << 20;
    private static final ReadLimits LIMITS = new ReadLimits(FILE_BYTES, ENTRIES, 3, EXPANDED_BYTES, 10_000);

    /** What may be asked of the heap for a file however small, and for each byte of it; most is given back at once. Library conventions. */
    private static final long FREE_MEMORY = 1L << 20;

    private static final long MEMORY_PER_BYTE = 1024;

    private HostileInput() {}

    /** Reads the bytes as one FIT file. */
    static void readAsFit(byte[] bytes) {
        checkFit(bytes);
        checkFit(FitChecksums.corrected(bytes));
    }

    /** Reads the bytes as a file on disk, which may be an archive; the file is written over. */
    static void readAsArchive(byte[] bytes, Path file) throws IOException {
        checkArchive(bytes, file);
        checkArchive(ArchiveChecksums.corrected(bytes), file);
    }

    private static void checkFit(byte[] bytes) {
        byte[] copy = bytes.clone();
        FitContent content = FIT.read("hostile.fit", bytes);
        List<Reduced> reduced =
                content.recordings().stream().map(REDUCER::reduce).toList();

        assertArrayEquals(copy, bytes, "The bytes were changed");
        assertFalse(content.recordings().isEmpty() && content.leftOut().isEmpty(), "Nothing is said of the file");
        content.leftOut().forEach(entry -> check(entry, bytes.length));
        content.recordings().forEach(recording -> check(recording, bytes.length));
        for (Reduced one : reduced) {
            one.run().ifPresent(HostileInput::check);
            one.leftOut().ifPresent(entry -> check(entry, bytes.length));
        }
        checkMemory(bytes);
    }

    /** Checked apart, in a second reading: the first one may load classes. */
    private static void checkMemory(byte[] bytes) {
        long before = allocated();
        FIT.read("hostile.fit", bytes).recordings().forEach(REDUCER::reduce);
        long memory = allocated() - before;
        assertTrue(
                memory <= FREE_MEMORY + MEMORY_PER_BYTE * bytes.length,
                () -> bytes.length + " bytes needed " + memory + " bytes of memory");
    }

    private static void checkArchive(byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
        RunHistory history =
                HistoryReader.lenient().withLimits(LIMITS).read(file).history();

        assertTrue(history.files() <= ENTRIES, () -> history.files() + " files were read");
        boolean isTold = !history.runs().isEmpty()
                || !history.otherActivities().isEmpty()
                || !history.leftOut().isEmpty();
        assertTrue(isTold, "Nothing is said of the file");
        history.runs().forEach(HostileInput::check);
        history.leftOut().forEach(entry -> check(entry, FILE_BYTES));
    }

    private static void check(LeftOut entry, long length) {
        assertFalse(InWords.english(entry.message()).isBlank(), "No reason is given");
        assertEquals(entry.start().isPresent(), entry.date().isPresent(), "A day without a start");
        checkOffset(entry.byteOffset(), length);
    }

    private static void check(Recording recording, long length) {
        check(recording.totals());
        recording.repairs().forEach(repair -> check(repair, length));
        Samples samples = recording.samples();
        for (int i = 0; i < samples.size(); i++) {
            for (Quantity quantity : Quantity.values()) {
                checkSample(quantity, samples.value(quantity, i));
            }
        }
    }

    private static void check(Repair repair, long length) {
        assertFalse(InWords.english(repair.message()).isBlank(), "No reason is given");
        checkOffset(repair.byteOffset(), length);
    }

    private static void checkOffset(OptionalLong offset, long length) {
        offset.ifPresent(at ->
                assertTrue(at >= 0 && at <= length, () -> "The offset " + at + " lies outside of 0 to " + length));
    }

    private static void check(ActivityTotals totals) {
        checkDuration("timer time", totals.timerTime());
        checkDuration("elapsed time", totals.elapsedTime());
        checkNumber("distance", totals.distanceMetres());
        checkNumber("ascent", totals.ascentMetres());
        checkNumber("descent", totals.descentMetres());
        checkNumber("average speed", totals.averageSpeed());
        checkNumber("best speed", totals.bestSpeed());
        checkNumber("cadence", totals.cadence());
        checkNumber("average heart rate", totals.averageHeartRate());
        checkNumber("maximum heart rate", totals.maximumHeartRate());
        checkNumber("exertion", totals.rpe());
        checkNumber("steps", totals.steps());
    }

    private static void check(Run run) {
        check(run.totals());
        checkNumber("ground contact", run.form().groundContactMillis());
        check(run.terrain());
        check(run.form().bestSpeeds());
        run.gait().ifPresent(gait -> check(gait, run));
        run.form().speeds().ifPresent(HostileInput::check);
    }

    private static void check(Terrain terrain) {
        checkNumber("sampled ascent", terrain.sampledAscentMetres());
        checkNumber("sampled descent", terrain.sampledDescentMetres());
        checkNumber("flat equivalent", terrain.flatEquivalentMetres());
        checkNumber("steep descent", terrain.steepDescentMetres());
        checkDuration("time in steep descent", terrain.steepDescentTime());
    }

    private static void check(BestSpeeds best) {
        for (OptionalDouble speed : List.of(best.oneMinute(), best.fiveMinutes(), best.twentyMinutes())) {
            checkNumber("best speed of a stretch", speed);
            assertTrue(speed.orElse(0) <= RunReducer.FASTEST * 1.000001, () -> "best speed of a stretch " + speed);
        }
    }

    /** The record itself takes no negative and no endless number. */
    private static void check(Gait gait, Run run) {
        run.timerTime()
                .ifPresent(time -> assertTrue(gait.walkingTime().compareTo(time) <= 0, () -> gait + " in " + time));
        run.distanceMetres()
                .ifPresent(metres -> assertTrue(gait.walkingMetres() <= metres, () -> gait + " in " + metres + " m"));
    }

    private static void check(SpeedProfile speeds) {
        assertFalse(speeds.total().isNegative(), () -> "time of all speeds " + speeds.total());
        assertEquals(Duration.ZERO, speeds.timeAbove(RunReducer.FASTEST), "Time above the fastest speed");
    }

    private static void checkDuration(String name, Optional<Duration> duration) {
        duration.ifPresent(value -> assertFalse(value.isNegative(), () -> name + " " + value));
    }

    private static void checkNumber(String name, OptionalDouble number) {
        number.ifPresent(value -> assertTrue(Double.isFinite(value) && value >= 0, () -> name + " " + value));
    }

    private static void checkSample(Quantity quantity, double value) {
        assertTrue(
                Double.isNaN(value) || (Double.isFinite(value) && (value >= 0 || quantity == Quantity.ALTITUDE)),
                () -> quantity + " " + value);
    }

    /** What this thread has asked of the heap so far; unlike the size of the heap, the same in every run. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
