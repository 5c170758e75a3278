package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * The turn to change a log, among all programs of this kind: a file beside the log that the system locks, so that the turn ends with its program, however that ends. The log itself can't be
 * locked, since another file takes its place.
 */
final class LogLock implements AutoCloseable {

    /** An entry takes far less than a second. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Windows forbids to write what is locked by another, so that lies behind all that is written. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int MOST_BYTES = 1 << 16;

    private final Path place;
    private final FileChannel channel;

    private LogLock(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /**
     * Waits for the turn.
     *
     * @throws CommandFailure if somebody else has it for so long
     * @throws IOException if the folder of the log lets nobody lock anything
     */
    static LogLock of(OutputFile log, Duration patience) throws CommandFailure, IOException {
        Path place = log.target().resolveSibling("." + log.target().getFileName() + ".lock");
        long start = System.nanoTime();
        Optional<LogLock> lock = attempt(place);
        while (lock.isEmpty()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw CommandFailure.of(Message.of("entry.busy")
                        .with("file", log.path().toString())
                        .with("seconds", patience.toSeconds()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            lock = attempt(place);
        }
        return lock.get();
    }

    private static Optional<LogLock> attempt(Path place) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            // On Windows a file that is just being taken away can't be opened.
            return Optional.empty();
        }
        boolean isMine = false;
        try {
            isMine = channel.tryLock(LOCKED_BYTE, 1, false) != null && isStillThere(place, channel);
        } catch (OverlappingFileLockException e) {
            // Somebody has it in this very program.
        } finally {
            if (!isMine) {
                channel.close();
            }
        }
        return isMine ? Optional.of(new LogLock(place, channel)) : Optional.empty();
    }

    /**
     * Whoever had the turn before took the file away, and then this may be one that nobody else finds. A length of its own tells, since to open the file a second time would end the lock on some
     * systems.
     */
    private static boolean isStillThere(Path place, FileChannel channel) throws IOException {
        channel.write(ByteBuffer.allocate(1), ThreadLocalRandom.current().nextInt(MOST_BYTES));
        try {
            return Files.size(place) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives the turn to the next one. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            // A file that is left behind is locked by nobody, and the next one takes it away.
        }
    }
}
