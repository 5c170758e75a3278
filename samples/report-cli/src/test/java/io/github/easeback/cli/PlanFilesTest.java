package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code easeback plan} writes for the watch, the calendar and by the pain log. The made-up runner was off from 9 February to 23 March 2026. */
class PlanFilesTest {

    @TempDir
    private Path folder;

    private static Cli plan(String... more) {
        return Cli.run(Stream.concat(
                        Stream.of("plan", Cli.runner(), "--as-of", "2026-03-22", "--language", "en"), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachSessionIsAFileForTheWatch() throws IOException {
        Path workouts = folder.resolve("watch");

        Cli cli = plan("--workouts", workouts.toString(), "--verbose");

        assertEquals(0, cli.code(), cli.err());
        List<String> names = names(workouts);
        assertEquals(List.of("2026-03-23-S1.fit", "2026-03-25-S1.fit", "2026-03-28-S2.fit"), names.subList(0, 3));
        assertTrue(cli.err().contains("Workouts in " + workouts + ": " + names.size()), cli.err());
        assertTrue(cli.err().contains("Delete those of an older plan from the watch"), cli.err());
    }

    /** Nobody's watch gets half a plan, and none of the files that are there is lost. */
    @Test
    void workoutThatIsThereStopsAllUnlessItMayBeReplaced() throws IOException {
        Path workouts = Files.createDirectory(folder.resolve("watch"));
        Path there = Files.write(workouts.resolve("2026-03-25-S1.fit"), new byte[] {1});

        Cli refused = plan("--workouts", workouts.toString());

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("exists; --force replaces it"), refused.err());
        assertEquals(List.of("2026-03-25-S1.fit"), names(workouts));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(there));

        assertEquals(0, plan("--workouts", workouts.toString(), "--force").code());
        assertTrue(Files.size(there) > 100);
    }

    /** A leg sign ends the plan, whose workouts are still there; a file of the runner's own is none of them. */
    @Test
    void workoutsOfAnOlderPlanAreTold() throws IOException {
        Path workouts = folder.resolve("watch");
        plan("--workouts", workouts.toString());
        Files.createFile(workouts.resolve("my intervals.fit"));
        int count = names(workouts).size() - 1;

        Cli again = plan("--workouts", workouts.toString(), "--force");
        Path calendar = folder.resolve("plan.ics");
        Cli stopped = planBy(
                log("2026-03-22,1,,,limping"), "--workouts", workouts.toString(), "--calendar", calendar.toString());

        assertFalse(again.err().contains("older plan"), again.err());
        assertTrue(
                stopped.err()
                        .contains("older plan still in " + workouts + ": " + count + ", the first 2026-03-23-S1.fit."),
                stopped.err());
        assertTrue(stopped.err().contains(calendar + " has no session: delete the calendar of an older plan."));
        assertEquals(count + 1, names(workouts).size());
    }

    @Test
    void fileIsNoFolderForWorkouts() throws IOException {
        Path file = Files.createFile(folder.resolve("watch"));

        Cli cli = plan("--workouts", file.toString());

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("is a file; name a folder for the workouts"), cli.err());
    }

    @Test
    void folderOfNowhereIsRefusedBeforeAnythingIsRead() {
        Cli cli = plan("--workouts", folder.resolve("no/such").toString());

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("there is no folder"), cli.err());
    }

    @Test
    void sessionsGoIntoACalendar() throws IOException {
        Path calendar = folder.resolve("plan.ics");

        Cli cli = plan("--calendar", calendar.toString());

        assertEquals(0, cli.code(), cli.err());
        String text = Files.readString(calendar);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(text.contains("SUMMARY:Walk-jog 7 x 2/2\r\n"), text);
        assertEquals(2, plan("--calendar", calendar.toString()).code());
        assertEquals(0, plan("--calendar", calendar.toString(), "--force").code());
        assertEquals(text, Files.readString(calendar));
    }

    @Test
    void runnerWithoutALayoffGetsNoWorkouts() throws IOException {
        Path workouts = folder.resolve("watch");

        Cli cli = Cli.run(
                "plan",
                Cli.runner(),
                "--as-of",
                "2026-01-11",
                "--language",
                "en",
                "--verbose",
                "--workouts",
                workouts.toString());

        assertEquals(0, cli.code(), cli.err());
        assertFalse(Files.exists(workouts) && !names(workouts).isEmpty());
        assertTrue(cli.err().contains("Workouts in " + workouts + ": 0"), cli.err());
    }

    private Path log(String... lines) throws IOException {
        return Files.write(
                folder.resolve("pain-log.csv"),
                Stream.concat(Stream.of("date,morning,before,during,red_flags"), Stream.of(lines))
                        .toList());
    }

    private static Cli planBy(Path log, String... more) {
        return Cli.run(Stream.concat(
                        Stream.of(
                                "plan",
                                Cli.runner(),
                                "--as-of",
                                "2026-04-06",
                                "--language",
                                "en",
                                "--log",
                                log.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** Three sessions at each of the first two stages, all of them good: two of each lead on. */
    @Test
    void logThatSaysGoodLeadsOnAfterTwoSessions() throws IOException {
        String[] days = IntStream.rangeClosed(0, 14)
                .mapToObj(day -> LocalDate.of(2026, 3, 23).plusDays(day) + (day < 14 ? ",1,1,2," : ",1,,,"))
                .toArray(String[]::new);

        Cli cli = planBy(log(days));

        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().startsWith("Next: S3 on "), cli.out());
        assertTrue(cli.out().contains("Good: at most 3 during the run"), cli.out());
        assertFalse(cli.out().contains("There is no log"), cli.out());
    }

    @Test
    void redFlagEndsThePlan() throws IOException {
        Path log = log("2026-04-05,,,,bladder");

        Cli cli = planBy(log, "--workouts", folder.resolve("watch").toString());

        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().startsWith("No run: go to an emergency department now."), cli.out());
        assertTrue(cli.out().replaceAll("\\s+", " ").contains("Delete its sessions from your watch"), cli.out());
        assertEquals(List.of(), names(folder.resolve("watch")));
        String json = planBy(log, "--format", "json").out();
        assertTrue(json.contains("\"reasonCode\" : \"EMERGENCY_FLAG\""), json);
        assertTrue(json.contains("\"redFlags\" : [ \"bladder\" ]"), json);
    }

    @Test
    void otherFileIsNoLogAndStopsThePlan() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "km,min\n5,30\n");

        Cli cli = planBy(file);

        assertEquals(1, cli.code());
        assertEquals("", cli.out());
        assertTrue(cli.err().contains("a.csv is no pain log. Line 1 has no column called date"), cli.err());
    }

    @Test
    void logThatIsNotThereIsSaid() {
        Cli cli = planBy(folder.resolve("none.csv"));

        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("none.csv can't be read"), cli.err());
    }

    @Test
    void wrongLineOfTheLogIsToldAndTheRestCounts() throws IOException {
        Cli cli = planBy(log("2026-04-04,1,11,2,", "2026-04-05,1,1,2,"));

        assertEquals(0, cli.code());
        assertTrue(cli.err().contains("Line 2, column before"), cli.err());
    }
}
