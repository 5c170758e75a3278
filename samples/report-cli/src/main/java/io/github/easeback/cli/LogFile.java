package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogProblem;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.comeback.PainLogWriter;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The file of a pain log. It is only ever replaced as a whole, by itself and one line more, and by one program at a time. */
final class LogFile {

    private final OutputFile place;

    private LogFile(OutputFile place) {
        this.place = place;
    }

    /**
     * Checks that a log may be written there.
     *
     * @throws CommandFailure if it may not
     */
    static LogFile of(Path path) throws CommandFailure {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            throw CommandFailure.usage(Message.of("entry.device").with("file", path.toString()));
        }
        return new LogFile(OutputFile.of(Format.CSV, path, true, List.of()));
    }

    /**
     * Adds an entry.
     *
     * @return the log with the entry, and with its errors and new questions
     * @throws CommandFailure if the file is no log, can't be written, or was changed in the meantime, as by a spreadsheet, which knows of no turns; then it is as it was
     */
    PainLog add(PainEntry entry) throws CommandFailure {
        try {
            LogLock turn = LogLock.of(place, LogLock.PATIENCE);
            try {
                return addAlone(entry);
            } finally {
                turn.close();
            }
        } catch (IOException e) {
            throw CommandFailure.of(message("entry.unreadable").with("reason", SystemFault.of(e)));
        }
    }

    private PainLog addAlone(PainEntry entry) throws CommandFailure, IOException {
        try (Drafts drafts = new Drafts()) {
            byte[] old = bytes();
            PainLog before = PainLogReader.read(old);
            Optional<PainLogProblem> broken = before.broken();
            if (broken.isPresent()) {
                throw CommandFailure.of(
                        message("entry.broken").with("reason", broken.get().message()));
            }
            byte[] more = PainLogWriter.append(old, entry);
            drafts.write(place, more);
            if (!Arrays.equals(old, bytes())) {
                throw CommandFailure.of(message("entry.overtaken"));
            }
            drafts.publish();
            return withoutOldQuestions(PainLogReader.read(more), before);
        }
    }

    /** What was asked of earlier lines was asked when they were written. */
    private static PainLog withoutOldQuestions(PainLog log, PainLog before) {
        return new PainLog(
                log.entries(),
                log.problems().stream()
                        .filter(problem -> problem.kind() != PainLogProblem.Kind.NOTICE
                                || !before.problems().contains(problem))
                        .toList());
    }

    private byte[] bytes() throws IOException {
        return Files.exists(place.target()) ? Files.readAllBytes(place.target()) : new byte[0];
    }

    private Message message(String key) {
        return Message.of(key).with("file", place.path().toString());
    }
}
