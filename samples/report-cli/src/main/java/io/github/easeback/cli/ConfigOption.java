package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Where a runner's settings lie, in a file that is named or in the usual place; the command line goes before them. The first mixin of its command, so that all others can ask it. */
final class ConfigOption implements IDefaultValueProvider {

    private static final String NAME = "--config";

    /** Settings that say nothing of a runner. */
    private static final Set<String> OF_THE_PROGRAM =
            Set.of(PlaceSettings.RUNS, PlaceSettings.OUTPUT, "units", "language", "zone", "week-start");

    private final Optional<Path> usualPlace;
    private final String keyOfPath;

    @Option(names = NAME, paramLabel = "${bundle:label.file}", converter = ConfigConverter.class)
    private @Nullable ConfigFile file;

    @Option(names = "--no-config")
    private boolean isOff;

    /**
     * Settings that may lie in a usual place too.
     *
     * @param keyOfPath the setting that a path without an option is taken from
     */
    ConfigOption(Optional<Path> usualPlace, String keyOfPath) {
        this.usualPlace = usualPlace;
        this.keyOfPath = keyOfPath;
    }

    /** Called when the command line has been read, for each option and path that is not in it. */
    @Override
    public @Nullable String defaultValue(ArgSpec option) {
        if (option instanceof OptionSpec named && named.longestName().equals(NAME)) {
            return usual().map(Path::toString).orElse(null);
        }
        if (file == null) {
            return null;
        }
        return option instanceof OptionSpec named ? setting(file, ConfigFile.key(named)) : file.value(keyOfPath);
    }

    /** The page of every day is no default of an option, since a report that goes elsewhere is another one. */
    private static @Nullable String setting(ConfigFile file, String key) {
        return key.equals(PlaceSettings.OUTPUT) ? null : file.value(key);
    }

    /** A mistake in it is told like one in a file that is named, since it is converted like one. */
    private Optional<Path> usual() {
        return usualPlace.filter(place -> !isOff && Files.isRegularFile(place));
    }

    /** Where the page of every day goes; absent if no file of settings says so. */
    Optional<Path> output() {
        return Optional.ofNullable(file)
                .flatMap(known -> Optional.ofNullable(known.value(PlaceSettings.OUTPUT)))
                .map(new Converters.File()::convert);
    }

    /** The file, which is read like those of the runs. */
    Stream<Path> paths() {
        return Stream.ofNullable(file).map(ConfigFile::path);
    }

    /**
     * That settings which were made for the runs of the usual place hold for others, since these may be of somebody else.
     *
     * @param paths the runs that are read
     * @return absent where the file was named, where it has no runs or no setting of a runner, and where the runs are among its own
     */
    Optional<Message> ofOtherRuns(List<Path> paths) {
        return Optional.ofNullable(file)
                .filter(known -> usual().filter(known.path()::equals).isPresent())
                .filter(known -> isOfOtherRuns(known, paths))
                .filter(known -> !ofARunner(known).isEmpty())
                .map(known -> Message.of("told.config.others")
                        .with("file", known.path().toString())
                        .with("keys", ofARunner(known)));
    }

    private static boolean isOfOtherRuns(ConfigFile file, List<Path> paths) {
        return Optional.ofNullable(file.value(PlaceSettings.RUNS))
                .map(new Converters.File()::convert)
                .filter(own -> paths.stream().noneMatch(path -> absolute(path).startsWith(absolute(own))))
                .isPresent();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String ofARunner(ConfigFile file) {
        return file.keys().stream().filter(key -> !OF_THE_PROGRAM.contains(key)).collect(Collectors.joining(", "));
    }

    /** Where settings came from, absent if there is no such file. */
    Optional<Message> describe() {
        return Optional.ofNullable(file)
                .map(known -> Message.of("told.config")
                        .with("file", known.path().toString())
                        .with("keys", String.join(", ", known.keys())));
    }
}
