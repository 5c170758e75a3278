package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.InWords;
import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunReducerTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final RunReducer REDUCER = new RunReducer(ZoneOffset.UTC);

    // Which sessions are runs.

    @ParameterizedTest
    @CsvSource({
        "running, generic, UNKNOWN",
        "running, '', UNKNOWN",
        "running, street, ROAD",
        "running, trail, TRAIL",
        "running, ultra, TRAIL",
        "running, track, TRACK",
        "running, treadmill, TREADMILL",
        "running, virtual_activity, TREADMILL",
        "running, indoor_running, UNKNOWN",
        "generic, treadmill, TREADMILL",
        "fitness_equipment, treadmill, TREADMILL",
        "'', trail, TRAIL"
    })
    void runningSessionIsARunOnTheSurfaceOfItsSubSport(String sport, String subSport, Surface surface) {
        assertEquals(surface, run(of(sport, subSport)).surface());
    }

    @ParameterizedTest
    @CsvSource({
        "walking, generic",
        "walking, treadmill",
        "hiking, generic",
        "hiking, trail",
        "cycling, road",
        "cycling, virtual_activity",
        "fitness_equipment, elliptical",
        "swimming, open_water",
        "generic, generic",
        "padel (sport_84), generic"
    })
    void sessionOfAnotherSportIsKeptAsSuch(String sport, String subSport) {
        OtherActivity activity =
                REDUCER.reduce(of(sport, subSport)).otherActivity().orElseThrow();

        assertEquals(sport, activity.sport());
        assertEquals("a.fit#2", activity.source());
    }

    @Test
    void activityOfAnotherSportHasTheTotalsAndTheLocalDayOfTheWatch() {
        OtherActivity walk = REDUCER.reduce(
                        recording("walking", "", Optional.of(ZoneOffset.ofHours(2)), Optional.of(summary(START))))
                .otherActivity()
                .orElseThrow();

        assertEquals(
                new OtherActivity(
                        "a.fit#2",
                        "walking",
                        START,
                        LocalDateTime.parse("2025-07-06T01:44"),
                        Duration.ofMinutes(30),
                        OptionalDouble.of(5000)),
                walk);
    }

    /** Timer and elapsed time of the session in seconds, empty for none, those between the samples, and what counts. */
    @ParameterizedTest
    @CsvSource({
        "1800, 2000, 60, 1800",
        "0, 2000, 60, 2000",
        "'', 2000, 60, 2000",
        "'', '', 60, 60",
        "'', '', 0, ''",
        "604800, '', 0, 604800",
        "604801, '', 0, ''",
        "604801, 2000, 0, 2000"
    })
    void timeOfAnotherSportIsThatOfTheSessionElseThatOfItsSamples(
            String timer, String elapsed, int sampled, String counted) {
        SessionSummary session =
                SessionSummary.of(Optional.of(START), seconds(timer), seconds(elapsed), OptionalDouble.empty());
        Samples samples = sampled == 0
                ? Samples.NONE
                : new Samples.Builder()
                        .add(START.toEpochMilli())
                        .add(START.toEpochMilli() + sampled * 1000L)
                        .build();

        Reduced reduced = REDUCER.reduce(recording("training", Optional.of(session), samples, List.of()));

        assertEquals(seconds(counted), reduced.otherActivity().map(OtherActivity::timerTime));
        assertEquals(
                counted.isEmpty() ? Optional.of(LeftOut.Code.NOT_A_RUN) : Optional.empty(),
                reduced.leftOut().map(LeftOut::code));
    }

    private static Optional<Duration> seconds(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }

    @Test
    void nameOfASportIsNotLongerThanANameIs() {
        assertEquals(
                "\uD83D\uDEB4".repeat(80),
                REDUCER.reduce(of("\uD83D\uDEB4".repeat(1_000_000), ""))
                        .otherActivity()
                        .orElseThrow()
                        .sport());
    }

    /** Watches write a distance of 0 for what they can't measure. */
    @Test
    void distanceOfZeroOfAnotherSportWasNotMeasured() {
        SessionSummary session = summary(Optional.of(START), Optional.of(Duration.ofMinutes(30)), OptionalDouble.of(0));

        assertEquals(
                OptionalDouble.empty(),
                REDUCER.reduce(recording("training", Optional.of(session), Samples.NONE, List.of()))
                        .otherActivity()
                        .orElseThrow()
                        .distanceMetres());
    }

    @Test
    void activityOfAnotherSportWithoutADateThatCanBeIsLeftOut() {
        LeftOut entry = leftOut(recording(
                "walking", Optional.of(summary(Instant.parse("1989-12-31T00:00:00Z"))), Samples.NONE, List.of()));

        assertEquals(LeftOut.Code.NOT_A_RUN, entry.code());
    }

    @ParameterizedTest
    @CsvSource({
        "transition, generic",
        "transition, bike_to_run_transition",
        "driving, generic",
        "flying, generic",
        "motorcycling, generic",
        "boating, generic",
        "snowmobiling, generic",
        "video_gaming, generic"
    })
    void sessionInWhichNobodyMovesIsLeftOut(String sport, String subSport) {
        LeftOut entry = leftOut(of(sport, subSport));

        assertEquals(LeftOut.Code.NOT_A_RUN, entry.code());
        assertEquals("The sport is " + sport.replace('_', ' ') + ", not running.", InWords.english(entry.message()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generic"})
    void sessionWithoutASportIsLeftOutAsUnknown(String subSport) {
        assertEquals(LeftOut.Code.SPORT_UNKNOWN, leftOut(of("", subSport)).code());
    }

    @Test
    void entryNamesTheSourceAndTheLocalStart() {
        LeftOut entry = leftOut(of("driving", "generic"));

        assertEquals("a.fit#2", entry.source());
        assertEquals(Optional.of(LocalDate.parse("2025-07-05")), entry.date());
    }

    // The day.

    @Test
    void dayIsThatOfTheLocalTimeInTheFile() {
        Recording recording =
                recording("running", "generic", Optional.of(ZoneOffset.ofHours(2)), Optional.of(summary(START)));

        Run run = run(recording);
        assertEquals(LocalDateTime.parse("2025-07-06T01:44"), run.localStart());
        assertEquals(LocalDate.parse("2025-07-06"), run.date());
        assertEquals(LocalTimeSource.FILE, run.when().source());
    }

    @Test
    void dayIsThatOfTheCallersZoneIfTheFileHasNoLocalTime() {
        Run run = new RunReducer(ZoneId.of("Europe/Berlin"))
                .reduce(of("running", "generic"))
                .run()
                .orElseThrow();

        assertEquals(LocalDateTime.parse("2025-07-06T01:44"), run.localStart());
        assertEquals(LocalTimeSource.CALLER_ZONE, run.when().source());
    }

    @Test
    void localTimeInTheFileGoesBeforeTheCallersZone() {
        Recording recording = recording("running", "generic", Optional.of(ZoneOffset.UTC), Optional.of(summary(START)));

        Run run = new RunReducer(ZoneId.of("Europe/Berlin"))
                .reduce(recording)
                .run()
                .orElseThrow();
        assertEquals(LocalDate.parse("2025-07-05"), run.date());
    }

    /** Berlin changed its clocks on 2025-03-30: UTC+1 until 01:00Z, UTC+2 from then on. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-29T22:59:59Z, 2025-03-29",
        "2025-03-29T23:00:00Z, 2025-03-30",
        "2025-03-30T21:59:59Z, 2025-03-30",
        "2025-03-30T22:00:00Z, 2025-03-31"
    })
    void callersZoneKnowsSummerTime(Instant start, LocalDate day) {
        Recording recording = recording("running", "generic", Optional.empty(), Optional.of(summary(start)));

        assertEquals(
                day,
                new RunReducer(ZoneId.of("Europe/Berlin"))
                        .reduce(recording)
                        .run()
                        .orElseThrow()
                        .date());
    }

    // What can't be right.

    @Test
    void runOf584KilometresInEightMinutesIsImplausible() {
        LeftOut entry = leftOut(withTotals(584_000, 480));

        assertEquals(LeftOut.Code.IMPLAUSIBLE_SPEED, entry.code());
        assertEquals(
                "584.00 km in 8.0 min is 0:01 min/km on average; over this distance no runner is faster than 4:17, so it was not"
                        + " counted. If it was a ride, change its sport where you export it.",
                InWords.english(entry.message()));
        assertEquals(Optional.of(LocalDate.parse("2025-07-05")), entry.date());
    }

    /** 5 % more than 6.4 m/s are 6.72 m/s, so 10 km take 1488.1 s. */
    @ParameterizedTest
    @CsvSource({"1489, true", "1488, false"})
    void tenKilometresAreARunUpToTheWorldRecordAndTheErrorOfGps(long seconds, boolean isRun) {
        Reduced reduced = REDUCER.reduce(withTotals(10_000, seconds));

        assertEquals(isRun, reduced.run().isPresent());
        assertEquals(
                isRun ? Optional.empty() : Optional.of(LeftOut.Code.IMPLAUSIBLE_SPEED),
                reduced.leftOut().map(LeftOut::code));
    }

    @Test
    void clockThatWasNeverSetIsAnImplausibleDate() {
        Recording recording = recording(
                "running", "generic", Optional.empty(), Optional.of(summary(Instant.parse("1990-01-01T00:10:00Z"))));

        LeftOut entry = leftOut(recording);
        assertEquals(LeftOut.Code.IMPLAUSIBLE_DATE, entry.code());
        assertEquals(Optional.empty(), entry.date());
    }

    @Test
    void missingStartIsAnImplausibleDate() {
        SessionSummary summary =
                summary(Optional.empty(), Optional.of(Duration.ofMinutes(30)), OptionalDouble.of(5000));

        assertEquals(
                LeftOut.Code.IMPLAUSIBLE_DATE,
                leftOut(recording("running", "generic", Optional.empty(), Optional.of(summary)))
                        .code());
    }

    @Test
    void sessionWithNeitherTimeNorDistanceHasNoData() {
        SessionSummary summary = summary(Optional.of(START), Optional.empty(), OptionalDouble.empty());

        assertEquals(
                LeftOut.Code.NO_DATA,
                leftOut(recording("running", "generic", Optional.empty(), Optional.of(summary)))
                        .code());
    }

    @Test
    void timeAloneOrDistanceAloneMakesARun() {
        SessionSummary time = summary(Optional.of(START), Optional.of(Duration.ofMinutes(30)), OptionalDouble.empty());
        SessionSummary distance = summary(Optional.of(START), Optional.empty(), OptionalDouble.of(5000));

        Run timed = run(recording("running", "generic", Optional.empty(), Optional.of(time)));
        Run measured = run(recording("running", "generic", Optional.empty(), Optional.of(distance)));
        assertEquals(Optional.of(Duration.ofMinutes(30)), timed.timerTime());
        assertEquals(OptionalDouble.empty(), timed.distanceMetres());
        assertEquals(OptionalDouble.empty(), timed.totals().averageSpeed());
        assertEquals(Optional.empty(), measured.timerTime());
        assertEquals(OptionalDouble.of(5000), measured.distanceMetres());
        assertEquals(OptionalDouble.empty(), measured.totals().averageSpeed());
    }

    // The totals.

    @Test
    void totalsOfTheWatchGoBeforeThoseOfTheSamples() {
        Recording recording =
                recording("running", Optional.of(summary(START)), steady(0, 600, 1, 2.5), List.of(pause(100, 200)));

        Run run = run(recording);
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(OptionalDouble.of(5000), run.distanceMetres());
        assertEquals(601, run.origin().sampleCount());
    }

    @Test
    void everythingElseThatTheWatchSaysIsKept() {
        ActivityTotals totals = new ActivityTotals(
                Optional.of(Duration.ofMinutes(30)),
                Optional.of(Duration.ofSeconds(1900)),
                OptionalDouble.of(5000),
                OptionalDouble.of(120),
                OptionalDouble.of(90),
                OptionalDouble.of(2.8),
                OptionalDouble.of(4.5),
                OptionalDouble.of(167),
                OptionalDouble.of(142),
                OptionalDouble.of(171),
                OptionalDouble.of(5),
                OptionalInt.of(75),
                OptionalDouble.empty(),
                Optional.of(new WatchGait(Duration.ofMinutes(20), Duration.ofMinutes(9), Duration.ofMinutes(1))));
        SessionSummary summary = new SessionSummary(Optional.of(START), Optional.empty(), totals);

        Run run = run(recording("running", "generic", Optional.empty(), Optional.of(summary)));
        assertEquals(START, run.start());
        assertEquals(Optional.of(Duration.ofSeconds(1900)), run.elapsedTime());
        assertEquals(OptionalDouble.of(120), run.ascentMetres());
        assertEquals(OptionalDouble.of(90), run.descentMetres());
        assertEquals(OptionalDouble.of(2.8), run.totals().averageSpeed());
        assertEquals(OptionalDouble.of(4.5), run.totals().bestSpeed());
        assertEquals(OptionalDouble.of(167), run.totals().cadence());
        assertEquals(OptionalDouble.of(142), run.totals().averageHeartRate());
        assertEquals(OptionalDouble.of(171), run.totals().maximumHeartRate());
        assertEquals(OptionalDouble.of(5), run.totals().rpe());
        assertEquals(OptionalInt.of(75), run.totals().feel());
        assertEquals(new Device("Watch One", OptionalLong.of(7)), run.origin().device());
        assertEquals("a.fit#2", run.source());
    }

    @Test
    void averageSpeedIsDistanceOverTimerTimeIfTheWatchSaysNone() {
        assertEquals(
                OptionalDouble.of(2.5), run(withTotals(4500, 1800)).totals().averageSpeed());
    }

    @Test
    void totalsOfAMissingSessionAreRebuiltFromTheSamples() {
        Run run = run(recording("running", Optional.empty(), steady(0, 600, 1, 2.5), List.of()));

        assertEquals(START, run.start());
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.elapsedTime());
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.timerTime());
        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
        assertEquals(OptionalDouble.of(2.5), run.totals().averageSpeed());
    }

    @Test
    void pausesAreTakenOutOfTheRebuiltTimerTime() {
        List<Pause> pauses = List.of(pause(100, 160), pause(300, 330));

        Run run = run(recording("running", Optional.empty(), steady(0, 600, 1, 2.5), pauses));
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.elapsedTime());
        assertEquals(Optional.of(Duration.ofSeconds(510)), run.timerTime());
    }

    @Test
    void onlyThePartOfAPauseWithinTheSamplesCounts() {
        List<Pause> pauses = List.of(pause(-50, -10), pause(-5, 10), pause(590, 700), pause(800, 900));

        Run run = run(recording("running", Optional.empty(), steady(0, 600, 1, 2.5), pauses));
        assertEquals(Optional.of(Duration.ofSeconds(580)), run.timerTime());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 60})
    void totalsDoNotDependOnHowOftenTheWatchTookASample(int everySeconds) {
        List<Pause> pauses = List.of(pause(120, 180));

        Run run = run(recording("running", Optional.empty(), steady(0, 600, everySeconds, 2.5), pauses));
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.elapsedTime());
        assertEquals(Optional.of(Duration.ofMinutes(9)), run.timerTime());
        // What was covered while the timer stood was not run.
        assertEquals(1350, run.distanceMetres().orElseThrow(), 1e-6);
    }

    @Test
    void missingTimeAndDistanceOfASessionAreFilledFromItsOwnSamples() {
        // The session begins at 1000 s of the file, after 2500 m.
        Samples samples = steady(1000, 1600, 2, 2.5);
        SessionSummary bare = summary(Optional.empty(), Optional.empty(), OptionalDouble.empty());

        Run run = run(recording("running", Optional.of(bare), samples, List.of()));
        assertEquals(START.plusSeconds(1000), run.start());
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.timerTime());
        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
    }

    @Test
    void metresBeforeTheFirstSampleBelongToAFileWithoutSession() {
        Run run = run(recording("running", Optional.empty(), steady(4, 600, 4, 2.5), List.of()));

        assertEquals(OptionalDouble.of(1500), run.distanceMetres());
    }

    @Test
    void samplesWithoutADistanceAreSkippedInTheTotal() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .set(Quantity.DISTANCE, Double.NaN)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .add(millis(10))
                .set(Quantity.DISTANCE, 25)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .add(millis(20))
                .set(Quantity.DISTANCE, 50)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .add(millis(30))
                .set(Quantity.DISTANCE, Double.NaN)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .build();

        Run run = run(recording("running", Optional.empty(), samples, List.of()));
        assertEquals(Optional.of(Duration.ofSeconds(30)), run.elapsedTime());
        assertEquals(OptionalDouble.of(50), run.distanceMetres());
    }

    @Test
    void samplesWithoutAnyDistanceGiveATimeOnly() {
        Samples samples = new Samples.Builder()
                .add(millis(0))
                .set(Quantity.DISTANCE, Double.NaN)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .add(millis(30))
                .set(Quantity.DISTANCE, Double.NaN)
                .set(Quantity.SPEED, 2.5)
                .set(Quantity.HEART_RATE, 140)
                .set(Quantity.CADENCE, 166)
                .build();

        Run run = run(recording("running", Optional.empty(), samples, List.of()));
        assertEquals(Optional.of(Duration.ofSeconds(30)), run.timerTime());
        assertEquals(OptionalDouble.empty(), run.distanceMetres());
    }

    @Test
    void recordingWithoutSessionAndSamplesHasNoData() {
        assertEquals(
                LeftOut.Code.NO_DATA,
                leftOut(recording("running", Optional.empty(), Samples.NONE, List.of()))
                        .code());
    }

    @Test
    void recordingIsARunOrAnotherActivityOrLeftOut() {
        Optional<Run> run = Optional.of(run(of("running", "generic")));
        Optional<OtherActivity> walk = REDUCER.reduce(of("walking", "generic")).otherActivity();
        Optional<LeftOut> reason = Optional.of(leftOut(of("driving", "generic")));

        assertThrows(IllegalArgumentException.class, () -> new Reduced(run, Optional.empty(), reason, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Reduced(run, walk, Optional.empty(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Reduced(Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private static Run run(Recording recording) {
        Reduced reduced = REDUCER.reduce(recording);
        return reduced.run().orElseThrow(() -> new AssertionError("No run: " + reduced.leftOut()));
    }

    private static LeftOut leftOut(Recording recording) {
        Reduced reduced = REDUCER.reduce(recording);
        return reduced.leftOut().orElseThrow(() -> new AssertionError("A run: " + reduced.run()));
    }

    private static Recording of(String sport, String subSport) {
        return recording(sport, subSport, Optional.empty(), Optional.of(summary(START)));
    }

    private static Recording withTotals(double metres, long seconds) {
        SessionSummary summary =
                summary(Optional.of(START), Optional.of(Duration.ofSeconds(seconds)), OptionalDouble.of(metres));
        return recording("running", "generic", Optional.empty(), Optional.of(summary));
    }

    private static Recording recording(
            String sport, Optional<SessionSummary> summary, Samples samples, List<Pause> pauses) {
        return recording(sport, "generic", Optional.empty(), summary, samples, pauses);
    }

    private static Recording recording(
            String sport, String subSport, Optional<ZoneOffset> utcOffset, Optional<SessionSummary> summary) {
        return recording(sport, subSport, utcOffset, summary, Samples.NONE, List.of());
    }

    private static Recording recording(
            String sport,
            String subSport,
            Optional<ZoneOffset> utcOffset,
            Optional<SessionSummary> summary,
            Samples samples,
            List<Pause> pauses) {
        Device device = new Device("Watch One", OptionalLong.of(7));
        return new Recording(
                "a.fit#2", device, sport, subSport, utcOffset, Optional.empty(), summary, samples, pauses, List.of());
    }

    /** 5 km in half an hour. */
    private static SessionSummary summary(Instant start) {
        return summary(Optional.of(start), Optional.of(Duration.ofMinutes(30)), OptionalDouble.of(5000));
    }

    private static SessionSummary summary(Optional<Instant> start, Optional<Duration> timer, OptionalDouble metres) {
        return SessionSummary.of(start, timer, Optional.empty(), metres);
    }

    /** Samples of a run at one speed, from a second of the file to another, both included. */
    private static Samples steady(int from, int to, int everySeconds, double speed) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = from; second <= to; second += everySeconds) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, speed * second)
                    .set(Quantity.SPEED, speed)
                    .set(Quantity.HEART_RATE, 140)
                    .set(Quantity.CADENCE, 166);
        }
        return samples.build();
    }

    private static Pause pause(long from, long to) {
        return new Pause(START.plusSeconds(from), START.plusSeconds(to));
    }

    private static long millis(long second) {
        return START.plusSeconds(second).toEpochMilli();
    }
}
