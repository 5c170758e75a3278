package io.github.easeback.input;

import java.io.IOException;

/** An archive wants more than its limits allow. */
final class ArchiveLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    ArchiveLimitException(String message) {
        super(message);
    }
}
