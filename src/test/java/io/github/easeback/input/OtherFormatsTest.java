package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InWords;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings of other formats than FIT, and lists of activities, in folders and archives. */
class OtherFormatsTest {

    private static final Instant START = Instant.parse("2026-05-04T22:30:00Z");
    private static final HistoryReader READER = HistoryReader.lenient()
            .withZone(ZoneId.of("Europe/Berlin"))
            .withClock(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder;

    private RunHistory read() throws IOException {
        return READER.read(folder).history();
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private RunHistory read(String name, String content) throws IOException {
        write(name, content);
        return read();
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size(), () -> all.toString());
        return all.get(0);
    }

    private static Run onlyRun(RunHistory history) {
        assertEquals(List.of(), history.leftOut());
        return only(history.runs());
    }

    private static LeftOut onlyLeftOut(RunHistory history) {
        assertEquals(List.of(), history.runs());
        return only(history.leftOut());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    // GPX.

    @Test
    void runInGpxIsCountedByItsTotals() throws IOException {
        Run run = onlyRun(read("run.gpx", MadeUpTrack.run(START, 1800, 2.8).gpx()));

        assertEquals(Optional.of(OtherFormat.GPX), run.origin().otherFormat());
        assertEquals(folder.resolve("run.gpx").toString(), run.source());
        assertEquals(START, run.start());
        assertEquals(5040, run.distanceMetres().orElseThrow(), 50);
        assertEquals(2.8, run.totals().averageSpeed().orElseThrow(), 0.028);
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.elapsedTime());
        assertEquals(0, run.origin().sampleCount());
        assertEquals(OptionalDouble.empty(), run.ascentMetres());
        assertEquals(List.of(), run.repairs());
    }

    @Test
    void dayOfGpxIsThatOfTheZoneOfTheCallerSinceItsTimesAreInUtc() throws IOException {
        Run run = onlyRun(read("run.gpx", MadeUpTrack.run(START, 1800, 2.8).gpx()));

        assertEquals(LocalDateTime.parse("2026-05-05T00:30:00"), run.localStart());
        assertEquals(LocalTimeSource.CALLER_ZONE, run.when().source());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, UTF-8, '\uFEFF'",
        "UTF-16, UTF-16, ''",
        "UTF-16LE, UTF-16, '\uFEFF'",
        "ISO-8859-1, ISO-8859-1, ''",
        "UTF-8, UTF-8, '  \n'"
    })
    void gpxIsReadInWhateverEncodingAndWithBlanksBeforeIt(String charset, String declared, String before)
            throws IOException {
        String gpx = before
                + MadeUpTrack.run(START, 60, 2.8)
                        .gpx()
                        .replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")
                        .replace("<name>Run", "<name>L\u00e4ufchen");
        write("run.gpx", gpx.getBytes(Charset.forName(charset)));

        assertEquals(168, onlyRun(read()).distanceMetres().orElseThrow(), 1.7);
    }

