package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.fit.WatchFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever copy of whatever run lies beside a history, the history stays what it was. */
class CopiesPropertyTest {

    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    private Path folder;

    /** One run as its watch recorded it. */
    private record Recorded(Instant start, double speed, long seconds) {

        WatchFile watch() {
            return WatchFile.run(start, speed, seconds)
                    .sampled(second -> second % 5 == 0)
                    .at(8.6);
        }
    }

    /** What else is made of a run. */
    private enum Copy {
        SAME_BYTES((run, random) -> run.watch().bigEndian()),
        /** Cut off somewhere in the samples, so that session and activity are lost. */
        CUT((run, random) -> {
            byte[] file = run.watch().bigEndian();
            return Arrays.copyOf(file, file.length / 10 + random.nextInt(file.length * 8 / 10));
        }),
        BROKEN_CHECKSUM((run, random) -> {
            byte[] file = run.watch().littleEndian();
            file[file.length - 1] ^= 1;
            return file;
        }),
        /** A phone starts and ends up to a minute and a half aside, measures up to 4 % more or less, and knows less. */
        PHONE((run, random) -> WatchFile.run(
                        run.start().plusSeconds(random.nextInt(181) - 90),
                        run.speed() * (0.96 + 0.08 * random.nextDouble()),
                        run.seconds())
                .sampled(second -> second % 3 == 0)
                .withoutSpeed()
                .sample(record -> record.setCadence(null))
                .session(session -> session.setAvgCadence(null))
                .bigEndian()),
        /** Started late or stopped early. */
        HALF((run, random) -> WatchFile.run(
                        run.start().plusSeconds(random.nextInt((int) run.seconds() / 2)),
                        run.speed(),
                        run.seconds() / 2)
                .bigEndian()),
        WITHOUT_DISTANCE((run, random) -> WatchFile.run(run.start(), run.speed(), run.seconds())
                .writing(second -> Double.NaN)
                .withoutSpeed()
                .session(session -> session.setTotalDistance(null))
                .bigEndian()),
        /** A program that writes local time where UTC belongs, and no offset. */
        LOCAL_TIME_AS_UTC(
                (run, random) -> WatchFile.run(run.start().plus(Duration.ofHours(1)), run.speed(), run.seconds())
                        .withoutOffset()
                        .bigEndian());

        @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
        private final BiFunction<Recorded, Random, byte[]> file;

        Copy(BiFunction<Recorded, Random, byte[]> file) {
            this.file = file;
        }
    }

    private static List<Recorded> history(Random random) {
        List<Recorded> history = new ArrayList<>();
        for (int day = 0; day < 20; day += 1 + random.nextInt(3)) {
            history.add(new Recorded(
                    START.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(20_000)),
                    2 + 1.5 * random.nextDouble(),
                    900 + random.nextInt(3000)));
        }
        return history;
    }

    @ParameterizedTest
    @EnumSource
    void copyOfARunChangesNoDay(Copy copy) throws IOException {
        Random random = new Random(copy.name().hashCode());
        for (int i = 0; i < 12; i++) {
            Path one = Files.createDirectory(folder.resolve(copy + "-" + i));
            List<Recorded> history = history(random);
            List<Path> files = new ArrayList<>();
            for (Recorded run : history) {
                files.add(Files.write(
                        one.resolve("m" + files.size() + ".fit"),
                        run.watch().withOffset(ZoneOffset.ofHours(1)).bigEndian()));
            }
            String before = days(HistoryReader.lenient().read(files).history());
            int copies = 0;
            for (Recorded run : history) {
                if (random.nextBoolean()) {
                    // Before or after the watch's own in the order of names.
                    String name = (random.nextBoolean() ? "a" : "z") + copies + ".fit";
                    files.add(Files.write(one.resolve(name), copy.file.apply(run, random)));
                    copies++;
                }
            }
            Collections.shuffle(files, random);

            RunHistory after = HistoryReader.lenient().read(files).history();
            assertEquals(before, days(after), () -> after.duplicates().toString());
            assertEquals(List.of(), after.missingRunDays());
        }
    }

    private static String days(RunHistory history) {
        return history.runs().stream()
                .map(run -> run.date() + " " + run.distanceMetres() + " " + run.timerTime())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void orderOfFilesChangesNothing(Copy copy) throws IOException {
        Random random = new Random(~copy.name().hashCode());
        List<Path> files = new ArrayList<>();
        for (Recorded run : history(random)) {
            files.add(Files.write(
                    folder.resolve("w" + files.size() + ".fit"), run.watch().bigEndian()));
            files.add(Files.write(folder.resolve("c" + files.size() + ".fit"), copy.file.apply(run, random)));
        }
        RunHistory first = HistoryReader.lenient().read(files).history();
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(files, random);

            RunHistory again = HistoryReader.lenient().read(files).history();
            assertEquals(first, again);
            assertEquals(sums(first), sums(again));
        }
    }

    private static List<String> sums(RunHistory history) {
        return history.runs().stream()
                .collect(Collectors.groupingBy(
                        Run::date,
                        Collectors.summingDouble(run -> run.distanceMetres().orElse(-1))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<LocalDate, Double>comparingByKey())
                .map(Object::toString)
                .toList();
    }
}
