package io.github.easeback.fit;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;

/** Something that is wrong with a part, and where. */
record Note(RepairCode code, Message message, long offset) {

    Repair toRepair(String source) {
        return Repair.of(source, code, message).at(offset);
    }

    /** The same, of a part in which nothing could be saved. */
    LeftOut toLeftOut(String source) {
        return LeftOut.of(
                        source,
                        LeftOutCode.DAMAGED,
                        Message.of("fit.nothing-left").with("found", message))
                .at(offset);
    }
}
