package io.github.easeback.input;

import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.time.Instant;

/**
 * A run, and what tells whether another one is a copy of it.
 *
 * @param run the run
 * @param begin the start that the file tells, before anything was repaired
 * @param length the elapsed time that the file tells, before anything was repaired; zero if it tells none
 * @param fingerprint the size and a checksum of the file; only compared for runs that are the same anyway
 */
record ReadRun(Run run, Instant begin, Duration length, long fingerprint) {

    /** A run whose file needed no repair. */
    ReadRun(Run run, long fingerprint) {
        this(run, run.start(), run.elapsedTime().or(run::timerTime).orElse(Duration.ZERO), fingerprint);
    }

    /** A run with the times of the session that it was read from. */
    static ReadRun of(Run run, Recording recording, long fingerprint) {
        SessionSummary session = recording.summary().orElse(SessionSummary.UNKNOWN);
        return new ReadRun(
                run,
                session.start().orElse(run.start()),
                session.elapsedTime().or(run::elapsedTime).or(run::timerTime).orElse(Duration.ZERO),
                fingerprint);
    }

    Instant end() {
        return begin.plus(length);
    }

    /** The file, without the number of the session in it. */
    String file() {
        return file(run.source());
    }

    static String file(String source) {
        return source.replaceFirst("#\\d+$", "");
    }
}
