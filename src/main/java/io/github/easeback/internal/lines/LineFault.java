package io.github.easeback.internal.lines;

import io.github.easeback.message.Message;

/** A line is none that can be read. */
public final class LineFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message fault;

    public LineFault(Message fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What is wrong. */
    public Message fault() {
        return fault;
    }
}
