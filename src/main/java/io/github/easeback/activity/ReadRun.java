package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run, and what tells whether another one is a copy of it.
 *
 * @param run the run
 * @param begin the start that the file tells, before anything was repaired
 * @param length the elapsed time from that start on; zero if the file tells none
 * @param breaks the stretches of an hour or more in between in which nobody ran; none overlap
 * @param fingerprint the size and a checksum of the file; only compared for runs that are the same anyway
 */
public record ReadRun(Run run, Instant begin, Duration length, List<Pause> breaks, long fingerprint) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public ReadRun {
        Check.required("run", run);
        Check.required("begin", begin);
        Check.required("length", length);
        breaks = List.copyOf(breaks);
    }

    /**
     * A run whose file needed no repair, or of which no file is known.
     *
     * @param run the run
     * @param fingerprint the size and a checksum of the file; 0 without a file
     */
    public ReadRun(Run run, long fingerprint) {
        this(run, run.start(), run.elapsedTime().or(run::timerTime).orElse(Duration.ZERO), List.of(), fingerprint);
    }

    /**
     * When it ended.
     *
     * @return its beginning and its length later
     */
    public Instant end() {
        return begin.plus(length);
    }

    /** How much of the time from one moment to another lies within the run and outside of its breaks; negative if they are apart. */
    Duration goingOn(Instant from, Instant to) {
        Duration all = common(begin, end(), from, to);
        return breaks.stream()
                .map(rest -> common(rest.from(), rest.to(), from, to))
                .filter(rest -> !rest.isNegative())
                .reduce(all, Duration::minus);
    }

    /** Whether a moment lies in a break. */
    boolean isResting(Instant moment) {
        return breaks.stream().anyMatch(rest -> moment.isAfter(rest.from()) && moment.isBefore(rest.to()));
    }

    /** How long two stretches of time have in common; negative if they are apart. */
    private static Duration common(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return Duration.between(from.isAfter(otherFrom) ? from : otherFrom, to.isBefore(otherTo) ? to : otherTo);
    }

    /** The file, without the number of the session in it. */
    String file() {
        return file(run.source());
    }

    /**
     * The file of a source.
     *
     * @param source the file, with the number of the session in it
     * @return the file alone
     */
    public static String file(String source) {
        return source.replaceFirst("#\\d+$", "");
    }
}
