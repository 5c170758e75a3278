package io.github.easeback.input;

import io.github.easeback.activity.Run;
import java.time.Duration;
import java.time.Instant;

/**
 * A run, and what tells whether two files hold the same bytes.
 *
 * @param run the run
 * @param fingerprint the size and a checksum of the file; only compared for runs that are the same anyway
 */
record ReadRun(Run run, long fingerprint) {

    /** The elapsed time, zero if it is unknown. */
    static Duration elapsed(Run run) {
        return run.elapsedTime().orElse(Duration.ZERO);
    }

    static Instant end(Run run) {
        return run.start().plus(elapsed(run));
    }
}
