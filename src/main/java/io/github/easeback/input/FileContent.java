package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Run;
import java.util.List;

/** What one file gave. */
record FileContent(List<Run> runs, List<LeftOut> leftOut) {

    static FileContent leftOut(LeftOut entry) {
        return new FileContent(List.of(), List.of(entry));
    }
}
