package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InWords;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repaired or left out because it can't be, or because the session and its samples disagree. */
class PlausibilityTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final RunReducer REDUCER = new RunReducer(ZoneOffset.UTC);

    // Session and samples.

    @ParameterizedTest
    @CsvSource({
        "1500.00, 600.0, false",
        "1575.00, 600.0, false", // exactly 5 % more
        "1575.01, 600.0, true",
        "1428.58, 600.0, false", // the samples have 5 % more, just
        "1428.57, 600.0, true",
        "1500.00, 571.5, false",
        "1500.00, 571.4, true", // the samples go on for 5 % longer, and longer than the clock
        "1500.00, 660.0, false" // some samples at the end are lost
    })
    void totalsThatDifferByMoreThanFivePercentAreBothTold(double metres, double seconds, boolean isTold) {
        Run run = run(session(metres, seconds), steady(0, 600, 2.5));

        assertEquals(OptionalDouble.of(metres), run.distanceMetres());
        assertEquals(isTold ? List.of(Repair.Code.TOTALS_DISAGREE) : List.of(), codes(run));
    }

    @Test
    void sessionOf10047MetresOverSamplesOf9457IsTold() {
        Samples samples = steady(0, 3600, 9456.73 / 3600);

        Run run = run(session(10_047, 3600), samples);
        assertEquals(OptionalDouble.of(10_047), run.distanceMetres());
        assertMessage(run, "The watch's totals are 10.05 km in 60.0 min, its samples add up to 9.46 km in 60.0 min.");
        assertMessage(run, "The watch's totals were counted, since they are what it showed.");
    }

    @Test
    void distanceOfATreadmillThatTheRunnerCorrectedIsNoFault() {
        Run run = run(recording("treadmill", Optional.of(session(5000, 1800)), steady(0, 1800, 3.4), List.of()));

        assertEquals(OptionalDouble.of(5000), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void samplesWinOverADistanceThatNoRunnerCovers() {
        Run run = run(session(584_000, 600), steady(0, 600, 2.5));

        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
        assertEquals(OptionalDouble.of(2.5), run.totals().averageSpeed());
        assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
        assertMessage(run, "The samples were counted, since no runner is as fast as the watch says.");
    }

    @Test
    void missingSessionIsRebuiltAndSaid() {
        Run run = run(recording("generic", Optional.empty(), steady(0, 600, 2.5), List.of()));

        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
        assertEquals(List.of(Repair.Code.REBUILT), codes(run));
        assertMessage(run, "601 samples");
    }

    @Test
    void missingDistanceOfASessionIsTakenFromItsSamplesAndSaid() {
        Run run = run(session(OptionalDouble.empty(), Optional.of(Duration.ofMinutes(10))), steady(0, 600, 2.5));

        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
        assertEquals(List.of(Repair.Code.REBUILT), codes(run));
        assertMessage(run, "The session has no distance; that of its samples was taken.");
    }

    @Test
    void silenceOfMoreThanTenMinutesIsNoTimerTime() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .add(millis(600))
                .add(millis(1201))
                .add(millis(1300))
                .build();

        Run run = run(recording("generic", Optional.empty(), samples, List.of()));
        assertEquals(Optional.of(Duration.ofSeconds(699)), run.timerTime());
        assertEquals(Optional.of(Duration.ofSeconds(1300)), run.elapsedTime());
    }

    @Test
    void pauseWithinASilenceIsNotTakenOutTwice() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .add(millis(100))
                .add(millis(1100))
                .add(millis(1200))
                .build();
        Pause pause = new Pause(START.plusSeconds(50), START.plusSeconds(1150));

        Run run = run(recording("generic", Optional.empty(), samples, List.of(pause)));
        assertEquals(Optional.of(Duration.ofSeconds(100)), run.timerTime());
    }

    // Too fast.

    @Test
    void rideHomeIsTakenOutWithItsTime() {
        // 50 minutes at 2.5 m/s, then 5 minutes at 20 m/s: 7.5 km and 6 km.
        Samples samples = twoSpeeds(3000, 2.5, 300, 20);

        Run run = run(session(13_500, 3300), samples);
        assertEquals(7500, run.distanceMetres().orElseThrow(), 0.001);
        assertEquals(Optional.of(Duration.ofMinutes(50)), run.timerTime());
        assertEquals(2.5, run.totals().averageSpeed().orElseThrow(), 0.001);
        assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
        assertMessage(run, "6.00 km in 300 s are faster than any runner (1:20 min/km)");
    }

    @Test
    void jumpOfKilometresInASecondIsTakenOut() {
        Samples samples = twoSpeeds(3600, 2.5, 1, 3000);

        Run run = run(session(12_000, 3601), samples);
        assertEquals(9000, run.distanceMetres().orElseThrow(), 0.001);
        assertEquals(Optional.of(Duration.ofHours(1)), run.timerTime());
        assertEquals(List.of(Repair.Code.TOO_FAST), codes(run));
    }

    @Test
    void jumpThatTheWatchLeftOutOfItsTotalIsNoFault() {
        Run run = run(session(9000, 3601), twoSpeeds(3600, 2.5, 1, 3000));

        assertEquals(OptionalDouble.of(9000), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void noiseOfThePositionIsNoJump() {
        // 40 m in a second, 4 % of the kilometre.
        Run run = run(session(1040, 401), twoSpeeds(400, 2.5, 1, 40));

        assertEquals(OptionalDouble.of(1040), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void exactlyTheFastestIsNotTooFast() {
        // 7 s at 12.5 m/s within a run: such steps are not even looked at.
        Run run = run(session(1587.5, 607), twoSpeeds(600, 2.5, 7, 12.5));

        assertEquals(OptionalDouble.of(1587.5), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    /** Five minutes of running before a longer ride are a run. */
    @ParameterizedTest
    @CsvSource({"299, false", "300, true", "1800, true"})
    void recordingThatIsMostlyTooFastIsNoRunUnlessSomeMinutesAreLeft(int seconds, boolean isRun) {
        Reduced reduced = REDUCER.reduce(recording(
                "generic",
                Optional.of(session(2.5 * seconds + 20_000, seconds + 1000)),
                twoSpeeds(seconds, 2.5, 1000, 20),
                List.of()));

        assertEquals(isRun, reduced.run().isPresent());
        reduced.run()
                .ifPresent(
                        run -> assertEquals(2.5 * seconds, run.distanceMetres().orElseThrow(), 0.001));
    }

    @Test
    void rebuiltSessionThatIsMostlyTooFastIsNoRun() {
        Reduced reduced =
                REDUCER.reduce(recording("generic", Optional.empty(), twoSpeeds(100, 2.5, 100, 20), List.of()));

        assertEquals(
                LeftOut.Code.IMPLAUSIBLE_SPEED, reduced.leftOut().orElseThrow().code());
    }

    @Test
    void distanceThatFallsAndRisesAgainIsNoStep() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 600; second++) {
            double wrong = second == 300 ? 900_000 : 2.5 * second;
            samples.add(millis(second)).set(Quantity.DISTANCE, wrong);
        }

        Run run = run(session(1500, 600), samples.build());
        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void bestSpeedThatNoRunnerReachesIsAbsent() {
        SessionSummary session = session(5000, 1800);
        SessionSummary faulty = session.with(
                session.totals().toBuilder().bestSpeed(OptionalDouble.of(56.9)).build());

        assertEquals(OptionalDouble.empty(), run(faulty, Samples.NONE).totals().bestSpeed());
    }

    @Test
    void plausibleTotalWinsOverNonsenseInTheSamples() {
        // The watch says 10 km; its samples jump by 50 km and say nothing of the run.
        Run run = run(session(10_000, 3601), twoSpeeds(3600, 0.5, 1, 50_000));

        assertEquals(OptionalDouble.of(10_000), run.distanceMetres());
        assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
    }

    @ParameterizedTest
    @CsvSource({
        "24000000, 3196062, 1500", // 24,000 km in 37 days
        "5708000, 1071360, 1500", // 5,708 km in 12.4 days
        "3100, 600, 1500" // more than twice as far in the same time
    })
    void totalsFarFromSamplesThatCoverTheRunCountOnlyAtTheirPace(double metres, double seconds, double counted) {
        Run run = run(session(metres, seconds), steady(0, 600, 2.5));

        assertEquals(OptionalDouble.of(counted), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.timerTime());
        assertEquals(List.of(Repair.Code.TOTALS_DISAGREE), codes(run));
    }

    @ParameterizedTest
    @CsvSource({
        "41000, 12000", // a pace unlike that of the samples
        "3600, 1440", // the pace of the samples
        "3100, 667" // the samples are there for 89.96 % of the time
    })
    void samplesThatCoverLittleOfTheRunSayNothingAgainstIt(double metres, double seconds) {
        Run run = run(session(metres, seconds), steady(0, 600, 2.5));

        assertEquals(OptionalDouble.of(metres), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void totalsOfADamagedFileCountOnlyAtThePaceOfTheSamples() {
        Repair damage = Repair.of("a.fit", Repair.Code.CHECKSUM, Message.of("fit.checksum.wrong"));
        Recording sound = recording("generic", Optional.of(session(2500, 600)), steady(0, 600, 2.5), List.of());

        assertEquals(OptionalDouble.of(2500), run(sound).distanceMetres());
        assertEquals(OptionalDouble.of(1500), run(sound.with(damage)).distanceMetres());
    }

    @Test
    void timeOfMoreThanAWeekIsNoRun() {
        assertEquals(
                LeftOut.Code.IMPLAUSIBLE_DURATION,
                leftOut(session(100_000, 604_801), Samples.NONE).code());
        assertEquals(
                OptionalDouble.of(100_000),
                run(session(100_000, 604_800), Samples.NONE).distanceMetres());
    }

    @Test
    void startMoreThanADayFromTheSamplesIsNotBelieved() {
        SessionSummary session = session(
                Optional.of(START.minus(Duration.ofDays(90))),
                OptionalDouble.of(1500),
                Optional.of(Duration.ofMinutes(10)));

        Run run = run(session, steady(0, 600, 2.5));
        assertEquals(START, run.start());
        assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
    }

    @Test
    void damagedRecordingWithoutDataIsDamaged() {
        Repair cut = Repair.of("a.fit", Repair.Code.TRUNCATED, Message.of("archive.damaged-around"))
                .at(177);
        Recording empty =
                recording("generic", Optional.empty(), Samples.NONE, List.of()).with(cut);

        LeftOut entry = REDUCER.reduce(empty).leftOut().orElseThrow();
        assertEquals(LeftOut.Code.DAMAGED, entry.code());
        assertEquals(177, entry.byteOffset().orElseThrow());
    }

    // Not measured.

    @Test
    void distanceOfZeroBesideASpeedIsNotMeasured() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 600; second++) {
            samples.add(millis(second)).set(Quantity.DISTANCE, 0).set(Quantity.SPEED, 2.5);
        }

        Run run = run(recording("treadmill", Optional.of(session(0, 600)), samples.build(), List.of()));
        assertEquals(OptionalDouble.empty(), run.distanceMetres());
        assertEquals(List.of(Repair.Code.NOT_MEASURED), codes(run));
    }

    @Test
    void distanceOfZeroWithoutASpeedIsZero() {
        Run run = run(session(0, 600), Samples.NONE);

        assertEquals(OptionalDouble.of(0), run.distanceMetres());
        assertEquals(List.of(), codes(run));
    }

    @Test
    void runWithoutATimeSaysSo() {
        Run run = run(session(OptionalDouble.of(5000), Optional.empty()), Samples.NONE);

        assertEquals(Optional.empty(), run.timerTime());
        assertEquals(List.of(Repair.Code.NOT_MEASURED), codes(run));
    }

    // Clocks.

    @Test
    void samplesBeforeTheClockWasSetAreNotUsed() {
        Samples.Builder samples = new Samples.Builder();
        long longAgo = Instant.parse("1990-01-01T00:00:00Z").toEpochMilli();
        for (int second = 0; second < 20; second++) {
            samples.add(longAgo + 1000L * second).set(Quantity.DISTANCE, 2.5 * second);
        }
        for (int second = 20; second <= 600; second++) {
            samples.add(millis(second)).set(Quantity.DISTANCE, 2.5 * second);
        }

        Run run = run(recording("generic", Optional.empty(), samples.build(), List.of()));
        assertEquals(START.plusSeconds(20), run.start());
        assertEquals(Optional.of(Duration.ofSeconds(580)), run.timerTime());
        assertEquals(OptionalDouble.of(1450), run.distanceMetres());
        assertEquals(List.of(Repair.Code.REBUILT, Repair.Code.CLOCK_LEAP), codes(run));
        assertMessage(run, "20 samples");
    }

    @Test
    void startOfTheSamplesStandsInForOneThatCanNotBe() {
        SessionSummary session = session(
                Optional.of(Instant.parse("1989-12-31T00:10:00Z")),
                OptionalDouble.of(1500),
                Optional.of(Duration.ofMinutes(10)));

        Run run = run(session, steady(0, 600, 2.5));
        assertEquals(START, run.start());
        assertEquals(List.of(Repair.Code.CLOCK_LEAP), codes(run));
    }

    @ParameterizedTest
    @CsvSource({
        "1994-12-31T23:59:59Z, false",
        "1995-01-01T00:00:00Z, true",
        "2025-07-02T23:59:59Z, true",
        "2025-07-03T00:00:00Z, false"
    })
    void datesFrom1995ToTomorrowArePlausible(Instant start, boolean isPlausible) {
        SessionSummary session =
                session(Optional.of(start), OptionalDouble.of(1500), Optional.of(Duration.ofMinutes(10)));
        Reduced reduced = REDUCER.on(LocalDate.parse("2025-07-01"))
                .reduce(recording("generic", Optional.of(session), Samples.NONE, List.of()));

        assertEquals(isPlausible, reduced.run().isPresent());
        assertEquals(
                isPlausible ? Optional.empty() : Optional.of(LeftOut.Code.IMPLAUSIBLE_DATE),
                reduced.leftOut().map(LeftOut::code));
    }

    @Test
    void tomorrowIsThatOfTheRunner() {
        SessionSummary session = session(
                Optional.of(Instant.parse("2025-07-02T23:59:59Z")),
                OptionalDouble.of(1500),
                Optional.of(Duration.ofMinutes(10)));

        assertTrue(new RunReducer(ZoneId.of("Europe/Berlin"))
                .on(LocalDate.parse("2025-07-01"))
                .reduce(recording("generic", Optional.of(session), Samples.NONE, List.of()))
                .run()
                .isEmpty());
    }

    // What the file lost.

    @Test
    void damagedRecordingWithoutASportIsDamagedAndNotMerelyUnnamed() {
        Repair cut = Repair.of("a.fit", Repair.Code.TRUNCATED, Message.of("archive.damaged-around"))
                .at(500);
        Recording recording = new Recording(
                "a.fit",
                Device.UNKNOWN,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                steady(0, 60, 2.5),
                List.of(),
                List.of(cut));

        LeftOut entry = REDUCER.reduce(recording).leftOut().orElseThrow();
        assertEquals(LeftOut.Code.DAMAGED, entry.code());
        assertEquals(500, entry.byteOffset().orElseThrow());
        assertEquals(Optional.of(START), entry.start());
    }

    private static Run run(SessionSummary session, Samples samples) {
        return run(recording("generic", Optional.of(session), samples, List.of()));
    }

    private static Run run(Recording recording) {
        Reduced reduced = REDUCER.reduce(recording);
        return reduced.run().orElseThrow(() -> new AssertionError("No run: " + reduced.leftOut()));
    }

    private static LeftOut leftOut(SessionSummary session, Samples samples) {
        return REDUCER.reduce(recording("generic", Optional.of(session), samples, List.of()))
                .leftOut()
                .orElseThrow();
    }

    private static List<Repair.Code> codes(Run run) {
        return run.repairs().stream().map(Repair::code).toList();
    }

    private static void assertMessage(Run run, String part) {
        assertTrue(
                run.repairs().stream()
                        .anyMatch(repair -> InWords.english(repair.message()).contains(part)),
                () -> part + " is not in " + run.repairs());
    }

    private static Recording recording(
            String subSport, Optional<SessionSummary> session, Samples samples, List<Pause> pauses) {
        return new Recording(
                "a.fit",
                Device.UNKNOWN,
                "running",
                subSport,
                Optional.empty(),
                Optional.empty(),
                session,
                samples,
                pauses,
                List.of());
    }

    private static SessionSummary session(double metres, double seconds) {
        return session(OptionalDouble.of(metres), Optional.of(Duration.ofMillis(Math.round(1000 * seconds))));
    }

    private static SessionSummary session(OptionalDouble metres, Optional<Duration> timer) {
        return session(Optional.of(START), metres, timer);
    }

    private static SessionSummary session(Optional<Instant> start, OptionalDouble metres, Optional<Duration> timer) {
        return SessionSummary.of(start, timer, timer, metres);
    }

    private static Samples steady(int from, int to, double speed) {
        return twoSpeeds(to - from, speed, 0, 0);
    }

    /** One sample a second at one speed, then at another. */
    private static Samples twoSpeeds(int seconds, double speed, int moreSeconds, double thenSpeed) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= seconds + moreSeconds; second++) {
            double metres = speed * Math.min(second, seconds) + thenSpeed * Math.max(0, second - seconds);
            samples.add(millis(second)).set(Quantity.DISTANCE, metres);
        }
        return samples.build();
    }

    private static long millis(long second) {
        return START.plusSeconds(second).toEpochMilli();
    }
}
