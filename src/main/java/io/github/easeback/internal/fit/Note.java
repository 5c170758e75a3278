package io.github.easeback.internal.fit;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;

/** Something that is wrong with a part, and where. */
record Note(Repair.Code code, Message message, long offset) {

    Repair toRepair(String source) {
        return Repair.of(source, code, message).at(offset);
    }

    /** The same, of a part in which nothing could be saved. */
    LeftOut toLeftOut(String source) {
        return LeftOut.of(
                        source,
                        LeftOut.Code.DAMAGED,
                        Message.of("fit.nothing-left").with("found", message))
                .at(offset);
    }
}
