package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A whole report on its way: it lies beside the file whose place it takes, so that nobody ever sees half a report. */
final class Draft {

    private final OutputFile file;
    private final Path temporary;

    Draft(OutputFile file) {
        this.file = file;
        long now = System.nanoTime();
        temporary = file.target()
                .resolveSibling(".easeback-" + ProcessHandle.current().pid() + "-" + Long.toHexString(now) + ".tmp");
    }

    /** Writes the bytes beside the file. */
    void write(byte[] bytes) throws CommandFailure {
        try {
            Files.createFile(temporary);
            takePermissions();
            Files.write(temporary, bytes);
        } catch (IOException e) {
            throw file.notWritten(e);
        }
    }

    /** Who made a report private wants the next one private too. */
    private void takePermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file.target(), PosixFileAttributeView.class);
        if (old != null && Files.exists(file.target())) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    /**
     * Puts the draft into its place.
     *
     * @throws CommandFailure if that is not possible, or if somebody else wrote the file in the meantime
     */
    void publish() throws CommandFailure {
        if (!file.mayReplace() && Files.exists(file.target(), LinkOption.NOFOLLOW_LINKS)) {
            throw CommandFailure.of(
                    Message.of("report.overtaken").with("file", file.path().toString()));
        }
        try {
            Files.move(temporary, file.target(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw file.notWritten(e);
        }
    }

    /** Leaves nothing behind but what was published. */
    void discard() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Nothing can be done about it, and its name says where it comes from.
        }
    }
}
