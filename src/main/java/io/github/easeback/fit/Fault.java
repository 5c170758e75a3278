package io.github.easeback.fit;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;

/** Why a part can't be used, and where. */
record Fault(String message, long offset) {

    LeftOut toLeftOut(String source) {
        return LeftOut.of(source, LeftOutCode.DAMAGED, message).at(offset);
    }
}
