package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.RunHistory;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the runs of one runner from FIT files, from folders of them, and from zip and gzip archives such as the exports of Garmin and
 * Strava. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * RunHistory history = HistoryReader.lenient().read(Path.of("fit-files")).history();
 * }</pre>
 *
 * <p>Files are recognised by their content, not by their name. The same run in several files is counted once. Runs,
 * problems and their order depend on the files alone, never on the machine.
 */
public final class HistoryReader {

    private final ReadMode mode;
    private final ZoneId zone;
    private final ReadLimits limits;

    private HistoryReader(ReadMode mode, ZoneId zone, ReadLimits limits) {
        this.mode = mode;
        this.zone = zone;
        this.limits = limits;
    }

    /**
     * A reader that lists faulty files and reads on. Runs whose files hold no local time get their day in UTC, unless
     * {@link #withZone} says otherwise.
     *
     * @return the reader
     */
    public static HistoryReader lenient() {
        return new HistoryReader(ReadMode.LENIENT, ZoneOffset.UTC, ReadLimits.standard());
    }

    /**
     * A reader that throws for the first file that may hold a run and can't be used. Runs whose files hold no local time
     * get their day in UTC, unless {@link #withZone} says otherwise.
     *
     * @return the reader
     */
    public static HistoryReader strict() {
        return new HistoryReader(ReadMode.STRICT, ZoneOffset.UTC, ReadLimits.standard());
    }

    /**
     * The same reader with another zone.
     *
     * @param newZone the zone that gives runs without a local time in the file their day
     * @return a new reader
     * @throws NullPointerException if {@code newZone} is null
     */
    public HistoryReader withZone(ZoneId newZone) {
        return new HistoryReader(mode, Objects.requireNonNull(newZone, "newZone"), limits);
    }

    /**
     * The same reader with other limits.
     *
     * @param newLimits how much to take from archives and files
     * @return a new reader
     * @throws NullPointerException if {@code newLimits} is null
     */
    public HistoryReader withLimits(ReadLimits newLimits) {
        return new HistoryReader(mode, zone, Objects.requireNonNull(newLimits, "newLimits"));
    }

    /**
     * Reads one file, or a folder with all that is below it.
     *
     * @param path the file or folder; links are followed, but not in circles
     * @return the runs and all that was left out; no run at all is no error
     * @throws RunFileException in strict mode, for the first file that can't be used
     * @throws IOException if a folder can't be listed
     */
    public ReadResult read(Path path) throws IOException {
        return read(List.of(path));
    }

    /**
     * Reads several files and folders as the history of one runner.
     *
     * @param paths the files and folders
     * @return the runs and all that was left out; no run at all is no error
     * @throws RunFileException in strict mode, for the first file that can't be used
     * @throws IOException if a folder can't be listed
     */
    public ReadResult read(List<Path> paths) throws IOException {
        List<LeftOut> leftOut = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.exists(path)) {
                files.addAll(filesBelow(path, leftOut));
            } else {
                leftOut.add(LeftOut.of(path.toString(), LeftOutCode.NOT_FOUND, "There is no such file or folder."));
            }
        }
        return result(files.stream().distinct().toList(), leftOut);
    }

    private static List<Path> filesBelow(Path path, List<LeftOut> leftOut) throws IOException {
        List<Path> files = new ArrayList<>();
        EnumSet<FileVisitOption> options = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(path, options, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (SystemFiles.isOne(file.toString())) {
                    leftOut.add(LeftOut.of(file.toString(), LeftOutCode.SYSTEM_FILE, SystemFiles.MESSAGE));
                } else if (attributes.isRegularFile()) {
                    files.add(file);
                } else {
                    leftOut.add(
                            LeftOut.of(file.toString(), LeftOutCode.UNREADABLE, "This is no file that can be read."));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                leftOut.add(LeftOut.of(file.toString(), LeftOutCode.UNREADABLE, unreadable(e)));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static String unreadable(IOException e) {
        return e instanceof FileSystemLoopException
                ? "This link leads back into a folder that is being read."
                : "This can't be opened; check its permissions.";
    }

    private ReadResult result(List<Path> files, List<LeftOut> notFound) throws RunFileException {
        Inputs inputs = new Inputs(zone, limits);
        List<Sink> sinks = files.parallelStream().map(inputs::read).toList();
        Duplicates duplicates = new Duplicates(
                sinks.stream().flatMap(sink -> sink.runs().stream()).toList());
        Stream<LeftOut> faults =
                Stream.concat(notFound.stream(), sinks.stream().flatMap(sink -> sink.leftOut().stream()));
        List<LeftOut> all = Stream.concat(faults.map(duplicates::withTwin), duplicates.dropped().stream())
                .sorted(Comparator.comparing(LeftOut::source))
                .toList();
        int count = sinks.stream().mapToInt(Sink::files).sum();
        return checked(new ReadResult(new RunHistory(count, duplicates.kept(), all, zone)));
    }

    private ReadResult checked(ReadResult result) throws RunFileException {
        if (mode == ReadMode.STRICT && !result.problems().isEmpty()) {
            throw new RunFileException(result.problems().get(0));
        }
        return result;
    }
}
