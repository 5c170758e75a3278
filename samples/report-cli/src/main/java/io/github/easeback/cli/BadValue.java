package io.github.easeback.cli;

import io.github.easeback.message.Message;
import picocli.CommandLine.TypeConversionException;

/** A value of an option that makes no sense, and what to say of it. */
final class BadValue extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    BadValue(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** A value of which a text says what is wrong, as {@code {typed}}. */
    static BadValue of(String key, String typed) {
        return new BadValue(Message.of(key).with("typed", typed));
    }

    Message reason() {
        return reason;
    }
}
