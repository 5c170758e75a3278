package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Sport;
import io.github.easeback.InWords;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.internal.fit.WatchFile;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryReaderTest {

    private static final Instant START = Instant.parse("2025-07-05T08:00:00Z");
    private static final Instant NEXT_DAY = START.plusSeconds(86_400);

    @TempDir
    private Path folder;

    // Finding files.

    @Test
    void folderIsReadWithAllFoldersBelowIt() throws IOException {
        write("one.fit", FitFixture.run(START, 5000, 1800).bytes());
        write("2025/07/two.fit", FitFixture.run(NEXT_DAY, 6000, 2000).bytes());

        RunHistory history = read();
        assertEquals(2, history.files());
        assertEquals(List.of(START, NEXT_DAY), starts(history));
        assertEquals(List.of(), history.leftOut());
    }

    @Test
    void emptyFolderIsAnEmptyHistory() throws IOException {
        RunHistory history = read();

        assertEquals(0, history.files());
        assertEquals(List.of(), history.runs());
        assertEquals(List.of(), history.leftOut());
    }

    @Test
    void singleFileIsRead() throws IOException {
        Path file = write("one.fit", FitFixture.run(START, 5000, 1800).bytes());

        RunHistory history = HistoryReader.lenient().read(file).history();
        assertEquals(1, history.files());
        assertEquals(file.toString(), only(history.runs()).source());
    }

    @Test
    void fileGivenTwiceIsReadOnce() throws IOException {
        Path file = write("one.fit", FitFixture.run(START, 5000, 1800).bytes());

        RunHistory history =
                HistoryReader.lenient().read(List.of(file, folder, file)).history();
        assertEquals(1, history.files());
        assertEquals(1, history.runs().size());
        assertEquals(List.of(), history.leftOut());
    }

    @Test
    void pathThatIsNotThereIsAnErrorInBothModesAndNothingIsRead() throws IOException {
        write("one.fit", FitFixture.run(START, 5000, 1800).bytes());
        Path missing = folder.resolve("missing.fit");
        List<ReadProgress> reports = new ArrayList<>();

        for (HistoryReader reader : List.of(HistoryReader.lenient(), HistoryReader.strict())) {
            NoSuchFileException e = assertThrows(
                    NoSuchFileException.class,
                    () -> reader.withProgress(reports::add).read(List.of(folder, missing)));
            assertEquals(missing + ": There is no such file or folder.", e.getMessage());
            assertThrows(NoSuchFileException.class, () -> reader.read(missing));
        }
        assertEquals(List.of(), reports);
    }

    @Test
    void linkToNowhereThatSomebodyNamedIsNotThere() throws IOException {
        Path broken = linkTo("nowhere", "broken.fit");

        assertThrows(NoSuchFileException.class, () -> HistoryReader.lenient().read(broken));
    }

    @Test
    void fileThatCanNotBeReadIsListed() throws IOException {
        write("one.fit", FitFixture.run(START, 5000, 1800).bytes());
        Path broken = linkTo("nowhere", "broken.fit");

        RunHistory history = read();
        assertEquals(1, history.runs().size());
        assertEquals(LeftOut.Code.UNREADABLE, only(history.leftOut()).code());
        assertEquals(broken.toString(), only(history.leftOut()).source());
    }

    @Test
    void fileWithoutPermissionIsListed() throws IOException {
        Path file = write("one.fit", FitFixture.run(START, 5000, 1800).bytes());
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "This user may read everything");

        assertEquals(LeftOut.Code.UNREADABLE, only(read().leftOut()).code());
    }

    @Test
    void filesAreToldByTheirContentAndNotByTheirName() throws IOException {
        Path fit = write("run.dat", FitFixture.run(START, 5000, 1800).bytes());
        Path text = write("x.fit", "Not a run.".getBytes(StandardCharsets.UTF_8));

        RunHistory history = read();
        assertEquals(fit.toString(), only(history.runs()).source());
        assertEquals(text.toString(), only(history.leftOut()).source());
        assertEquals(LeftOut.Code.NOT_FIT, only(history.leftOut()).code());
    }

    // What is read.

    @Test
    void runHoldsWhatTheFileSays() throws IOException {
        write(
                "one.fit",
                FitFixture.activity(START)
                        .samples(0, 1800, 2, 2.5)
                        .session(Sport.RUNNING, 0, 1800, 4500)
                        .bytes());

        Run run = only(read().runs());
        assertEquals(START, run.start());
        assertEquals(OptionalDouble.of(4500), run.distanceMetres());
        assertEquals(OptionalDouble.of(2.5), run.totals().averageSpeed());
        assertEquals(901, run.origin().sampleCount());
    }

    @Test
    void dayComesFromTheZoneOfTheCallerIfTheFileHasNoLocalTime() throws IOException {
        write(
                "one.fit",
                FitFixture.run(Instant.parse("2025-07-05T23:44:00Z"), 5000, 1800)
                        .bytes());

        RunHistory history = HistoryReader.lenient()
                .withZone(ZoneId.of("Europe/Berlin"))
                .read(folder)
                .history();
        assertEquals(LocalDate.parse("2025-07-06"), only(history.runs()).date());
        assertEquals(LocalTimeSource.CALLER_ZONE, only(history.runs()).when().source());
        assertEquals(ZoneId.of("Europe/Berlin"), history.zone());
        assertEquals(LocalDate.parse("2025-07-05"), only(read().runs()).date());
    }

    @Test
    void dayComesFromTheFileIfItHoldsTheLocalTime() throws IOException {
        write(
                "one.fit",
                FitFixture.run(Instant.parse("2025-07-05T23:44:00Z"), 5000, 1800)
                        .endsAt(1800, ZoneOffset.ofHours(2))
                        .bytes());

        Run run = only(read().runs());
        assertEquals(LocalDateTime.parse("2025-07-06T01:44"), run.localStart());
        assertEquals(LocalTimeSource.FILE, run.when().source());
    }

    @Test
    void onlyTheRunsOfATriathlonAreRuns() throws IOException {
        Path file = write(
                "triathlon.fit",
                FitFixture.activity(START)
                        .session(Sport.SWIMMING, 0, 1000, 1000)
                        .session(Sport.CYCLING, 1000, 4000, 20_000)
                        .session(Sport.RUNNING, 4000, 5500, 5000)
                        .bytes());

        RunHistory history = read();
        assertEquals(1, history.files());
        assertEquals(file + "#3", only(history.runs()).source());
        assertEquals(
                List.of(file + "#1", file + "#2"),
                history.otherActivities().stream().map(OtherActivity::source).toList());
        assertEquals(List.of(), history.leftOut());
    }

    // Damaged files.

    @Test
    void damagedFileAmongGoodOnesIsListedAndTheRestIsRead() throws IOException {
        write("1.fit", FitFixture.run(START, 5000, 1800).bytes());
        byte[] file = longRun(NEXT_DAY);
        Path damaged = write("2.fit", FitFixture.cutOff(file, 500));
        write("3.fit", FitFixture.run(NEXT_DAY.plusSeconds(86_400), 6000, 2000).bytes());

        ReadResult result = HistoryReader.lenient().read(folder);
        LeftOut problem = only(result.problems());
        assertEquals(2, result.history().runs().size());
        assertEquals(3, result.history().files());
        assertEquals(damaged.toString(), problem.source());
        assertEquals(LeftOut.Code.DAMAGED, problem.code());
        assertEquals(OptionalLong.of(500), problem.byteOffset());
        assertEquals(List.of(LocalDate.parse("2025-07-06")), result.history().missingRunDays());
    }

    @Test
    void walkIsKeptBesideTheRunsAndIsNoProblem() throws IOException {
        write("walk.fit", FitFixture.walk(START, 2000, 1800).bytes());

        ReadResult result = HistoryReader.lenient().read(folder);
        OtherActivity walk = only(result.history().otherActivities());
        assertEquals("walking", walk.sport());
        assertEquals(Duration.ofMinutes(30), walk.timerTime());
        assertEquals(OptionalDouble.of(2000), walk.distanceMetres());
        assertEquals(List.of(), result.history().runs());
        assertEquals(List.of(), result.history().leftOut());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void strictReaderThrowsForADamagedFileWithItsNameAndOffset() throws IOException {
        write("1.fit", FitFixture.run(START, 5000, 1800).bytes());
        byte[] file = longRun(NEXT_DAY);
        Path damaged = write("2.fit", FitFixture.cutOff(file, 500));

        RunFileException e = assertThrows(
                RunFileException.class, () -> HistoryReader.strict().read(folder));
        assertEquals(
                damaged + " (byte 500): The file was cut off: its header announces " + file.length
                        + " bytes and there are 500. What is there was read. Of what is left: The activity doesn't name its sport.",
                e.getMessage());
        assertEquals(LeftOut.Code.DAMAGED, e.leftOut().code());
        assertEquals(OptionalLong.of(500), e.leftOut().byteOffset());
    }

    @Test
    void strictReaderThrowsForTheFirstOfSeveralDamagedFiles() throws IOException {
        write("2.fit", FitFixture.cutOff(longRun(START), 500));
        Path first = write("1.fit", FitFixture.cutOff(longRun(START), 500));

        RunFileException e = assertThrows(
                RunFileException.class, () -> HistoryReader.strict().read(folder));
        assertEquals(first.toString(), e.leftOut().source());
    }

    @Test
    void strictReaderTakesAWalkATextAndATwinAsTheyAre() throws IOException {
        write("run.fit", FitFixture.run(START, 5000, 1800).bytes());
        write("twin.fit", FitFixture.run(START, 5000, 1800).bytes());
        write("walk.fit", FitFixture.walk(NEXT_DAY, 2000, 1800).bytes());
        write("notes.txt", "Not a run.".getBytes(StandardCharsets.UTF_8));

        RunHistory history = HistoryReader.strict().read(folder).history();
        assertEquals(1, history.runs().size());
        assertEquals(List.of(LeftOut.Code.NOT_FIT), codes(history));
        assertEquals(1, history.otherActivities().size());
        assertEquals(1, history.duplicates().size());
    }

    @Test
    void strictReaderKeepsItsModeInAnotherZone() throws IOException {
        write("1.fit", FitFixture.cutOff(longRun(START), 500));

        assertThrows(
                RunFileException.class,
                () -> HistoryReader.strict().withZone(ZoneId.of("Asia/Tokyo")).read(folder));
    }

    // The same run in several files.

    @ParameterizedTest
    @CsvSource({
        "0, 10000, 1",
        "60, 10000, 1",
        "-60, 10000, 1",
        "600, 10000, 1", // 2400 of 3000 s in common: four fifths
        "601, 10001, 2",
        "-600, 10000, 1",
        "-601, 10001, 2",
        "90, 10320, 1", // a phone that measures 3.2 % more
        "3000, 10000, 2" // one after the other
    })
    void runsThatOverlapByFourFifthsAreTheSame(long secondsLater, double metres, int runs) throws IOException {
        write("one.fit", FitFixture.run(START, 10_000, 3000).bytes());
        write(
                "two.fit",
                FitFixture.run(START.plusSeconds(secondsLater), metres, 3000).bytes());

        RunHistory history = read();
        assertEquals(runs, history.runs().size());
        assertEquals(2 - runs, history.duplicates().size());
    }

    /** Files that don't tell how long the run lasted. */
    @ParameterizedTest
    @CsvSource({
        "60, 10000, 1",
        "61, 10000, 2",
        "-60, 10000, 1",
        "0, 9800, 1", // 2.0 % less
        "30, 9790, 2", // 2.1 % less
        "0, 10200, 1", // 2.0 % more
        "30, 10220, 2" // 2.2 % more
    })
    void runsWithoutATimeAreTheSameWithinAMinuteAndTwoPercent(long secondsLater, double metres, int runs)
            throws IOException {
        write("one.fit", withoutTime(START, 10_000));
        write("two.fit", withoutTime(START.plusSeconds(secondsLater), metres));

        RunHistory history = read();
        assertEquals(runs, history.runs().size());
        assertEquals(2 - runs, history.duplicates().size());
    }

    private static byte[] withoutTime(Instant start, double metres) {
        FitFixture file = FitFixture.activity(start);
        return file.session(session -> {
                    session.setSport(Sport.RUNNING);
                    session.setStartTime(file.at(0));
                    session.setTotalDistance((float) metres);
                })
                .bytes();
    }

    @ParameterizedTest
    @CsvSource({"a.fit, b.fit", "b.fit, a.fit"})
    void richestCopyIsKeptAndTheTwinNamesIt(String richName, String poorName) throws IOException {
        Path rich = write(richName, longRun(START.plusSeconds(5)));
        Path poor = write(poorName, FitFixture.run(START, 1000, 400).bytes());

        RunHistory history = read();
        assertEquals(rich.toString(), only(history.runs()).source());
        Duplicate twin = only(history.duplicates());
        assertEquals(poor.toString(), twin.source());
        assertEquals(rich.toString(), twin.of());
        assertEquals(Duplicate.Code.SAME_RUN, twin.code());
        assertEquals("The same run as in " + rich + ", which was kept.", InWords.english(twin.message()));
        assertEquals(LocalDate.parse("2025-07-05"), twin.date());
        assertEquals(List.of(), history.missingRunDays());
    }

    @Test
    void sameBytesAreSaidToBeTheSameFile() throws IOException {
        write("a.fit", longRun(START));
        write("b.fit", longRun(START));

        assertEquals(Duplicate.Code.SAME_FILE, only(read().duplicates()).code());
    }

    /** Seconds after the start of the hour that is kept, and how many of them the other run takes. */
    @ParameterizedTest
    @CsvSource({
        "0, 1800, 1",
        "1800, 1800, 1",
        "900, 60, 1",
        "-200, 1000, 1", // 800 of 1000 s in common
        "-201, 1000, 2",
        "3400, 1000, 2",
        "2800, 1000, 1",
        "3600, 600, 2"
    })
    void runOfWhichFourFifthsLieWithinAnotherIsPartOfIt(long from, long seconds, int runs) throws IOException {
        write("hour.fit", FitFixture.run(START, 10_000, 3600).bytes());
        write(
                "part.fit",
                FitFixture.run(START.plusSeconds(from), 0.5 * seconds, seconds).bytes());

        RunHistory history = read();
        assertEquals(runs, history.runs().size());
        assertEquals(OptionalDouble.of(10_000), longest(history));
        if (runs == 1) {
            assertEquals(Duplicate.Code.PART_OF_RUN, only(history.duplicates()).code());
        }
    }

    /** Three hours of running around two hours and a half at home, during all of which a watch goes on; another one records what lies in a part of it. */
    @ParameterizedTest
    @CsvSource({
        "0, 3600, 1", // the first hour, from the phone
        "5520, 2400, 2", // an hour on the treadmill, while the watch lies at home
        "14400, 5400, 1",
        "13200, 6600, 1", // 20 minutes of it at home, which is less than a fifth
        "12600, 7200, 2",
        "10800, 6000, 2"
    })
    void runThatLiesInABreakOfAnotherIsNoPartOfIt(long from, long seconds, int runs) throws IOException {
        LongUnaryOperator home = second -> Math.min(Math.max(0, second - 5400), 9000);
        WatchFile watch = WatchFile.run(START, 2.5, 19_800)
                .writing(second -> 2.5 * (second - home.applyAsLong(second)))
                .sample(record -> {
                    long second = record.getTimestamp().getTimestamp()
                            - FitFixture.activity(START).at(0).getTimestamp();
                    boolean isHome = second > 5400 && second <= 14_400;
                    record.setCadence((short) (isHome ? 0 : 80));
                    record.setEnhancedSpeed(isHome ? 0f : 2.5f);
                })
                .session(session -> session.setTotalDistance(2.5f * 10_800));
        write("watch.fit", watch.bigEndian());
        write(
                "other.fit",
                FitFixture.run(START.plusSeconds(from), 2.4 * seconds, seconds).bytes());

        RunHistory history = read();
        assertEquals(runs, history.runs().size(), () -> history.duplicates().toString());
        assertEquals(
                runs == 1 ? List.of(Duplicate.Code.PART_OF_RUN) : List.of(),
                history.duplicates().stream().map(Duplicate::code).toList());
    }

    /** Hours of the copy's UTC offset, seconds between the starts in UTC, and what its distance is times. */
    @ParameterizedTest
    @CsvSource({
        "1, 3600, 1, 1", // the same second on the dial
        "1, 3600, 1.02, 1",
        "1, 3600, 1.03, 2",
        "1, 3601, 1, 2", // another second
        "2, 3600, 1, 2", // an hour later on the dial too
        "3, -3600, 1, 1"
    })
    void runThatWasExportedWithTheSameLocalTimeInTwoZonesIsOne(int hours, long later, double times, int runs)
            throws IOException {
        write(
                "one.fit",
                WatchFile.run(START, 2.5, 1800)
                        .withOffset(ZoneOffset.ofHours(2))
                        .bigEndian());
        write(
                "two.fit",
                WatchFile.run(START.plusSeconds(later), 2.5 * times, 1800)
                        .withOffset(ZoneOffset.ofHours(hours))
                        .bigEndian());

        assertEquals(runs, read().runs().size());
    }

    @Test
    void anotherTimeAtTheSameLocalSecondIsAnotherRun() throws IOException {
        write(
                "one.fit",
                WatchFile.run(START, 2.5, 1800)
                        .withOffset(ZoneOffset.ofHours(2))
                        .bigEndian());
        write(
                "two.fit",
                WatchFile.run(START.plusSeconds(3600), 2.5, 1801)
                        .withOffset(ZoneOffset.ofHours(1))
                        .bigEndian());

        assertEquals(2, read().runs().size());
    }

    /** Seconds between the starts of three files of half an hour, and by how much the distance grows from one to the next. */
    @ParameterizedTest
    @CsvSource({"450, 0, 1", "899, 0, 1", "450, 0.01, 3", "1800, 0, 3"})
    void equalRunsAtOnceAreOneRun(long apart, double more, int runs) throws IOException {
        for (int i = 0; i < 3; i++) {
            write(
                    i + ".fit",
                    FitFixture.run(START.plusSeconds(i * apart), 5000 + i * more, 1800)
                            .bytes());
        }

        RunHistory history = read();
        assertEquals(runs, history.runs().size());
        assertEquals(3 - runs, history.duplicates().size());
    }

    @Test
    void copyOfARunWhoseTimeIsInAnotherUnitIsFound() throws IOException {
        WatchFile faulty = WatchFile.run(START, 2.5, 3000).session(session -> {
            session.setTotalTimerTime(180_000f);
            session.setTotalElapsedTime(180_000f);
        });
        write("faulty.fit", faulty.bigEndian());
        write("phone.fit", FitFixture.run(START.plusSeconds(20), 7400, 2970).bytes());
        write(
                "evening.fit",
                FitFixture.run(START.plusSeconds(40_000), 7400, 2970).bytes());

        assertEquals(2, read().runs().size());
    }

    @Test
    void richPartOfARunDoesNotStandInForTheWholeRun() throws IOException {
        Path whole = write("whole.fit", FitFixture.run(START, 10_000, 3600).bytes());
        write("part.fit", longRun(START.plusSeconds(600)));

        assertEquals(whole.toString(), only(read().runs()).source());
    }

    @Test
    void watchThatWentOnTheNextDayDoesNotSwallowTheRunBetween() throws IOException {
        write(
                "resumed.fit",
                FitFixture.activity(START)
                        .session(session -> {
                            session.setSport(Sport.RUNNING);
                            session.setStartTime(FitFixture.activity(START).at(0));
                            session.setTotalTimerTime(3600f);
                            session.setTotalElapsedTime(90_000f);
                            session.setTotalDistance(9000f);
                        })
                        .bytes());
        write(
                "between.fit",
                FitFixture.run(START.plusSeconds(40_000), 4000, 1500).bytes());

        assertEquals(2, read().runs().size());
    }

    @Test
    void soundCopyIsKeptBeforeADamagedOne() throws IOException {
        write("a.fit", FitFixture.withWrongChecksum(longRun(START)));
        Path sound = write("b.fit", longRun(START));

        RunHistory history = read();
        assertEquals(sound.toString(), only(history.runs()).source());
        assertEquals(List.of(), history.repaired());
    }

    @Test
    void soundRunIsKeptBeforeALongerDamagedOneOfTheSameTime() throws IOException {
        Path sound = write("a.fit", longRun(START));
        write(
                "b.fit",
                FitFixture.withWrongChecksum(FitFixture.activity(START)
                        .samples(0, 400, 4, 2.5)
                        .session(Sport.RUNNING, 0, 430, 1075)
                        .bytes()));

        RunHistory history = read();
        assertEquals(sound.toString(), only(history.runs()).source());
        assertEquals(Duplicate.Code.SAME_RUN, only(history.duplicates()).code());
    }

    @Test
    void twinOfACopyIsOneThatWasKept() throws IOException {
        write("part.fit", longRun(START.plusSeconds(900)));
        write("copy.fit", FitFixture.run(START.plusSeconds(900), 1000, 400).bytes());
        Path whole = write("whole.fit", FitFixture.run(START, 10_000, 3600).bytes());

        RunHistory history = read();
        assertEquals(whole.toString(), only(history.runs()).source());
        assertEquals(2, history.duplicates().size());
        history.duplicates().forEach(copy -> assertEquals(whole.toString(), copy.of()));
    }

    @Test
    void noLimitOnTheSizeOfAFileIsALimitToo() throws IOException {
        write("a.fit", longRun(START));

        assertEquals(
                1,
                HistoryReader.lenient()
                        .withLimits(ReadLimits.standard().withFileBytes(Long.MAX_VALUE))
                        .read(folder)
                        .history()
                        .runs()
                        .size());
    }

    @Test
    void interruptInTheMiddleEndsTheReadingAndTheReports() throws IOException {
        for (int i = 0; i < 400; i++) {
            write(i + ".fit", longRun(START.plusSeconds(1000L * i)));
        }
        Thread reading = Thread.currentThread();
        List<ReadProgress> reports = new ArrayList<>();
        HistoryReader reader = HistoryReader.lenient().withProgress(progress -> {
            reports.add(progress);
            if (progress.done() == 20) {
                reading.interrupt();
            }
        });

        assertThrows(InterruptedIOException.class, () -> reader.read(folder));
        int told = reports.size();
        assertTrue(Thread.interrupted(), "The interrupt is gone");
        assertTrue(told < 400, () -> told + " reports");
        assertEquals(told, List.copyOf(reports).size());
    }

    @Test
    void causeOfAListenersExceptionStays() throws IOException {
        write("a.fit", longRun(START));
        IllegalStateException thrown = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        HistoryReader reader = HistoryReader.lenient().withProgress(progress -> {
            if (progress.done() > 0) {
                throw thrown;
            }
        });

        assertEquals(thrown, assertThrows(IllegalStateException.class, () -> reader.read(folder)));
    }

    @Test
    void copiesAreCountedIfTheCallerWantsThem() throws IOException {
        write("a.fit", longRun(START));
        write("b.fit", longRun(START));

        RunHistory history = HistoryReader.lenient()
                .withDuplicates(DuplicatePolicy.KEEP)
                .read(folder)
                .history();
        assertEquals(2, history.runs().size());
        assertEquals(List.of(), history.duplicates());
    }

    @Test
    void walkInTwoFilesIsCountedOnceUnlessCopiesAreKept() throws IOException {
        Path kept = write("a.fit", FitFixture.walk(START, 2000, 1800).bytes());
        Path copy = write("b.fit", FitFixture.walk(START, 2000, 1800).bytes());

        RunHistory once = read();
        RunHistory twice = HistoryReader.lenient()
                .withDuplicates(DuplicatePolicy.KEEP)
                .read(folder)
                .history();

        assertEquals(kept.toString(), only(once.otherActivities()).source());
        assertEquals(copy.toString(), only(once.duplicates()).source());
        assertEquals(Duplicate.Code.SAME_ACTIVITY, only(once.duplicates()).code());
        assertEquals(2, twice.otherActivities().size());
        assertEquals(List.of(), twice.duplicates());
    }

    // Several runners.

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, false",
        "1, 2, 120, false",
        "1, 2, 121, true",
        "1, 2, 1799, true",
        "1, 2, 1800, false",
        "1, 1, 900, false",
        "1, , 900, false"
    })
    void devicesThatRecordAtTheSameTimeRaiseAWarning(Long one, Long other, long secondsLater, boolean isWarned)
            throws IOException {
        write("one.fit", runOf(one, START));
        write("other.fit", runOf(other, START.plusSeconds(secondsLater)));

        List<HistoryWarning> warnings = read().warnings();
        assertEquals(isWarned, !warnings.isEmpty());
        if (isWarned) {
            HistoryWarning warning = only(warnings);
            assertEquals(HistoryWarning.Code.SEVERAL_RUNNERS, warning.code());
            assertEquals(START.atZone(ZoneOffset.UTC).toLocalDate(), warning.date());
            assertEquals(
                    "Devices with different serial numbers recorded at the same time ("
                            + folder.resolve("one.fit")
                            + " and " + folder.resolve("other.fit")
                            + "). If the files are of several runners, read those of each runner apart.",
                    InWords.english(warning.message()));
        }
    }

    private static byte[] runOf(Long serial, Instant start) {
        FileIdMesg id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setSerialNumber(serial);
        return FitFixture.untyped(start)
                .with(id)
                .session(Sport.RUNNING, 0, 1800, 5000)
                .bytes();
    }

    // The future.

    @ParameterizedTest
    @CsvSource({
        "2025-07-04T12:00:00Z, 1",
        "2025-07-03T23:59:59Z, 0",
        "2025-07-03T00:00:00Z, 0",
        "2030-01-01T00:00:00Z, 1"
    })
    void runAfterTomorrowHasAnImplausibleDate(Instant now, int runs) throws IOException {
        write("run.fit", FitFixture.run(START, 5000, 1800).bytes());

        RunHistory history = HistoryReader.lenient()
                .withClock(Clock.fixed(now, ZoneOffset.UTC))
                .read(folder)
                .history();
        assertEquals(runs, history.runs().size());
        assertEquals(runs == 1 ? List.of() : List.of(LeftOut.Code.IMPLAUSIBLE_DATE), codes(history));
    }

    /** A report of any day ends before such a day, and has to tell of the file. */
    @ParameterizedTest
    @CsvSource({"2025-07-04T12:00:00Z, 2025-07-05", "2025-07-03T23:59:59Z,"})
    void damagedFileOfADayAfterTomorrowHasNoDay(Instant now, LocalDate day) throws IOException {
        write("cut.fit", FitFixture.cutOff(longRun(START), 500));

        RunHistory history = HistoryReader.lenient()
                .withClock(Clock.fixed(now, ZoneOffset.UTC))
                .read(folder)
                .history();
        assertEquals(List.of(LeftOut.Code.DAMAGED), codes(history));
        assertEquals(Optional.ofNullable(day), history.leftOut().get(0).date());
    }

    // Progress and the end of patience.

    @Test
    void listenerIsToldOfEveryFile() throws IOException {
        write("a.fit", longRun(START));
        write("b.txt", "no run".getBytes(StandardCharsets.UTF_8));
        write("c.fit", longRun(NEXT_DAY));
        List<ReadProgress> reports = new ArrayList<>();

        HistoryReader.lenient().withProgress(reports::add).read(folder);
        ReadProgress last = reports.get(reports.size() - 1);
        assertEquals(new ReadProgress(3, 0, 0, ""), reports.get(0));
        assertEquals(4, reports.size());
        assertEquals(3, last.done());
        assertEquals(2 * longRun(START).length + "no run".length(), last.bytes());
        assertTrue(last.current().startsWith(folder.toString()), last.current());
    }

    @Test
    void exceptionOfAListenerEndsTheReading() throws IOException {
        write("a.fit", longRun(START));
        HistoryReader reader = HistoryReader.lenient().withProgress(progress -> {
            if (progress.done() > 0) {
                throw new IllegalStateException("enough");
            }
        });

        assertEquals(
                "enough",
                assertThrows(IllegalStateException.class, () -> reader.read(folder))
                        .getMessage());
    }

    @Test
    void interruptEndsTheReadingAndStays() throws IOException {
        write("a.fit", longRun(START));
        Thread.currentThread().interrupt();

        assertThrows(InterruptedIOException.class, () -> HistoryReader.lenient().read(folder));
        assertTrue(Thread.interrupted(), "The interrupt is gone");
    }

    private static OptionalDouble longest(RunHistory history) {
        return history.runs().stream()
                .mapToDouble(run -> run.distanceMetres().orElse(0))
                .max();
    }

    @Test
    void threeCopiesAreOneRun() throws IOException {
        write("a.fit", FitFixture.run(START, 1000, 400).bytes());
        Path rich = write("b.fit", longRun(START));
        write("c.fit", FitFixture.run(START, 1000, 400).bytes());

        RunHistory history = read();
        assertEquals(rich.toString(), only(history.runs()).source());
        assertEquals(2, history.duplicates().size());
    }

    @Test
    void damagedCopyOfARunThatWasReadIsNotMissing() throws IOException {
        Path good = write("good.fit", longRun(START));
        byte[] file = longRun(START.plusSeconds(60));
        Path damaged = write("copy.fit", FitFixture.cutOff(file, 500));

        ReadResult result = HistoryReader.strict().read(folder);
        LeftOut copy = only(result.history().leftOut());
        assertEquals(good.toString(), only(result.history().runs()).source());
        assertEquals(damaged.toString(), copy.source());
        assertEquals(LeftOut.Code.DAMAGED_COPY, copy.code());
        assertEquals(OptionalLong.of(500), copy.byteOffset());
        assertEquals(
                "The file was cut off: its header announces " + file.length
                        + " bytes and there are 500. What is there was read."
                        + " Of what is left: The activity doesn't name its sport. The same run was read from " + good
                        + ".",
                InWords.english(copy.message()));
        assertEquals(List.of(), result.problems());
        assertEquals(List.of(), result.history().missingRunDays());
    }

    @Test
    void damagedRunThatBeganWhenTheOtherHadEndedIsMissing() throws IOException {
        write("good.fit", longRun(START));
        Path damaged = write("other.fit", FitFixture.cutOff(longRun(START.plusSeconds(399)), 500));

        assertEquals(List.of(LeftOut.Code.DAMAGED_COPY), codes(read()));
        Files.write(damaged, FitFixture.cutOff(longRun(START.plusSeconds(400)), 500));
        assertEquals(List.of(LeftOut.Code.DAMAGED), codes(read()));
    }

    // The order.

    @Test
    void runsComeInTheOrderOfTheirStartAndTheRestInTheOrderOfItsNames() throws IOException {
        write("a.fit", FitFixture.run(NEXT_DAY, 5000, 1800).bytes());
        write("c.fit", FitFixture.run(START, 5000, 1800).bytes());
        Path second = write("d.txt", new byte[0]);
        Path first = write("b.txt", "Not a run.".getBytes(StandardCharsets.UTF_8));

        RunHistory history = read();
        assertEquals(List.of(START, NEXT_DAY), starts(history));
        assertEquals(
                List.of(first.toString(), second.toString()),
                history.leftOut().stream().map(LeftOut::source).toList());
    }

    @Test
    void orderOfTheGivenPathsDoesNotMatter() throws IOException {
        Path one = write("1.fit", FitFixture.run(START, 5000, 1800).bytes());
        Path two = write("2.fit", FitFixture.run(START, 5000, 1800).bytes());
        Path three = write("3.fit", FitFixture.walk(NEXT_DAY, 2000, 1800).bytes());
        Path four = write("4.fit", FitFixture.unfinished(longRun(START)));

        RunHistory forwards =
                HistoryReader.lenient().read(List.of(one, two, three, four)).history();
        RunHistory backwards =
                HistoryReader.lenient().read(List.of(four, three, two, one)).history();
        assertEquals(one.toString(), only(forwards.runs()).source());
        assertEquals(forwards, backwards);
    }

    private RunHistory read() throws IOException {
        return HistoryReader.lenient().read(folder).history();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void folderGivenAsALinkIsRead() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.write(inner.resolve("run.fit"), FitFixture.run(START, 5000, 1800).bytes());
        Path link = linkTo("inner", "link");

        assertEquals(1, HistoryReader.lenient().read(link).history().runs().size());
    }

    @Test
    void linkThatLeadsBackIsListedAndNotFollowed() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.write(inner.resolve("run.fit"), FitFixture.run(START, 5000, 1800).bytes());
        linkTo(".", "inner/back");

        RunHistory history = HistoryReader.lenient().read(folder).history();

        assertEquals(1, history.runs().size());
        assertEquals(
                List.of(LeftOut.Code.UNREADABLE),
                history.leftOut().stream().map(LeftOut::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"1003.50, 983.43", "1010.00, 989.80"})
    void distancesExactlyTwoPercentApartAreTheSame(double one, double two) throws IOException {
        Files.write(folder.resolve("1.fit"), FitFixture.run(START, one, 3000).bytes());
        Files.write(folder.resolve("2.fit"), FitFixture.run(START, two, 3000).bytes());

        assertEquals(1, HistoryReader.lenient().read(folder).history().runs().size());
    }

    /** The local time stands at the end of a file, so a file that was cut off has lost it. */
    @Test
    void cutOffCopyOfARunIsKnownByItsStartInUtc() throws IOException {
        byte[] file = FitFixture.activity(START)
                .samples(0, 400, 4, 2.5)
                .session(Sport.RUNNING, 0, 400, 1000)
                .endsAt(400, ZoneOffset.ofHours(2))
                .bytes();
        Files.write(folder.resolve("good.fit"), file);
        Files.write(folder.resolve("copy.fit"), FitFixture.cutOff(file, 500));

        assertEquals(
                List.of(LeftOut.Code.DAMAGED_COPY),
                HistoryReader.lenient().read(folder).history().leftOut().stream()
                        .map(LeftOut::code)
                        .toList());
    }

    private Path linkTo(String target, String name) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
        } catch (FileSystemException | UnsupportedOperationException e) {
            return abort("This system makes no links: " + e);
        }
    }

    /** 1000 m in 400 s, with a sample every four seconds. */
    private static byte[] longRun(Instant start) {
        return FitFixture.activity(start)
                .samples(0, 400, 4, 2.5)
                .session(Sport.RUNNING, 0, 400, 1000)
                .bytes();
    }

    private static List<Instant> starts(RunHistory history) {
        return history.runs().stream().map(Run::start).toList();
    }

    private static List<LeftOut.Code> codes(RunHistory history) {
        return history.leftOut().stream().map(LeftOut::code).toList();
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), () -> "Expected one entry, found " + list);
        return list.get(0);
    }

    @Test
    void insideOfRunsIsReadOnlyIfAskedFor() throws IOException {
        Path run = Path.of("samples/data/comeback-runner/2026-05-31.fit");
        HistoryReader reader =
                HistoryReader.lenient().withClock(Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC));

        assertTrue(reader.read(run).history().runs().get(0).form().inside().isEmpty());
        assertTrue(reader.withInside()
                .read(run)
                .history()
                .runs()
                .get(0)
                .form()
                .inside()
                .isPresent());
    }
}
