package io.github.easeback.cli;

import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the pain log is. */
final class PainLogOption {

    /** The key of its setting. */
    static final String KEY = "log";

    private static final String NAME = "--" + KEY;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = NAME, paramLabel = "${bundle:label.file}", converter = Converters.File.class)
    private @Nullable Path log;

    /**
     * The pain log.
     *
     * @return absent if none was named, or if that of the settings is not there yet
     * @throws CommandFailure if the file can't be read, or is no such log
     */
    Optional<PainLog> log() throws CommandFailure {
        if (log == null || isToCome(log)) {
            return Optional.empty();
        }
        if (Files.isDirectory(log)) {
            throw CommandFailure.of(Message.of("file.folder").with("file", log.toString()));
        }
        try {
            PainLog read = PainLogReader.read(log);
            if (read.broken().isPresent()) {
                throw CommandFailure.of(Message.of("planned.no-log")
                        .with("file", log.toString())
                        .with("reason", read.broken().get().message()));
            }
            return Optional.of(read);
        } catch (IOException e) {
            throw CommandFailure.of(Message.of("planned.log-unreadable")
                    .with("file", log.toString())
                    .with("reason", SystemFault.of(e)));
        }
    }

    /** That the log of the settings is not there yet; absent if it is, or if there is none. */
    Optional<Message> toCome() {
        return Optional.ofNullable(log)
                .filter(this::isToCome)
                .map(file -> Message.of("planned.log-to-come").with("file", file.toString()));
    }

    /** Settings may be there before the first entry; who names a log in a call wants it to be read. */
    private boolean isToCome(Path file) {
        return Files.notExists(file) && !command.commandLine().getParseResult().hasMatchedOption(NAME);
    }

    /** The file of the log, which is read like those of the runs. */
    Stream<Path> paths() {
        return Stream.ofNullable(log);
    }
}
