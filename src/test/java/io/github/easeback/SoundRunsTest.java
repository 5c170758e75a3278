package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.DateTime;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.internal.fit.WatchFile;
import io.github.easeback.internal.form.Reduced;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound runs that watches, phones and platforms write in odd ways: what was really run counts, and nothing is told that needs no repair. */
class SoundRunsTest {

    private static final Instant START = Instant.parse("2026-05-26T05:00:00Z");
    private static final double SPEED = 2.667;

    // Distances in steps.

    private static Stream<Integer> steps() {
        return Stream.of(2, 4, 6, 10, 30, 60, 300, 375);
    }

    /** The seconds divide the 1500 s of the run, so that its last sample has all of its distance. */
    @ParameterizedTest
    @MethodSource("steps")
    void distanceThatMovesOnceInSomeSecondsIsWhole(int every) {
        assertSound(run(1500).writing(second -> SPEED * (second - second % every)));
        assertSound(run(1500).withoutSpeed().writing(second -> SPEED * (second - second % every)));
        assertSound(run(1500).withoutSpeed().at(8.7).writing(second -> SPEED * (second - second % every)));
        assertSound(run(1500).withoutSpeed().writing(second -> second % every == 0 ? SPEED * second : Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"1000, 0", "1000, 250", "500, 100", "1609.344, 600"})
    void distanceThatMovesOnceAKilometreIsWhole(double kilometre, double ahead) {
        WatchFile file = run(1500).withoutSpeed();

        assertSound(file.writing(second ->
                Math.min(file.metres(1500), kilometre * Math.floor((file.metres(second) + ahead) / kilometre))));
    }

    /** Whether the signal is gone within the run or from its start on, and over how many samples the distance catches up. */
    @ParameterizedTest
    @CsvSource({"300, 450, 1", "300, 450, 2", "300, 450, 5", "0, 150, 1", "0, 4, 2", "600, 1100, 1", "600, 1100, 10"})
    void distanceThatStandsWhileTheSignalIsLostCatchesUp(long from, long to, int samples) {
        WatchFile file = run(1500);
        double lost = file.metres(to) - file.metres(from);

        assertSound(file.writing(second -> {
            if (second <= from || second >= to) {
                return file.metres(second);
            }
            return file.metres(from) + lost * Math.max(0, second - to + samples - 1) / samples;
        }));
    }

    @Test
    void distanceThatStandsInPlacesAndCatchesUpSoonAfterwardsIsThatOfItsSpeeds() {
        // Three quarters of the time the distance creeps, then it makes up for that within 10 s.
        WatchFile file = run(1500).sampled(second -> second % 10 == 0);

        assertSound(file.writing(second -> {
            long phase = second % 100;
            return file.metres(second - phase)
                    + (phase < 90 ? 0.1 : 1) * (file.metres(second) - file.metres(second - phase));
        }));
    }

    // Samples.

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void severalSamplesASecondAreOneRun(int samplesASecond) {
        assertSound(run(1500).timesASecond(samplesASecond));
        assertSound(run(1500).withoutSpeed().timesASecond(samplesASecond));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 1 1500", "0 1500", "0 1 2 1498 1499 1500", "0 700 1400", "0 720 1440 1500", "700 701", "3"})
    void fewSamplesTakeNothingFromTheRun(String seconds) {
        List<Long> sampled =
                Arrays.stream(seconds.split(" ", -1)).map(Long::valueOf).toList();

        assertSound(run(1500).sampled(sampled::contains));
        assertSound(run(1500).withoutSpeed().withoutEvents().sampled(sampled::contains));
    }

    @Test
    void anyTenthOfTheSamplesGivesTheSameTotals() {
        Random random = new Random(20260526);
        for (int i = 0; i < 60; i++) {
            boolean[] isKept = new boolean[3001];
            random.ints(300, 0, 3001).forEach(second -> isKept[second] = true);
            int gap = random.nextInt(3000);
            WatchFile file = run(3000).paused(600, 900);

            assertSound(file.sampled(second -> isKept[(int) second]));
            assertSound(file.sampled(second -> second > gap && second <= gap + 300));
            assertSound(file.sampled(second -> second < 100 || second > 2800));
        }
    }

    @Test
    void samplesThatAreWrittenSensorBySensorAreOneRun() {
        WatchFile file = run(1500).sampled(second -> second % 5 == 0);
        byte[] whole = file.bigEndian();
        Run expected = only(whole, ZoneOffset.UTC);

        // The same seconds three times over: first the distances, then the heart rates, then the cadences.
        WatchFile passes = WatchFile.run(START, SPEED, 4500)
                .sampled(second -> second % 5 == 0 && second % 1500 != 1495)
                .withClock(second -> second == 4500 ? 1500 : second % 1500)
                .writing(second -> second < 1500 ? SPEED * second : Double.NaN)
                .session(session -> {
                    session.setTotalElapsedTime(1500f);
                    session.setTotalTimerTime(1500f);
                    session.setTotalDistance((float) (SPEED * 1500));
                });

        Run run = only(passes.bigEndian(), ZoneOffset.UTC);
        assertEquals(expected.timerTime(), run.timerTime());
        assertEquals(expected.distanceMetres(), run.distanceMetres());
        assertEquals(List.of(), run.repairs());
    }

    // Pauses.

    @ParameterizedTest
    @CsvSource({"600, 1200, true", "600, 1200, false", "60, 100, true", "1200, 1620, false"})
    void pauseWithoutEventsIsNoWalk(long from, long to, boolean isSilent) {
        WatchFile file = run(2480)
                .paused(from, to)
                .withoutEvents()
                .sampled(second -> !isSilent || second <= from || second >= to);

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofSeconds(file.timer(2480)), run.timerTime().orElseThrow());
            assertEquals(Duration.ofSeconds(2480), run.elapsedTime().orElseThrow());
            assertEquals(Duration.ZERO, run.gait().orElseThrow().walkingTime());
            assertEquals(List.of(), run.repairs());
        }
    }

