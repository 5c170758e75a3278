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
import picocli.CommandLine.Option;

/** Where the pain log is. */
final class PainLogOption {

    @Option(names = "--log", paramLabel = "${bundle:label.file}", converter = Converters.File.class)
    private @Nullable Path log;

    /**
     * The pain log.
     *
     * @return absent if none was named
     * @throws CommandFailure if the file can't be read, or is no such log
     */
    Optional<PainLog> log() throws CommandFailure {
        if (log == null) {
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

    /** The file of the log, which is read like those of the runs. */
    Stream<Path> paths() {
        return Stream.ofNullable(log);
    }
}
