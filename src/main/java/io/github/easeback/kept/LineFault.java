package io.github.easeback.kept;

import io.github.easeback.message.Message;

/** A line is none that can be read. */
final class LineFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message fault;

    LineFault(Message fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What is wrong. */
    Message fault() {
        return fault;
    }
}
