package io.github.easeback.input;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why the system refused to open a file or to list a folder. */
final class Refusal {

    private Refusal() {}

    static Message ofFile(IOException e) {
        if (e instanceof FileSystemLoopException) {
            return Message.of("file.link-in-a-circle");
        }
        if (e instanceof NoSuchFileException) {
            return Message.of("file.gone");
        }
        return e instanceof AccessDeniedException
                ? Message.of("file.no-permission")
                : Message.of("file.unreadable").with("fault", fault(e));
    }

    static Message ofFolder(IOException e) {
        return Message.of("file.folder-broke-off").with("fault", fault(e));
    }

    /** In the system's own words, without the path that stands in front of them; Java has only the name of a class for some. */
    private static Object fault(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Message.of("file.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Message.of("file.vanished");
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
