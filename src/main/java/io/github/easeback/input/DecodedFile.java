package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import java.util.List;

/** What became of one FIT file. */
record DecodedFile(List<ReadRun> runs, List<LeftOut> leftOut) {}
