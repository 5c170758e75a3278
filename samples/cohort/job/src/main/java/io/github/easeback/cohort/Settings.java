package io.github.easeback.cohort;

import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadLimits;
import io.github.easeback.input.RunReader;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What all executors have to agree on.
 *
 * @param asOf the day of the judgement for all athletes; its runs count, and later ones are told and not judged
 * @param readOn the day of reading: a run more than a day after it has a wrong date. The clock of no executor has a say
 * @param zone the zone that gives runs whose files hold no local time their day
 * @param limitsFrom the first day whose limits are told, not after {@code asOf}
 * @param names what athletes and files are called
 */
record Settings(LocalDate asOf, LocalDate readOn, ZoneId zone, LocalDate limitsFrom, Names names)
        implements Serializable {

    private static final long serialVersionUID = 1;

    Settings {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(readOn, "readOn");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(limitsFrom, "limitsFrom");
        Objects.requireNonNull(names, "names");
        if (limitsFrom.isAfter(asOf)) {
            throw new IllegalArgumentException("Limits can't be told from " + limitsFrom + " on, which is after " + asOf
                    + ", the day of the judgement.");
        }
    }

    /** Read on the day of the judgement, names as they are, and limits of that day and those ahead. */
    static Settings on(LocalDate asOf, ZoneId zone) {
        return new Settings(asOf, asOf, zone, asOf, Names.plain());
    }

    Settings withReadOn(LocalDate day) {
        return new Settings(asOf, day, zone, limitsFrom, names);
    }

    Settings withLimitsFrom(LocalDate day) {
        return new Settings(asOf, readOn, zone, day, names);
    }

    Settings with(Names other) {
        return new Settings(asOf, readOn, zone, limitsFrom, other);
    }

    /** The settings of a reader. */
    HistoryReader historyReader() {
        Clock noon = Clock.fixed(readOn.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
        return HistoryReader.lenient()
                .withZone(zone)
                .withClock(noon)
                .withLimits(ReadLimits.standard().withFileBytes(Listing.MOST_BYTES));
    }

    RunReader reader() {
        return RunReader.by(historyReader());
    }
}
