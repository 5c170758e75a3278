package io.github.easeback.input;

import io.github.easeback.message.Message;
import java.io.IOException;

/** An archive wants more than its limits allow. */
final class ArchiveLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message limit;

    ArchiveLimitException(Message limit) {
        super(limit.toString());
        this.limit = limit;
    }

    /** The limit that was met, and what to do. */
    Message limit() {
        return limit;
    }
}