    @Test
    void prefixesOfNamesDontMatter() throws IOException {
        String gpx = MadeUpTrack.run(START, 60, 2.8).gpx().replaceAll("<(/?)(?=[a-z])", "<$1g:");

        assertEquals(168, onlyRun(read("run.gpx", gpx)).distanceMetres().orElseThrow(), 1.7);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 36_000})
    void standingStillBetweenTwoPointsIsAPause(int seconds) throws IOException {
        MadeUpTrack track = MadeUpTrack.run(START, 900, 2.8);
        Run run = onlyRun(
                read("run.gpx", track.wait(seconds).steps(901, 1, 2.8, 0).gpx()));

        // The step over the pause is 2.8 m in at least 11 s.
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(Optional.of(Duration.ofSeconds(1801 + seconds)), run.elapsedTime());
        assertEquals(5040, run.distanceMetres().orElseThrow(), 50);
    }

    /** A window of 30 s at both ends of the stand may still count. */
    @ParameterizedTest
    @CsvSource({"60, 0", "60, 3", "600, 1", "600, 3", "3600, 3.9"})
    void standInWhichThePositionTremblesIsAPause(int seconds, double noise) throws IOException {
        MadeUpTrack track = MadeUpTrack.run(START, 905, 2.8)
                .stand(seconds, noise, new Random(seconds))
                .steps(900, 1, 2.8, 0);
        Run run = onlyRun(read("run.gpx", track.gpx()));

        assertEquals(1805.0, (double) run.timerTime().orElseThrow().toSeconds(), 60.0);
        assertEquals(5054, run.distanceMetres().orElseThrow(), 50 + 60 * noise);
        assertEquals(Optional.of(Duration.ofSeconds(1805 + seconds)), run.elapsedTime());
    }

    @ParameterizedTest
    @CsvSource({"18, 1", "24, 1.5", "20, 2.8", "400, 2.8"})
    void runToAndFroIsNoStand(int metres, double speed) throws IOException {
        MadeUpTrack track = new MadeUpTrack(START);
        int there = (int) Math.round(metres / speed);
        for (int i = 0; i < 60; i++) {
            track.steps(there, 1, speed, i % 2 * Math.PI);
        }
        Run run = onlyRun(read("run.gpx", track.gpx()));

        assertEquals(Optional.of(Duration.ofSeconds(60L * there)), run.timerTime());
        assertEquals(track.metres(), run.distanceMetres().orElseThrow(), 0.01 * track.metres());
    }

    @Test
    void trackOfSomebodyWhoOnlyStoodIsNone() throws IOException {
        LeftOut entry = onlyLeftOut(read(
                "run.gpx", new MadeUpTrack(START).stand(1800, 2, new Random(1)).gpx()));

        assertEquals(LeftOut.Code.OTHER_FORMAT, entry.code());
    }

    @Test
    void waitBetweenTwoSegmentsIsAPauseAndTheWayBetweenIsNotRun() throws IOException {
        MadeUpTrack track = MadeUpTrack.run(START, 900, 2.8).newSegment();
        Run run = onlyRun(read(
                "run.gpx", track.steps(1, 1800, 10, 0).steps(900, 1, 2.8, 0).gpx()));

        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(Optional.of(Duration.ofHours(1)), run.elapsedTime());
        assertEquals(5040, run.distanceMetres().orElseThrow(), 50);
    }

    @Test
    void longStepThatIsRunCountsAsWhenTheSignalIsLostInATunnel() throws IOException {
        MadeUpTrack track =
                MadeUpTrack.run(START, 900, 2.8).steps(1, 300, 2.8, 0).steps(600, 1, 2.8, 0);
        Run run = onlyRun(read("run.gpx", track.gpx()));

        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(5040, run.distanceMetres().orElseThrow(), 50);
    }

    @Test
    void pointsOfTheSameSecondAreNoStepsOfTheirOwn() throws IOException {
        String gpx = MadeUpTrack.run(START, 600, 2.8).gpx();
        String doubled = gpx.replaceAll("<trkpt.*?</trkpt>", "$0$0");

        Run run = onlyRun(read("run.gpx", doubled));
        assertEquals(1680, run.distanceMetres().orElseThrow(), 17);
        assertEquals(Optional.of(Duration.ofMinutes(10)), run.timerTime());
    }

    @Test
    void noiseThatIsFasterThanARunnerIsNotPartOfTheWay() throws IOException {
        MadeUpTrack track = MadeUpTrack.run(START, 900, 2.8)
                .steps(1, 1, 60, 0)
                .steps(1, 1, -60, 0)
                .steps(900, 1, 2.8, 0);

        assertEquals(
                5040, onlyRun(read("run.gpx", track.gpx())).distanceMetres().orElseThrow(), 50);
    }

    @Test
    void severalTracksAreSeveralRuns() throws IOException {
        String one = MadeUpTrack.run(START, 600, 2.8).trk();
        String other = MadeUpTrack.run(START.plusSeconds(86_400), 900, 2.8).trk();

        RunHistory history = read("runs.gpx", "<gpx>" + one + other + "</gpx>");
        assertEquals(
                List.of(folder.resolve("runs.gpx") + "#1", folder.resolve("runs.gpx") + "#2"),
                history.runs().stream().map(Run::source).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "few-points, OTHER_FORMAT, 'It has 9 points'",
        "sparse, OTHER_FORMAT, 'It has 21 points'",
        "turns-back, OTHER_FORMAT, 'Its times go back.'",
        "gap, OTHER_FORMAT, 'For more than 10 minutes it has no point'",
        "car, OTHER_FORMAT, 'More than 5 %'",
        "still, OTHER_FORMAT, 'It has 61 points'",
        "no-type, SPORT_UNKNOWN, 'The activity doesn''t name its sport.'",
        "cut-off, DAMAGED, 'The file is faulty or cut off: its XML makes no sense from line'"
    })
    void gpxThatMayBeARunCountsAsAMissingOneOnItsDay(String fault, LeftOut.Code code, String message)
            throws IOException {
        LeftOut entry = onlyLeftOut(read("run.gpx", doubtful(fault)));

        assertEquals(code, entry.code());
        assertTrue(entry.code().mayHideARun());
        assertEquals(Optional.of(START), entry.start());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), entry.date());
        assertTrue(InWords.english(entry.message()).startsWith(message), InWords.english(entry.message()));
    }

    private static String doubtful(String fault) {
        return switch (fault) {
            case "few-points" -> MadeUpTrack.run(START, 8, 2.8).gpx();
            case "sparse" -> new MadeUpTrack(START).steps(20, 31, 2.8, 0).gpx();
            case "turns-back" ->
                MadeUpTrack.run(START, 60, 2.8).wait(-10).steps(60, 1, 2.8, 0).gpx();
            case "gap" ->
                MadeUpTrack.run(START, 600, 2.8)
                        .steps(1, 601, 2.8, 0)
                        .steps(600, 1, 2.8, 0)
                        .gpx();
            case "car" -> MadeUpTrack.run(START, 600, 2.8).steps(60, 1, 20, 0).gpx();
            case "still" -> new MadeUpTrack(START).steps(60, 1, 0, 0).gpx();
            case "no-type" -> MadeUpTrack.run(START, 600, 2.8).type("").gpx();
            case "cut-off" -> MadeUpTrack.run(START, 600, 2.8).gpx().substring(0, 30_000);
            default -> throw new IllegalArgumentException(fault);
        };
    }

    @Test
    void tenPointsHalfAMinuteApartAreATrackAndNineAreNone() throws IOException {
        assertEquals(
                756,
                onlyRun(read(
                                "run.gpx",
                                new MadeUpTrack(START).steps(9, 30, 2.8, 0).gpx()))
                        .distanceMetres()
                        .orElseThrow(),
                7.6);
    }

    @Test
    void gpxOfAnotherSportIsNoRunAndHidesNone() throws IOException {
        RunHistory history = read(
                "ride.gpx",
                MadeUpTrack.run(START, 600, 8).type("<type>cycling</type>").gpx());

        OtherActivity ride = only(history.otherActivities());
        assertEquals("cycling", ride.sport());
        assertEquals(START, ride.start());
        assertEquals(Duration.ofMinutes(10), ride.timerTime());
        assertEquals(4800, ride.distanceMetres().orElseThrow(), 5);
        assertEquals(List.of(), history.runs());
        assertEquals(List.of(), history.leftOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wpt lat=\"1\" lon=\"2\"><time>2026-05-04T22:30:00Z</time></wpt>",
                "<trk><type>running</type>"
                        + "<trkseg><trkpt lat=\"1\" lon=\"2\"/><trkpt lat=\"1\" lon=\"2.1\"/></trkseg></trk>",
                ""
            })
    void gpxWithoutTimesIsAPlanAndNoRecording(String content) throws IOException {
        LeftOut entry = onlyLeftOut(read("route.gpx", "<gpx>" + content + "</gpx>"));

        assertEquals(LeftOut.Code.NOT_AN_ACTIVITY, entry.code());
    }

    @Test
    void trailRunTellsItsGround() throws IOException {
        String gpx = MadeUpTrack.run(START, 600, 2.8)
                .type("<type>trail_running</type>")
                .gpx();

        assertEquals(Surface.TRAIL, onlyRun(read("run.gpx", gpx)).surface());
    }

    // TCX.

    private static String tcx(String activities) {
        return "<?xml version=\"1.0\"?><TrainingCenterDatabase"
                + " xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"><Activities>" + activities
                + "</Activities></TrainingCenterDatabase>";
    }

    private static String activity(String sport, String laps) {
        return "<Activity Sport=\"" + sport + "\"><Id>2026-05-04T22:30:00Z</Id>" + laps + "</Activity>";
    }

    private static String lap(String start, String totals) {
        return "<Lap StartTime=\"" + start + "\">" + totals + "</Lap>";
    }

    private static final String FIRST_LAP = lap(
            "2026-05-04T22:30:00Z",
            "<TotalTimeSeconds>600.5</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters><Track><Trackpoint>"
                    + "<Time>2026-05-04T22:40:00Z</Time><DistanceMeters>1999</DistanceMeters></Trackpoint></Track>");
    private static final String SECOND_LAP = lap(
            "2026-05-04T22:50:00Z",
            "<TotalTimeSeconds>300</TotalTimeSeconds><DistanceMeters>1000.5</DistanceMeters><Track><Trackpoint>"
                    + "<Time>2026-05-04T22:55:00Z</Time><DistanceMeters>3001</DistanceMeters></Trackpoint></Track>");

    @ParameterizedTest
    @ValueSource(strings = {"", "          ", "\uFEFF"})
    void lapsOfTcxAreAddedUp(String before) throws IOException {
        Run run = onlyRun(read("run.tcx", before + tcx(activity("Running", FIRST_LAP + SECOND_LAP))));

        assertEquals(Optional.of(OtherFormat.TCX), run.origin().otherFormat());
        assertEquals(START, run.start());
        assertEquals(OptionalDouble.of(3000.5), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofMillis(900_500)), run.timerTime());
        assertEquals(Optional.of(Duration.ofMinutes(25)), run.elapsedTime());
    }

    @Test
    void distanceOfTheLastPointStandsInForThatOfTheLaps() throws IOException {
        String tcx = tcx(activity("Running", FIRST_LAP + SECOND_LAP))
                .replaceAll("(?<=</TotalTimeSeconds>)<DistanceMeters>[^<]*</DistanceMeters>", "");

        assertEquals(OptionalDouble.of(3001), onlyRun(read("run.tcx", tcx)).distanceMetres());
    }

    @ParameterizedTest
    @CsvSource({"Biking, cycling", "Other, other"})
    void sportOfTcxDecides(String sport, String named) throws IOException {
        RunHistory history = read("ride.tcx", tcx(activity(sport, FIRST_LAP)));

        assertEquals(named, only(history.otherActivities()).sport());
        assertEquals(LocalDate.of(2026, 5, 5), only(history.otherActivities()).date());
        assertEquals(List.of(), history.leftOut());
    }

    @Test
    void tcxWithoutASportIsPerhapsARun() throws IOException {
        LeftOut entry = onlyLeftOut(read("ride.tcx", tcx(activity("", FIRST_LAP))));

        assertEquals(LeftOut.Code.SPORT_UNKNOWN, entry.code());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), entry.date());
    }

    @Test
    void tcxWithoutTotalsIsPerhapsARun() throws IOException {
        LeftOut entry = onlyLeftOut(read("run.tcx", tcx(activity("Running", ""))));

        assertEquals(LeftOut.Code.OTHER_FORMAT, entry.code());
        assertEquals(Optional.of(START), entry.start());
    }

    @Test
    void courseInTcxIsNoRecording() throws IOException {
        String course = "<TrainingCenterDatabase><Courses><Course><Lap><TotalTimeSeconds>9</TotalTimeSeconds></Lap>"
                + "</Course></Courses></TrainingCenterDatabase>";

        assertEquals(
                LeftOut.Code.NOT_AN_ACTIVITY,
                onlyLeftOut(read("course.tcx", course)).code());
    }

    @Test
    void onlyTheLastActivityOfACutOffFileIsLost() throws IOException {
        String whole = tcx(activity("Running", FIRST_LAP)
                + activity("Running", SECOND_LAP).replace("22:30", "22:50")
                + activity("Running", SECOND_LAP).replace("22:5", "23:5").replace("22:30", "23:30"));

        RunHistory history = read("runs.tcx", whole.substring(0, whole.lastIndexOf("<Track>")));
        assertEquals(2, history.runs().size());
        assertEquals(LeftOut.Code.DAMAGED, only(history.leftOut()).code());
        assertEquals(folder.resolve("runs.tcx") + "#3", only(history.leftOut()).source());
    }

    // Apple and Google.

    private static final String APPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [
            <!-- HealthKit Export Version: 14 -->
            <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
            <!ATTLIST HealthData locale CDATA #REQUIRED>
            ]>
            <HealthData locale="de_DE">
             <Record type="HKQuantityTypeIdentifierStepCount" value="120"/>
             %s
            </HealthData>
            """;

    private static String workout(String type, String attributes, String content) {
        return "<Workout workoutActivityType=\"HKWorkoutActivityType" + type
                + "\" duration=\"30.5\" durationUnit=\"min\""
                + " startDate=\"2026-05-05 00:30:00 +0200\" endDate=\"2026-05-05 01:02:00 +0200\" " + attributes + ">"
                + content + "</Workout>";
    }

    @ParameterizedTest
    @CsvSource({
        "'totalDistance=\"5.5\" totalDistanceUnit=\"km\"', ''",
        "'', '<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"3.417541557\" unit=\"mi\"/>'",
        "'', '<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"5500\" unit=\"m\"/>'"
    })
    void runInAppleHealthIsCountedOnItsLocalDay(String attributes, String content) throws IOException {
        Run run = onlyRun(read("export.xml", String.format(APPLE, workout("Running", attributes, content))));

        assertEquals(Optional.of(OtherFormat.APPLE_HEALTH), run.origin().otherFormat());
        assertEquals(LocalDateTime.parse("2026-05-05T00:30:00"), run.localStart());
        assertEquals(LocalTimeSource.FILE, run.when().source());
        assertEquals(5500, run.distanceMetres().orElseThrow(), 0.001);
        assertEquals(Optional.of(Duration.ofSeconds(1830)), run.timerTime());
        assertEquals(Optional.of(Duration.ofMinutes(32)), run.elapsedTime());
    }

    @Test
    void partOfAWorkoutOfAppleHealthIsNotTakenForAllOfIt() throws IOException {
        String part =
                "<WorkoutActivity><WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"1\""
                        + " unit=\"km\"/></WorkoutActivity>";
        String all = "totalDistance=\"5.5\" totalDistanceUnit=\"km\"";

        assertEquals(
                OptionalDouble.of(5500),
                onlyRun(read("export.xml", String.format(APPLE, workout("Running", all, part))))
                        .distanceMetres());
    }

    @Test
    void limitOfAnArchiveHoldsForTheStreamOfAppleHealth() throws IOException {
        String export = String.format(APPLE, workout("Running", "", "") + "<Record/>".repeat(3_000_000));
        zip(folder.resolve("export.zip"), List.of("export.xml"), List.of(export.getBytes(StandardCharsets.UTF_8)));

        RunHistory history = READER.read(folder).history();
        assertEquals(1, history.runs().size());
        assertEquals(LeftOut.Code.ARCHIVE_LIMIT, only(history.leftOut()).code());
    }

    @Test
    void otherWorkoutsOfAppleHealthAreToldTogether() throws IOException {
        RunHistory history = read(
                "export.xml", String.format(APPLE, workout("Cycling", "", "") + workout("WheelchairRunPace", "", "")));

        LeftOut entry = onlyLeftOut(history);
        assertEquals(LeftOut.Code.NOT_A_RUN, entry.code());
        assertEquals("None of the 2 activities in it is a run by its sport.", InWords.english(entry.message()));
    }

    @Test
    void exportOfAppleHealthWithoutAWorkoutIsTold() throws IOException {
        assertEquals(
                LeftOut.Code.NO_DATA,
                onlyLeftOut(read("export.xml", String.format(APPLE, ""))).code());
    }

    @ParameterizedTest
    @CsvSource({"Running, 1", "Cycling, 0"})
    void workoutOfAppleNamesTheSportOfItsRouteWhichDoesNot(String type, int runs) throws IOException {
        String route = "<WorkoutRoute><FileReference path=\"/workout-routes/route_1.gpx\"/></WorkoutRoute>";
        write(
                "export.xml",
                String.format(APPLE, workout(type, "totalDistance=\"5.5\" totalDistanceUnit=\"km\"", route)));
        RunHistory history = read(
                "workout-routes/route_1.gpx",
                MadeUpTrack.run(START, 1800, 2.8).type("").gpx());

        assertEquals(runs, history.runs().size());
        assertEquals(List.of(), history.problems());
        history.runs().forEach(run -> {
            assertEquals(OptionalDouble.of(5500), run.distanceMetres());
            assertEquals(LocalTimeSource.FILE, run.when().source());
        });
    }

    @Test
    void sessionOfGoogleFitIsCounted() throws IOException {
        Run run = onlyRun(read("run.json", """
                {"fitnessActivity": "running", "startTime": "2026-05-04T22:30:00.250Z", "endTime": "2026-05-04T23:00:00Z",
                 "duration": "1700.5s",
                 "segment": [{"fitnessActivity": "walking", "startTime": "2026-05-04T23:30:00Z"}],
                 "aggregate": [{"metricName": "com.google.step_count.delta", "intValue": 1550},
                               {"metricName": "com.google.distance.delta", "floatValue": 4558.5},
                               {"metricName": "com.google.speed.summary", "floatValue": 2.7}]}
                """));

        assertEquals(Optional.of(OtherFormat.GOOGLE_FIT), run.origin().otherFormat());
        assertEquals(START.plusMillis(250), run.start());
        assertEquals(OptionalDouble.of(4558.5), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofMillis(1_700_500)), run.timerTime());
    }

    @Test
    void brokenSessionOfGoogleFitIsListed() throws IOException {
        assertEquals(
                LeftOut.Code.DAMAGED,
                onlyLeftOut(read("run.json", "{\"fitnessActivity\": \"running\", \"startTime\": "))
                        .code());
    }

    // Strava's list.

    private static final String ENGLISH = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,"
            + "Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,"
            + "Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed\n";

    private static String row(String date, String type, String file) {
        return "1,\"" + date + "\",Name,\"" + type + "\",\"two\r\nlines, with \"\"marks\"\"\",3189,\"9,44\",,,false,,,"
                + file + ",,,3189.0,3070.0,9440.5,4.1\n";
    }

    private static final String DAY = "May 4, 2026, 10:30:00 PM";

    @Test
    void runWithoutAFileIsCountedByItsRow() throws IOException {
        String table = ENGLISH + row(DAY, "Ride", "") + row(DAY, "Run", "");
        Run run = onlyRun(read("activities.csv", table));

        assertEquals(Optional.of(OtherFormat.STRAVA), run.origin().otherFormat());
        assertEquals(folder.resolve("activities.csv") + "#3", run.source());
        assertEquals(START, run.start());
        assertEquals(LocalDate.of(2026, 5, 5), run.date());
        assertEquals(OptionalDouble.of(9440.5), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofSeconds(3070)), run.timerTime());
        assertEquals(Optional.of(Duration.ofSeconds(3189)), run.elapsedTime());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aktivitäts-ID,Aktivitätsdatum,Name,Aktivitätsart,Beschreibung,Verstrichene Zeit,Distanz,Puls,Leistung,Pendeln,Hinweis,"
                        + "Ausrüstung,Dateiname,Gewicht,Fahrrad,Verstrichene Zeit,Bewegungszeit,Distanz,Geschw."
                        + "|04.05.2026, 22:30:00|Lauf",
                "ID,Date de l'activité,Nom,Type d'activité,Description,Temps écoulé,Distance,FC,Effort,Trajet,Note,Matériel,Nom du fichier,"
                        + "Poids,Vélo,Temps écoulé,Durée de déplacement,Distance,Vitesse|4 mai 2026 à 22:30:00|Course à pied",
                "アクティビティ ID,日,名前,タイプ,説明,経過時間,距離,心拍,負荷,通勤,メモ,用品,ファイル名,体重,自転車,経過時間,走行時間,距離,速度"
                        + "|2026/05/04 22:30:00|ランニング"
            })
    void listInAnotherLanguageIsReadByTheOrderOfItsColumns(String header, String date, String type) throws IOException {
        Run run = onlyRun(read("activities.csv", header + "\n" + row(date, type, "")));

        assertEquals(START, run.start());
        assertEquals(OptionalDouble.of(9440.5), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofSeconds(3070)), run.timerTime());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,date,name,type,description,elapsed_time,distance,commute,gear,filename"
                        + "|1,2026-05-04 22:30:00,Run,Run,,1783,5681.0,false,Shoe,",
                "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
                        + "Activity Gear,Filename|1,\"May 4, 2026, 10:30:00 PM\",Run,Run,,1783,5.681,false,Shoe,",
                "Activity ID;Activity Date;Activity Name;Activity Type;Elapsed Time;Distance;Filename"
                        + "|1;May 4, 2026, 10:30:00 PM;Run;Run;1783;5,681;",
                "\uFEFFActivity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance"
                        + "|1,2026-05-04 22:30:00,Run,Run,1783,5681"
            })
    void olderAndShorterListsAreRead(String header, String row) throws IOException {
        Run run = onlyRun(read("activities.csv", header + "\n" + row));

        assertEquals(START, run.start());
        assertEquals(OptionalDouble.of(5681), run.distanceMetres());
        assertEquals(Optional.of(Duration.ofSeconds(1783)), run.timerTime());
    }

    @Test
    void listNamesTheSportOfATrackThatDoesNotAndGivesItsTotals() throws IOException {
        write("activities.csv", ENGLISH + row(DAY, "Run", "activities/1.gpx.gz"));
        write(
                "activities/1.gpx.gz",
                gzip(bytes(MadeUpTrack.run(START, 3000, 2.8).type(""))));

        Run run = onlyRun(read());
        assertEquals(Optional.of(OtherFormat.GPX), run.origin().otherFormat());
        assertEquals(folder.resolve("activities/1.gpx.gz").toString(), run.source());
        assertEquals(OptionalDouble.of(9440.5), run.distanceMetres());
    }

    @Test
    void listThatNamesAnotherSportMakesATrackNoRun() throws IOException {
        write("activities.csv", ENGLISH + row(DAY, "Ride", "activities/1.gpx"));
        write("activities/1.gpx", bytes(MadeUpTrack.run(START, 3000, 2.8).type("")));

        RunHistory history = read();
        assertEquals("cycling", only(history.otherActivities()).sport());
        assertEquals(List.of(), history.runs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run", "Trail Run", "Virtual Run"})
    void runOfWhichTheFileIsMissingInTheExportIsCountedByItsRow(String type) throws IOException {
        Run run = onlyRun(read("activities.csv", ENGLISH + row(DAY, type, "activities/1.fit.gz")));

        assertEquals(Optional.of(OtherFormat.STRAVA), run.origin().otherFormat());
    }

    @Test
    void damagedFileIsNoMissingRunIfItsRowTellsTheRun() throws IOException {
        write("activities.csv", ENGLISH + row(DAY, "Run", "activities/1.fit.gz"));
        write("activities/1.fit.gz", new byte[0]);

        RunHistory history = read();
        assertEquals(OptionalDouble.of(9440.5), only(history.runs()).distanceMetres());
        assertEquals(LeftOut.Code.DAMAGED_COPY, only(history.leftOut()).code());
        assertEquals(List.of(), history.problems());
    }

    @Test
    void damagedTrackIsNoMissingRunIfItsRowTellsTheRun() throws IOException {
        write("activities.csv", ENGLISH + row(DAY, "Run", "activities/1.gpx"));
        write("activities/1.gpx", doubtful("cut-off"));

        RunHistory history = read();
        assertEquals(
                Optional.of(OtherFormat.STRAVA), only(history.runs()).origin().otherFormat());
        assertEquals(LeftOut.Code.DAMAGED_COPY, only(history.leftOut()).code());
    }

    @Test
    void damagedFileOfAnotherSportHidesNoRun() throws IOException {
        write("activities.csv", ENGLISH + row(DAY, "Ride", "activities/1.fit.gz"));
        write("activities/1.fit.gz", new byte[0]);

        assertEquals(LeftOut.Code.NOT_A_RUN, onlyLeftOut(read()).code());
    }

    @Test
    void rowAddsNothingToAFitFileThatWasRead() throws IOException {
        write("activities.csv", ENGLISH + row("May 4, 2026, 9:00:00 PM", "Run", "activities/1.fit.gz"));
        write("activities/1.fit.gz", gzip(FitFixture.run(START, 5000, 1800).bytes()));

        Run run = onlyRun(read());
        assertEquals(OptionalDouble.of(5000), run.distanceMetres());
        assertEquals(Optional.empty(), run.origin().otherFormat());
    }

    @Test
    void fileOfTheSameNameFromAnotherExportIsAnotherRun() throws IOException {
        write("activities.csv", ENGLISH + row("May 7, 2026, 9:00:00 PM", "Run", "activities/1.fit.gz"));
        write(
                "other/activities/1.fit.gz",
                gzip(FitFixture.run(START, 5000, 1800).bytes()));

        assertEquals(2, read().runs().size());
    }

    @Test
    void runInTheListWithoutADateIsPerhapsOne() throws IOException {
        LeftOut entry = onlyLeftOut(read("activities.csv", ENGLISH + row("some day", "Run", "")));

        assertEquals(LeftOut.Code.OTHER_FORMAT, entry.code());
        assertEquals(Optional.empty(), entry.date());
    }

    @Test
    void twoRunsOfADayWithoutFilesAreTwo() throws IOException {
        String table = ENGLISH + row(DAY, "Run", "") + row("May 4, 2026, 8:00:00 AM", "Run", "");

        assertEquals(2, read("activities.csv", table).runs().size());
    }

    @Test
    void rowThatOnlyBeginsLikeAListIsNone() throws IOException {
        String header =
                "a,b,c,d,e,time,way," + "x,".repeat(8) + "time,y,way," + ("z".repeat(30) + ",").repeat(400) + "time\n";

        assertEquals(LeftOut.Code.NOT_FIT, onlyLeftOut(read("x.csv", header)).code());
    }

    @Test
    void listThatBreaksOffSaysSo() throws IOException {
        RunHistory history = read("activities.csv", ENGLISH + row(DAY, "Run", "") + "2,\"May 5, 2026");

        assertEquals(1, history.runs().size());
        assertEquals(LeftOut.Code.DAMAGED, only(history.leftOut()).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Activity Type,Date,Favorite,Title,Distance,Calories,Time\nRunning,2026-05-04 22:30:00,false,Run,5.0,300,00:30:00\n",
                "a,b,c\n1,2,3\n",
                "Not a run."
            })
    void otherTablesAndTextsAreNoFitFiles(String content) throws IOException {
        assertEquals(LeftOut.Code.NOT_FIT, onlyLeftOut(read("x.csv", content)).code());
    }

    // One run in several formats.

    private static byte[] bytes(MadeUpTrack track) {
        return track.gpx().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sameRunAsFitAndInOtherFormatsIsThatOfFit() throws IOException {
        write("run.fit", FitFixture.run(START, 5040, 1800).bytes());
        write("run.gpx", bytes(MadeUpTrack.run(START, 1800, 2.8)));
        write(
                "run.json",
                "{\"fitnessActivity\":\"running\",\"startTime\":\"2026-05-04T22:30:05Z\",\"endTime\":"
                        + "\"2026-05-04T23:00:00Z\",\"aggregate\":[{\"metricName\":\"com.google.distance.delta\",\"floatValue\":5050}]}");

        RunHistory history = read();
        assertEquals(Optional.empty(), onlyRun(history).origin().otherFormat());
        assertEquals(
                List.of(
                        folder.resolve("run.gpx").toString(),
                        folder.resolve("run.json").toString()),
                history.duplicates().stream().map(Duplicate::source).toList());
    }

    @Test
    void trackOfARunThatWasReadAsFitIsNotMissing() throws IOException {
        write("run.fit", FitFixture.run(START, 5040, 1800).bytes());
        write("run.gpx", doubtful("few-points"));

        RunHistory history = read();
        assertEquals(1, history.runs().size());
        assertEquals(List.of(), history.problems());
    }

    @Test
    void strictReaderStopsAtARunWithoutTotalsAndNotAtOneWithThem() throws IOException {
        HistoryReader strict = HistoryReader.strict().withClock(Clock.fixed(START, ZoneOffset.UTC));
        write("a.gpx", bytes(MadeUpTrack.run(START, 1800, 2.8)));
        assertEquals(1, strict.read(folder).history().runs().size());

        write("b.gpx", doubtful("few-points").replace("2026-05-04", "2026-05-03"));
        RunFileException e = assertThrows(RunFileException.class, () -> strict.read(folder));
        assertEquals(LeftOut.Code.OTHER_FORMAT, e.leftOut().code());
    }

    // Hostile files.

    @Test
    void entitiesAreNeitherExpandedNorLoaded() throws IOException {
        Path secret = write("secret.txt", "running");
        StringBuilder laughs =
                new StringBuilder("<!DOCTYPE gpx [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY a0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        String track = MadeUpTrack.run(START, 60, 2.8)
                .type("<type>&e;</type><desc>&a59;</desc>")
                .trk();

        RunHistory history = read("run.gpx", laughs + "]><gpx>" + track + "</gpx>");
        assertEquals(
                List.of(LeftOut.Code.SPORT_UNKNOWN, LeftOut.Code.NOT_FIT),
                history.leftOut().stream().map(LeftOut::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", " ", "<!-- -->", "<trk><trkseg><trkpt><time>2026-05-04T22:30:00Z</time>"})
    void fileThatNeverEndsIsReadInLittleTimeAndMemory(String part) throws IOException {
        LeftOut entry = onlyLeftOut(read("x.gpx", "<gpx>" + part.repeat(1_000_000 / part.length())));

        assertEquals(LeftOut.Code.DAMAGED, entry.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<gpx a=\"", "<gpx><!--", "<gpx><![CDATA[", "<gpx><a"})
    void tagOrCommentThatNeverEndsIsCut(String beginning) throws IOException {
        LeftOut entry = onlyLeftOut(read("x.gpx", beginning + "x".repeat(3_000_000)));

        assertEquals(LeftOut.Code.DAMAGED, entry.code());
    }

    @Test
    void limitOfAFileHoldsForTracks() throws IOException {
        write("run.gpx", bytes(MadeUpTrack.run(START, 1800, 2.8)));
        RunHistory history = READER.withLimits(ReadLimits.standard().withFileBytes(1000))
                .read(folder)
                .history();

        assertEquals(LeftOut.Code.TOO_LARGE, only(history.leftOut()).code());
    }

    @Test
    void activitiesBeyondTheMostAreNotReadAndThatIsSaid() throws IOException {
        String header = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Filename\n";

        LeftOut entry = onlyLeftOut(read("activities.csv", header + "1,,Ride,1,1,a/1.fit\n".repeat(Capped.MOST + 1)));
        assertEquals(LeftOut.Code.TOO_LARGE, entry.code());
    }

    // Properties.

    @Test
    void wayOfAnyTrackIsRightToOnePercent() throws IOException {
        Random random = new Random(20260504);
        for (int i = 0; i < 20; i++) {
            MadeUpTrack track = new MadeUpTrack(START);
            int seconds = 0;
            for (int part = 0; part < 30; part++) {
                int step = 1 + random.nextInt(10);
                track.steps(20, step, 1.5 + 4 * random.nextDouble(), 2 * Math.PI * random.nextDouble());
                seconds += 20 * step;
            }
            Run run = onlyRun(read("run.gpx", track.gpx()));

            assertEquals(track.metres(), run.distanceMetres().orElseThrow(), 0.01 * track.metres());
            assertEquals(Optional.of(Duration.ofSeconds(seconds)), run.timerTime());
        }
    }

    @Test
    void packingAndOrderOfFilesChangeNothing() throws IOException {
        Random random = new Random(42);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Instant start = START.plusSeconds(86_400L * i);
            MadeUpTrack track = MadeUpTrack.run(start, 300 + random.nextInt(600), 2 + random.nextDouble());
            files.add(bytes(track.type(i % 3 == 0 ? "" : "<type>running</type>")));
        }
        files.add((ENGLISH
                        + row(DAY, "Run", "activities/0.gpx")
                        + row("May 10, 2026, 10:30:00 PM", "Ride", "activities/6.gpx.gz")
                        + row("May 20, 2026, 10:30:00 PM", "Run", ""))
                .getBytes(StandardCharsets.UTF_8));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            names.add("activities/" + i + ".gpx");
        }
        names.add("activities.csv");
        List<Path> plain = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            plain.add(write("plain/" + names.get(i), files.get(i)));
            write("gz/" + names.get(i) + ".gz", gzip(files.get(i)));
        }
        zip(write("all.zip", new byte[0]), names, files);
        List<String> expected = told(READER.read(plain).history());

        assertEquals(9 + 1 + 3, expected.size());
        assertEquals(expected, told(READER.read(folder.resolve("gz")).history()));
        assertEquals(expected, told(READER.read(folder.resolve("all.zip")).history()));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(plain, random);
            assertEquals(expected, told(READER.read(plain).history()));
        }
    }

    private static void zip(Path archive, List<String> names, List<byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < files.size(); i++) {
                put(zip, names.get(i), files.get(i));
            }
        }
    }

    /** What was read, without the names of files. */
    private static List<String> told(RunHistory history) {
        List<String> told = new ArrayList<>();
        history.runs()
                .forEach(run -> told.add(run.start() + " " + run.distanceMetres() + " " + run.timerTime() + " "
                        + run.origin().otherFormat()));
        history.leftOut().forEach(entry -> told.add(entry.code() + " " + entry.start()));
        history.otherActivities()
                .forEach(other -> told.add(other.sport() + " " + other.start() + " " + other.timerTime()));
        Collections.sort(told);
        return told;
    }

    @Test
    void listWithoutARowIsTold() throws IOException {
        RunHistory history = read("activities.csv", ENGLISH);

        assertEquals(
                List.of(LeftOut.Code.NO_DATA),
                history.leftOut().stream().map(LeftOut::code).toList());
        assertEquals(List.of(), history.problems());
    }

    @ParameterizedTest
    @CsvSource({"Ride, 1", "Ride Swim, 1", "Ride Run, 0", "Run, 0"})
    void listOfOtherSportsIsTold(String sports, int told) throws IOException {
        for (String file : List.of("", "activities/1.fit.gz")) {
            StringBuilder list = new StringBuilder(ENGLISH);
            for (String sport : sports.split(" ", -1)) {
                list.append(row(DAY, sport, file));
            }
            RunHistory history = read("activities.csv", list.toString());

            assertEquals(
                    Collections.nCopies(told, LeftOut.Code.NOT_A_RUN),
                    history.leftOut().stream().map(LeftOut::code).toList());
            assertEquals(List.of(), history.problems());
        }
    }
}
