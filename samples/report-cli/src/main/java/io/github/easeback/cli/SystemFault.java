package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why the system refused to read or write: in our words where Java only has the name of a class, else in its own. */
final class SystemFault {

    private SystemFault() {}

    static Message of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Message.of("fault.missing");
        }
        if (e instanceof FileAlreadyExistsException) {
            return Message.of("fault.exists");
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("fault.denied");
        }
        // The whole message of a file system's exception begins with the name of a file, perhaps of a temporary one.
        String text = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Message.of("as-is")
                .with("text", Objects.requireNonNullElse(text, e.getClass().getSimpleName()));
    }
}