    @Test
    void manyLongPausesWithoutEventsAreTheWatchsOwn() {
        WatchFile file = run(6240).withoutEvents().sampled(second -> second % 10 == 0);
        IntStream.range(0, 9).forEach(i -> file.paused(300 + 600L * i, 660 + 600L * i));

        assertSound(file);
    }

    @Test
    void pausesOfAWatchWhoseElapsedTimeLeavesThemOutAreFoundInTheSamples() {
        assertSound(run(2480).paused(600, 1200).withoutEvents().session(session -> session.setTotalElapsedTime(1880f)));
    }

    @Test
    void timerThatIsLongerThanTheElapsedTimeIsTheOtherOne() {
        WatchFile file = run(3600).paused(1500, 2100).session(session -> {
            session.setTotalTimerTime(3600f);
            session.setTotalElapsedTime(3000f);
        });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(50), run.timerTime().orElseThrow());
            assertEquals(Duration.ofHours(1), run.elapsedTime().orElseThrow());
            assertEquals(SPEED, run.totals().averageSpeed().orElseThrow(), 0.001);
            assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
        }
    }

    /** An hour of running, some hours at home, and half an hour of running in the evening, while the timer goes on. */
    private static WatchFile leftRunning(long hours, double drift, boolean isSensed) {
        long home = hours * 3600;
        return run(5400 + home)
                .writing(second -> metresLeftRunning(second, home, drift))
                .sample(record -> {
                    long second = record.getTimestamp().getTimestamp() - startSecond();
                    boolean isHome = second > 3600 && second <= 3600 + home;
                    // Somebody walks about now and then, and GPS has its moments.
                    boolean isStirring = second % 10 < 3;
                    record.setCadence(isSensed ? (short) (isHome ? isStirring ? 50 : 0 : 82) : null);
                    record.setEnhancedSpeed((float) (isHome ? isStirring ? 0.7 : drift : SPEED));
                })
                .session(session -> session.setTotalDistance((float) metresLeftRunning(5400 + home, home, drift)));
    }

    private static double metresLeftRunning(long second, long home, double drift) {
        long atHome = Math.min(Math.max(0, second - 3600), home);
        return SPEED * (second - atHome) + drift * atHome;
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "3, 0, true", "3, 0.1, true", "8, 0.4, true", "3, 0.3, false", "14, 0.02, false"})
    void hoursOfAWatchThatWasLeftRunningAreNeitherRunNorWalked(long hours, double drift, boolean isSensed) {
        for (Run run : runs(leftRunning(hours, drift, isSensed), ZoneOffset.UTC)) {
            assertEquals(
                    5400,
                    run.timerTime().orElseThrow().toMillis() / 1000.0,
                    2,
                    () -> run.repairs().toString());
            assertEquals(SPEED * 5400, run.distanceMetres().orElseThrow(), 5);
            assertEquals(SPEED, run.totals().averageSpeed().orElseThrow(), 0.005);
            assertEquals(
                    Duration.ofSeconds(5400 + hours * 3600), run.elapsedTime().orElseThrow());
            assertTrue(run.gait().orElseThrow().walkingTime().toSeconds() <= 2);
            assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
            assertTold(run, hours * 60 + ".0 min");
        }
    }

    @Test
    void hoursAtHomeForWhichTheTimerStoodAreAPause() {
        WatchFile file = leftRunning(3, 0.3, false).withoutEvents().session(session -> {
            session.setTotalTimerTime(5400f);
            session.setTotalDistance((float) (SPEED * 5400));
        });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(90), run.timerTime().orElseThrow());
            assertTrue(run.gait().orElseThrow().walkingTime().toSeconds() <= 2);
            assertEquals(List.of(), run.repairs());
        }
    }

    @Test
    void hoursInWhichNobodyMovesAreNotAddedUpForAFileWithoutSession() {
        for (Run run : runs(leftRunning(3, 0.3, true).withoutSession(), ZoneOffset.UTC)) {
            assertEquals(5400.0, (double) run.timerTime().orElseThrow().toSeconds(), 2.0);
            assertEquals(SPEED * 5400, run.distanceMetres().orElseThrow(), 5);
            assertEquals(List.of(Repair.Code.REBUILT), codes(run));
        }
    }

    /** An hour in a hall without a signal, of which the cadence or the speed of a pod tells, and one on foot at the speed of a stroll. */
    @ParameterizedTest
    @CsvSource({"0, 82, 0", "0, 0, 2.667", "0.6, 0, 0.6", "0.6, 40, 0.6"})
    void hourInWhichSomethingMovesIsNoStand(double rise, short strides, float speed) {
        WatchFile file = run(9000)
                .writing(second -> metresLeftRunning(second, 3600, rise))
                .sample(record -> {
                    long second = record.getTimestamp().getTimestamp() - startSecond();
                    if (second > 3600 && second <= 7200) {
                        record.setCadence(strides);
                        record.setEnhancedSpeed(speed);
                    }
                })
                .session(session -> session.setTotalDistance((float) metresLeftRunning(9000, 3600, rise)));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(150), run.timerTime().orElseThrow());
            assertEquals(List.of(), run.repairs());
        }
    }

    @Test
    void hourWithoutASignalThatTheDistanceMakesUpForIsNoStand() {
        WatchFile file = run(9000);

        assertSound(file.withoutSpeed()
                .strides(0)
                .writing(second -> second > 1800 && second < 5700 ? file.metres(1800) : file.metres(second)));
    }

    @ParameterizedTest
    @ValueSource(longs = {3590, 3600})
    void standOfAnHourIsOneOfAWatchThatWasLeftRunning(long seconds) {
        WatchFile file = run(5400 + seconds)
                .writing(second -> metresLeftRunning(second, seconds, 0))
                .sample(record -> {
                    long second = record.getTimestamp().getTimestamp() - startSecond();
                    boolean isHome = second > 3600 && second <= 3600 + seconds;
                    record.setCadence((short) (isHome ? 0 : 82));
                    record.setEnhancedSpeed((float) (isHome ? 0 : SPEED));
                })
                .session(session -> session.setTotalDistance((float) (SPEED * 5400)));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            boolean isLeft = seconds == 3600;
            assertEquals(
                    Duration.ofSeconds(isLeft ? 5400 : 5400 + seconds),
                    run.timerTime().orElseThrow());
            assertEquals(isLeft ? List.of(Repair.Code.TOTALS_DISAGREE) : List.of(), codes(run));
        }
    }

    // Totals of the session that can't be, or are not there.

    @ParameterizedTest
    @ValueSource(floats = {50, 300, 3_000_000})
    void timeOfTheSessionThatNobodyRunsIsThatOfTheSamples(float seconds) {
        assertOfSamples(run(3000).session(session -> session.setTotalTimerTime(seconds)), Repair.Code.TOTALS_DISAGREE);
    }

    /** Both 60 times as long, as in another unit, or the timer alone. */
    @ParameterizedTest
    @CsvSource({"60, 60", "60, 1", "1.2, 1.2"})
    void timeThatIsLongerThanFromStartToEndIsThatOfTheSamples(double timer, double elapsed) {
        WatchFile file = run(3000).paused(1200, 1500).session(session -> {
            session.setTotalTimerTime((float) (2700 * timer));
            session.setTotalElapsedTime((float) (3000 * elapsed));
        });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(45), run.timerTime().orElseThrow());
            assertEquals(Duration.ofMinutes(50), run.elapsedTime().orElseThrow());
            assertEquals(SPEED * 2700, run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
            assertTold(run, 45 * timer + " min", "50.0 min");
        }
    }

    @Test
    void timeOfASessionWhoseSamplesBreakOffIsNotHeldAgainstItsEnd() {
        WatchFile file = run(3000)
                .sampled(second -> second < 1500)
                .session(session ->
                        session.setTimestamp(new DateTime(session.getStartTime().getTimestamp() + 1600)));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(50), run.timerTime().orElseThrow());
            assertEquals(List.of(), run.repairs());
        }
    }

    @Test
    void timerThatStandsWhileTheRunnerMovesIsNotBelieved() {
        assertOfSamples(run(2400).session(session -> session.setTotalTimerTime(1000f)), Repair.Code.TOTALS_DISAGREE);
        assertOfSamples(
                run(2400).withoutSpeed().session(session -> session.setTotalTimerTime(1000f)),
                Repair.Code.TOTALS_DISAGREE);
    }

    /** Whether the samples tell that the runner moves for more than a fifth longer than the timer ran. */
    @ParameterizedTest
    @CsvSource({"1900, 1, true", "2000, 1, false", "2200, 1, false", "1900, 6, false"})
    void timerThatIsMoreThanAFifthShorterThanTheRunningIsTold(float timer, int everySeconds, boolean isTold) {
        WatchFile file = run(2400)
                .sampled(second -> second % everySeconds == 0)
                .session(session -> session.setTotalTimerTime(timer));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals((long) timer, run.timerTime().orElseThrow().toSeconds());
            assertEquals(isTold ? List.of(Repair.Code.TOTALS_DISAGREE) : List.of(), codes(run));
        }
    }

    /** The walk of somebody whose timer stands, without an event that tells it. */
    @Test
    void walkInAPauseIsNoRun() {
        WatchFile file = run(3600).withoutEvents().paused(1800, 2200).withoutSpeed();

        for (Run run : runs(
                file.writing(second -> file.metres(second) + 0.9 * Math.max(0, Math.min(second, 2200) - 1800)),
                ZoneOffset.UTC)) {
            assertEquals(Duration.ofSeconds(3200), run.timerTime().orElseThrow());
            assertEquals(List.of(), run.repairs());
        }
    }

    @Test
    void sessionOfAWatchThatLostItsLastLapIsThatOfTheSamples() {
        WatchFile file = run(4960).session(session -> {
            session.setTotalDistance(0f);
            session.setTotalTimerTime(4035f);
            session.setTotalElapsedTime(4035f);
        });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofSeconds(4960), run.timerTime().orElseThrow());
            assertEquals(SPEED * 4960, run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(List.of(Repair.Code.NOT_MEASURED, Repair.Code.REBUILT), codes(run));
        }
    }

    @Test
    void metresAndSecondsComeFromTheSameStretch() {
        assertOfSamples(
                run(3000).session(session -> {
                    without(session, SessionMesg.TotalDistanceFieldNum);
                    session.setTotalTimerTime(6000f);
                    session.setTotalElapsedTime(6000f);
                    session.setTimestamp(new DateTime(session.getStartTime().getTimestamp() + 6000));
                }),
                Repair.Code.REBUILT);
        assertOfSamples(
                run(3000).session(session -> {
                    without(session, SessionMesg.TotalTimerTimeFieldNum);
                    session.setTotalDistance(2400f);
                }),
                Repair.Code.REBUILT);
    }

    @Test
    void rebuiltTimerIsNeverLongerThanTheElapsedTime() {
        WatchFile file = run(3000).session(session -> {
            without(session, SessionMesg.TotalTimerTimeFieldNum);
            session.setTotalElapsedTime(2940f);
        });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(Duration.ofMinutes(49), run.timerTime().orElseThrow());
        }
    }

    // Files without a session.

    @Test
    void wayInAPauseWasNotRun() {
        WatchFile file = run(6000).paused(1800, 4200).withoutSession();

        assertOfSamples(
                file.writing(second ->
                        file.metres(second) + 5000.0 * Math.max(0, Math.min(second, 4200) - 1800) / 2400),
                Repair.Code.REBUILT);
    }

    @Test
    void silenceInWhichTheDistanceGoesOnWasRun() {
        assertOfSamples(
                run(3000).withoutSession().sampled(second -> second < 1000 || second > 1900), Repair.Code.REBUILT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2.667, 2000, 40_000})
    void odometerBeginsAnywhere(double metres) {
        WatchFile file = run(3000).withoutSession();
        double counted = metres > 3 ? 0 : metres;

        for (Run run : runs(file.writing(second -> metres + file.metres(second)), ZoneOffset.UTC)) {
            assertEquals(SPEED * 3000 + counted, run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(Duration.ofMinutes(50), run.timerTime().orElseThrow());
        }
    }

    // Clocks.

    @ParameterizedTest
    @CsvSource({"1, 700", "-1, 700", "1024, 1200", "-1024, 300"})
    void leapOfWholeGpsWeeksIsTakenBack(long weeks, long atSecond) {
        long leap = weeks * 604_800;
        WatchFile file = run(1500).withClock(second -> second < atSecond ? second : second + leap);

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(START, run.start());
            assertEquals(SPEED * 1500, run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(Duration.ofMinutes(25), run.timerTime().orElseThrow());
            assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
            assertEquals(
                    Duration.ofMinutes(25), run.form().speeds().orElseThrow().total());
        }
    }

    /** The leap is no whole number of weeks, so only what is on one side of it can be used; the file says which. */
    @ParameterizedTest
    @CsvSource({"PT400H, 100", "PT400H, 1400", "-PT9000H, 100", "-PT9000H, 1400"})
    void leapOfTheClockIsDecidedByTheSessionAndNotByTheNumberOfSamples(Duration leap, long atSecond) {
        WatchFile before = run(1500).withClock(second -> second < atSecond ? second : second + leap.toSeconds());
        WatchFile after = run(1500).withClock(second -> second < atSecond ? second + leap.toSeconds() : second);

        for (WatchFile file : List.of(before, after)) {
            for (Run run : runs(file, ZoneOffset.UTC)) {
                assertEquals(START, run.start());
                assertEquals(SPEED * 1500, run.distanceMetres().orElseThrow(), 0.1);
                assertEquals(Duration.ofMinutes(25), run.timerTime().orElseThrow());
                assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
                assertTold(run, START.plus(leap).atOffset(ZoneOffset.UTC).toLocalDate() + "", "2026-05-26");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PT400H, 100", "PT400H, 1400", "-PT9000H, 100"})
    void leapOfTheClockOfAFileWithoutSessionIsDecidedByItsCreation(Duration leap, long atSecond) {
        WatchFile file =
                run(1500).withoutSession().withClock(second -> second < atSecond ? second : second + leap.toSeconds());

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(START, run.start());
            assertEquals(List.of(Repair.Code.REBUILT, Repair.Code.CLOCK_LEAP), codes(run));
        }
    }

    /** Whole rounds of GPS weeks, other leaps, and a time that is still to come. */
    @ParameterizedTest
    @ValueSource(longs = {-1024 * 604_800L, -1024 * 604_800L - 90_000, -9131 * 86_400L, 1024 * 604_800L})
    void sessionOfAClockThatWasNotSetYetIsNoWitness(long leap) {
        Instant unset = START.plusSeconds(leap);
        WatchFile file = WatchFile.run(unset, SPEED, 1500).withClock(second -> second < 15 ? second : second - leap);

        for (byte[] bytes : List.of(file.bigEndian(), file.littleEndian())) {
            Run run = reduced(bytes, ZoneOffset.UTC, LocalDate.parse("2026-06-01"))
                    .run()
                    .orElseThrow();
            assertEquals(LocalDate.parse("2026-05-26"), run.date());
            assertEquals(SPEED * 1500, run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
            assertTold(run, unset.atOffset(ZoneOffset.UTC).toLocalDate() + "", "2026-05-26");
        }
    }

    @ParameterizedTest
    @CsvSource({"PT2H", "PT13H", "P2D", "P6D"})
    void samplesThatWereLeftOverFromBeforeDoNotBeginTheRun(Duration before) {
        WatchFile file = WatchFile.run(START.minus(before), SPEED, before.toSeconds() + 3600)
                .withoutEvents()
                .sampled(second -> second <= 10 || (second >= before.toSeconds() && second % 10 == 0))
                .writing(second -> second <= 10 ? SPEED * second : SPEED * (second - before.toSeconds() + 11))
                .session(session -> {
                    session.setTotalTimerTime(3611f);
                    session.setTotalDistance((float) (SPEED * 3611));
                });

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(START, run.start());
            assertEquals(SPEED * 3611, run.distanceMetres().orElseThrow(), 0.1);
            assertTrue(run.elapsedTime().orElseThrow().compareTo(Duration.ofSeconds(3700)) < 0);
            assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {36_000, -18_000})
    void startThatWasWrittenInLocalTimeIsThatOfTheSamples(long offset) {
        WatchFile file = run(3000)
                .session(session ->
                        session.setStartTime(new DateTime(session.getStartTime().getTimestamp() + offset)));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(START, run.start());
            assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
        }
    }

    @Test
    void recordingThatWasLeftPausedOvernightBelongsToTheDayOfNearlyAllOfItsSamples() {
        Instant evening = Instant.parse("2014-12-19T19:34:14Z");
        WatchFile file = WatchFile.run(evening, 2.84, 80_000 + 2700)
                .paused(17, 80_000)
                .withOffset(ZoneOffset.UTC)
                .sampled(second -> second <= 17 || second >= 80_000);

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(LocalDateTime.parse("2014-12-20T17:47:34"), run.localStart());
            assertEquals(Duration.ofSeconds(2717), run.timerTime().orElseThrow());
            assertEquals(List.of(), run.repairs());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, -76.6, America/Bogota, false", // UTC-5 by its longitude
        "0, 174.8, Pacific/Auckland, false",
        "0, -0.1, Europe/London, true",
        "2, -9.4, Europe/Madrid, true", // summer in the west of Spain
        "8, 76.0, Asia/Shanghai, true", // the west of China
        "14, -157.4, Pacific/Kiritimati, true", // east of the date line, ahead of it
        "-11, -170.7, Pacific/Pago_Pago, true",
        "13, -171.8, Pacific/Apia, true",
        "-5, 13.4, Europe/Berlin, false"
    })
    void localTimeOfAnotherSideOfTheEarthIsNotBelieved(int hours, double longitude, ZoneId zone, boolean isBelieved) {
        WatchFile file = run(1500).withOffset(ZoneOffset.ofHours(hours)).at(longitude);

        for (Run run : runs(file, zone)) {
            assertEquals(
                    isBelieved ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE,
                    run.when().source());
            assertEquals(
                    isBelieved
                            ? LocalDateTime.ofInstant(START, ZoneOffset.ofHours(hours))
                            : LocalDateTime.ofInstant(START, zone),
                    run.localStart());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, Pacific/Auckland, false",
        "0, UTC, true",
        "0, Europe/Berlin, true", // two hours in summer: perhaps a journey
        "0, Europe/Moscow, false", // three hours
        "1, Pacific/Auckland, true"
    })
    void localTimeThatIsUtcIsNotBelievedWhereTheCallerIsFarFromThat(int hours, ZoneId zone, boolean isBelieved) {
        for (Run run : runs(run(1500).withOffset(ZoneOffset.ofHours(hours)), zone)) {
            assertEquals(
                    isBelieved ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE,
                    run.when().source());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T22:30:00Z, 10800, 1, 2026-10-25T00:30",
        "2026-10-24T22:30:00Z, 1800, 2, 2026-10-25T00:30",
        "2026-03-29T00:30:00Z, 7200, 2, 2026-03-29T01:30"
    })
    void changeOfTheClocksDuringARunDoesNotMoveItsStart(Instant start, long seconds, int hours, LocalDateTime local) {
        WatchFile file = WatchFile.run(start, 2.5, seconds).withOffset(ZoneOffset.ofHours(hours));

        for (Run run : runs(file, ZoneId.of("Europe/Berlin"))) {
            assertEquals(local, run.localStart());
            assertEquals(LocalTimeSource.FILE, run.when().source());
        }
    }

    // Cadence and climb.

    @Test
    void cadenceInStepsIsThatInStrides() {
        Run strides = only(walkJog(80, 55).bigEndian(), ZoneOffset.UTC);

        for (Run run : runs(walkJog(160, 110), ZoneOffset.UTC)) {
            assertEquals(strides.totals().cadence(), run.totals().cadence());
            assertEquals(strides.gait(), run.gait());
            assertEquals(strides.totals().steps(), run.totals().steps());
        }
        assertEquals(134, strides.totals().cadence().orElseThrow());
    }

    /** A minute of each in turn; the session has the mean, in whole numbers. */
    private static WatchFile walkJog(int running, int walking) {
        return run(3000)
                .sample(record -> {
                    boolean isRunning = record.getTimestamp().getTimestamp() / 60 % 2 == 0;
                    record.setCadence((short) (isRunning ? running : walking));
                    record.setEnhancedSpeed(isRunning ? 2.6f : 1.5f);
                })
                .session(session -> session.setAvgCadence((short) ((running + walking) / 2)));
    }

    /** No runner takes 236 steps a minute for minutes; 230 are left as they are. */
    @ParameterizedTest
    @CsvSource({"118, 118", "120, 120", "122, 122", "115, 230", "116, 116"})
    void cadenceOfASlowJogInStepsIsThatInStrides(int written, double steps) {
        for (double speed : new double[] {1.6, 2.3, 2.667, 4}) {
            Run run = only(WatchFile.run(START, speed, 1500).strides(written).bigEndian(), ZoneOffset.UTC);

            assertEquals(steps, run.totals().cadence().orElseThrow());
            assertEquals(25 * steps, run.totals().steps().orElseThrow(), 1);
        }
    }

    @Test
    void cadenceOfASlowJogInStepsIsThatOfTheSamplesWhereTheSessionHasNone() {
        WatchFile file = run(1500).strides(120).session(session -> session.setAvgCadence(null));

        assertEquals(
                120, only(file.bigEndian(), ZoneOffset.UTC).totals().cadence().orElseThrow());
    }

    @Test
    void sprintsHaveACadenceOfTheirOwn() {
        WatchFile file = run(1500).strides(86).sample(record -> {
            boolean isSprint = record.getTimestamp().getTimestamp() % 100 < 12;
            record.setCadence((short) (isSprint ? 128 : 86));
            record.setEnhancedSpeed(isSprint ? 8.5f : 2.667f);
        });

        assertEquals(
                172, only(file.bigEndian(), ZoneOffset.UTC).totals().cadence().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0.95, 1500, false", "0.5, 750, true", "0.02, 30, true"})
    void climbThatNobodyClimbsWasNotMeasured(double metresASecond, int ascent, boolean isClimb) {
        WatchFile file = run(1500)
                .sample(record -> record.setEnhancedAltitude(
                        (float) (27 + metresASecond * (record.getTimestamp().getTimestamp() - startSecond()))))
                .session(session -> session.setTotalAscent(ascent));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(isClimb, run.ascentMetres().isPresent());
            assertEquals(isClimb, run.terrain().flatEquivalentMetres().isPresent());
            assertEquals(isClimb ? List.of() : List.of(Repair.Code.NOT_MEASURED), codes(run));
        }
    }

    @Test
    void ascentOfManyTimesTheHeightsIsNoise() {
        WatchFile file = run(3000)
                .sample(record ->
                        record.setEnhancedAltitude(record.getTimestamp().getTimestamp() % 2 == 0 ? 52f : 52.4f))
                .session(session -> session.setTotalAscent(600));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(0, run.ascentMetres().orElseThrow());
            assertEquals(List.of(Repair.Code.NOT_MEASURED), codes(run));
        }
    }

    @Test
    void heightThatNeverChangesSaysNothingOfAnAscent() {
        WatchFile file = run(3000)
                .sample(record -> record.setEnhancedAltitude(52f))
                .session(session -> session.setTotalAscent(120));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(120, run.ascentMetres().orElseThrow());
            assertTrue(run.terrain().sampledAscentMetres().isEmpty());
            assertEquals(List.of(), run.repairs());
        }
    }

    private static long startSecond() {
        return START.getEpochSecond() - Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    }

    // What must go all the same.

    @Test
    void rideHomeIsTakenOut() {
        // 3000 s of running, then 300 s at 16 m/s.
        WatchFile file = run(3300)
                .writing(second -> SPEED * Math.min(second, 3000) + 16.0 * Math.max(0, second - 3000))
                .sample(record -> {
                    if (record.getDistance() > SPEED * 3000) {
                        record.setEnhancedSpeed(16f);
                    }
                })
                .session(session -> session.setTotalDistance((float) (SPEED * 3000 + 4800)));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(SPEED * 3000, run.distanceMetres().orElseThrow(), 20);
            assertEquals(3000.0, (double) run.timerTime().orElseThrow().toSeconds(), 5.0);
            assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
        }
    }

    @Test
    void jumpOfThePositionIsTakenOut() {
        WatchFile file = run(3000);

        for (Run run : runs(
                file.writing(second -> file.metres(second) + (second < 1400 ? 0 : 1500))
                        .session(session -> session.setTotalDistance((float) (file.metres(3000) + 1500))),
                ZoneOffset.UTC)) {
            assertEquals(SPEED * 3000, run.distanceMetres().orElseThrow(), 5);
            assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
        }
    }

    /** A ride that is longer than the run, in a town too, with lights or without. */
    @ParameterizedTest
    @CsvSource({"15, 400", "9, 600", "12.4, 600", "20, 900"})
    void rideThatIsLongerThanTheRunIsTakenOut(double speed, long seconds) {
        WatchFile file = run(1880 + seconds);

        for (Run run : runs(
                file.writing(second -> SPEED * Math.min(second, 1880) + speed * Math.max(0, second - 1880))
                        .withoutSpeed()
                        .session(session -> session.setTotalDistance((float) (SPEED * 1880 + speed * seconds))),
                ZoneOffset.UTC)) {
            assertEquals(SPEED * 1880, run.distanceMetres().orElseThrow(), 150);
            assertEquals(1880.0, (double) run.timerTime().orElseThrow().toSeconds(), 20.0);
            assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
        }
    }

    /** The speed of the samples, or the positions, say that nobody ran the jump. */
    @ParameterizedTest
    @ValueSource(doubles = {300, 1000, 3000, 5200, 6000, 8000})
    void jumpOfAnySizeIsTakenOut(double metres) {
        WatchFile file = run(1880);

        for (Run run : runs(
                file.writing(second -> file.metres(second) + (second < 1400 ? 0 : metres))
                        .session(session -> session.setTotalDistance((float) (file.metres(1880) + metres))),
                ZoneOffset.UTC)) {
            assertEquals(SPEED * 1880, run.distanceMetres().orElseThrow(), 5);
            assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
        }
    }

    @Test
    void fewSamplesHaveNoBestSpeeds() {
        WatchFile file = run(3000).withoutSpeed().sampled(second -> second < 3 || second == 3000);

        assertEquals(
                BestSpeeds.NONE, only(file.bigEndian(), ZoneOffset.UTC).form().bestSpeeds());
    }

    @Test
    void heightsThatTrembleMakeNoHills() {
        WatchFile file = run(3000)
                .sample(record ->
                        record.setEnhancedAltitude(record.getTimestamp().getTimestamp() % 20 < 10 ? 50f : 54f));

        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertTrue(run.ascentMetres().isEmpty());
            assertEquals(List.of(), run.repairs());
        }
    }

    @ParameterizedTest
    @CsvSource({"6.1, 7660, true", "6.1, 3000, false", "12, 600, true", "2.667, 90, false", "9, 20, false"})
    void rideIsLeftOutByItsDistance(double speed, long seconds, boolean isRide) {
        for (byte[] bytes : List.of(
                WatchFile.run(START, speed, seconds).bigEndian(),
                WatchFile.run(START, speed, seconds).littleEndian())) {
            Reduced reduced = reduced(bytes, ZoneOffset.UTC);

            assertEquals(
                    isRide ? Optional.of(LeftOut.Code.IMPLAUSIBLE_SPEED) : Optional.empty(),
                    reduced.leftOut().map(LeftOut::code));
        }
    }

    // Sports.

    @Test
    void sessionThatNamesNoSportBesideAMessageThatSaysRunningIsARun() {
        byte[] file = FitFixture.activity(START)
                .sport(Sport.RUNNING, SubSport.TRAIL)
                .samples(0, 1500, 5, SPEED)
                .session(Sport.GENERIC, 0, 1500, SPEED * 1500)
                .bytes();

        Run run = only(file, ZoneOffset.UTC);
        assertEquals(SPEED * 1500, run.distanceMetres().orElseThrow(), 0.1);
        assertEquals(List.of(), run.repairs());
    }

    @ParameterizedTest
    @CsvSource({
        "2.667, 82, true",
        "3.8, 92, true",
        "7.5, 85, false",
        "2.667, 30, false",
        "1.4, 56, false",
        "5.5, 80, false",
        "3.6, 85, true",
        "4.2, 85, false", // an easy ride, or a fast run
        "4.2, 98, true"
    })
    void sportThatTheFileDoesNotNameIsInferredFromCadenceAndSpeed(double speed, int turns, boolean isRun) {
        FitFixture file = FitFixture.activity(START);
        for (long second = 0; second <= 900; second++) {
            file.sample(second, speed * second, speed, 140, turns);
        }

        Reduced reduced = reduced(file.bytes(), ZoneOffset.UTC);
        assertEquals(isRun, reduced.run().isPresent());
        reduced.run()
                .ifPresent(run -> assertEquals(List.of(Repair.Code.SPORT_INFERRED, Repair.Code.REBUILT), codes(run)));
    }

    // Helpers.

    @Test
    void fastRunOfAWatchThatMeasuresTheContactWithTheGroundIsInferred() {
        FitFixture file = FitFixture.activity(START);
        for (long second = 0; second <= 900; second++) {
            RecordMesg sample = new RecordMesg();
            sample.setTimestamp(file.at(second));
            sample.setDistance((float) (4.2 * second));
            sample.setEnhancedSpeed(4.2f);
            sample.setCadence((short) 85);
            sample.setStanceTime(215f);
            file.with(sample);
        }

        Run run = only(file.bytes(), ZoneOffset.UTC);
        assertEquals(List.of(Repair.Code.SPORT_INFERRED, Repair.Code.REBUILT), codes(run));
    }

    private static WatchFile run(long seconds) {
        return WatchFile.run(START, SPEED, seconds);
    }

    private static void without(SessionMesg session, int field) {
        session.removeField(session.getField(field));
    }

    /** Holds a run against what was run, in both byte orders. */
    private static void assertSound(WatchFile file) {
        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(START, run.start());
            assertEquals(List.of(), run.repairs());
            assertEquals(file.metres(file.seconds()), run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(
                    Duration.ofSeconds(file.timer(file.seconds())),
                    run.timerTime().orElseThrow());
        }
    }

    private static void assertOfSamples(WatchFile file, Repair.Code code) {
        for (Run run : runs(file, ZoneOffset.UTC)) {
            assertEquals(file.metres(file.seconds()), run.distanceMetres().orElseThrow(), 0.1);
            assertEquals(
                    Duration.ofSeconds(file.timer(file.seconds())),
                    run.timerTime().orElseThrow());
            assertEquals(List.of(code), codes(run));
        }
    }

    private static void assertTold(Run run, String... parts) {
        String told = run.repairs().stream()
                .map(repair -> repair.message().toString())
                .collect(Collectors.joining("\n"));
        for (String part : parts) {
            assertTrue(told.contains(part), told);
        }
    }

    private static List<Repair.Code> codes(Run run) {
        return run.repairs().stream().map(Repair::code).toList();
    }

    private static List<Run> runs(WatchFile file, ZoneId zone) {
        return List.of(only(file.bigEndian(), zone), only(file.littleEndian(), zone));
    }

    private static Run only(byte[] bytes, ZoneId zone) {
        Reduced reduced = reduced(bytes, zone);
        return reduced.run()
                .orElseThrow(() -> new AssertionError(reduced.leftOut()
                        .map(entry -> entry.code() + " " + InWords.english(entry.message()))
                        .orElse("")));
    }

    private static Reduced reduced(byte[] bytes, ZoneId zone) {
        return reduced(bytes, zone, LocalDate.MAX.minusDays(1));
    }

    private static Reduced reduced(byte[] bytes, ZoneId zone, LocalDate today) {
        List<Recording> recordings = new FitReader(zone).read("a.fit", bytes).recordings();
        assertEquals(1, recordings.size());
        return new RunReducer(zone).on(today).reduce(recordings.get(0));
    }
}
