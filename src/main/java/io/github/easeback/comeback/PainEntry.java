package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A row of the pain log: one site on one day. Scores are whole numbers from 0, no pain, to 10, the worst that one can think of. Immutable and safe for use by several threads.
 *
 * @param date the day
 * @param site where it hurts, such as {@value #BACK}; not blank, and told apart without regard to case
 * @param morning the score on waking that day; absent if not told. That of the morning after a run stands in the entry of the next day
 * @param before the score before the run; absent if not told
 * @param during the worst score during the run; absent if not told
 * @param onsetMinute the minute of the run in which the pain began, 0 to {@value #LONGEST_RUN}; absent if not told
 * @param redFlags the signs; empty if there are none
 * @param sleep how the night was, from 0, very bad, to 10, very good; absent if not told
 * @param unfamiliarBed whether the bed was another than usual; absent if not told
 * @param notes free text, never searched for a judgement; untrusted where it comes from a file; empty if there is none
 * @param others what stands in columns that this library doesn't know, by the name of the column; untrusted
 */
public record PainEntry(
        LocalDate date,
        String site,
        OptionalInt morning,
        OptionalInt before,
        OptionalInt during,
        OptionalInt onsetMinute,
        Set<RedFlag> redFlags,
        OptionalInt sleep,
        Optional<Boolean> unfamiliarBed,
        String notes,
        Map<String, String> others) {

    /** The site of an entry that names none. */
    public static final String BACK = "back";

    /** The highest score. */
    public static final int WORST = 10;

    /** The last minute of a day (library convention). */
    public static final int LONGEST_RUN = 1440;

    /**
     * Copies the collections.
     *
     * @throws NullPointerException if a part is or holds null
     * @throws IllegalArgumentException if a score is not from 0 to 10, the minute not from 0 to 1440, or the site blank
     */
    public PainEntry {
        Objects.requireNonNull(date, "date");
        if (site.isBlank()) {
            throw new IllegalArgumentException("site is blank, and has to be a place such as " + BACK);
        }
        between("morning", morning, WORST);
        between("before", before, WORST);
        between("during", during, WORST);
        between("onsetMinute", onsetMinute, LONGEST_RUN);
        between("sleep", sleep, WORST);
        Objects.requireNonNull(unfamiliarBed, "unfamiliarBed");
        Objects.requireNonNull(notes, "notes");
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        flags.addAll(redFlags);
        redFlags = Collections.unmodifiableSet(flags);
        // Map.copyOf would lose the order of the columns.
        Map<String, String> kept = new LinkedHashMap<>(others);
        kept.forEach((name, value) -> Objects.requireNonNull(value, name));
        others = Collections.unmodifiableMap(kept);
    }

    private static void between(String name, OptionalInt value, int most) {
        if (value.isPresent() && (value.getAsInt() < 0 || value.getAsInt() > most)) {
            throw new IllegalArgumentException(name + " is " + value.getAsInt() + ", and has to be from 0 to " + most);
        }
    }

    /**
     * An entry on the back of which nothing else is told.
     *
     * @param date the day
     * @return the entry
     */
    public static PainEntry of(LocalDate date) {
        OptionalInt untold = OptionalInt.empty();
        return new PainEntry(
                date, BACK, untold, untold, untold, untold, Set.of(), untold, Optional.empty(), "", Map.of());
    }

    /**
     * The same entry with scores.
     *
     * @param before the score before the run, 0 to 10
     * @param during the worst during the run, 0 to 10
     * @return a new entry
     * @throws IllegalArgumentException if a score is not from 0 to 10
     */
    public PainEntry withRun(int before, int during) {
        return new PainEntry(
                date,
                site,
                morning,
                OptionalInt.of(before),
                OptionalInt.of(during),
                onsetMinute,
                redFlags,
                sleep,
                unfamiliarBed,
                notes,
                others);
    }

    /**
     * The same entry with the score on waking.
     *
     * @param score the score, 0 to 10
     * @return a new entry
     * @throws IllegalArgumentException if the score is not from 0 to 10
     */
    public PainEntry withMorning(int score) {
        return new PainEntry(
                date,
                site,
                OptionalInt.of(score),
                before,
                during,
                onsetMinute,
                redFlags,
                sleep,
                unfamiliarBed,
                notes,
                others);
    }

    /**
     * The same entry at another site.
     *
     * @param place the site
     * @return a new entry
     * @throws IllegalArgumentException if the site is blank
     */
    public PainEntry withSite(String place) {
        return new PainEntry(
                date, place, morning, before, during, onsetMinute, redFlags, sleep, unfamiliarBed, notes, others);
    }

    /**
     * The same entry with signs and notes.
     *
     * @param flags the signs
     * @param text the notes; {@link RedFlag#CLEARED} needs by whom
     * @return a new entry
     */
    public PainEntry withRedFlags(Set<RedFlag> flags, String text) {
        return new PainEntry(
                date, site, morning, before, during, onsetMinute, flags, sleep, unfamiliarBed, text, others);
    }

    /** Tells whether it has a sign of a level. */
    boolean hasSign(RedFlag.Level level) {
        return redFlags.stream().anyMatch(flag -> flag.level() == level);
    }

    /**
     * Tells whether it lifts the signs before it.
     *
     * @return true if it has {@link RedFlag#CLEARED}, and notes that say by whom
     */
    public boolean isCleared() {
        return redFlags.contains(RedFlag.CLEARED) && !notes.isBlank();
    }

    /**
     * Tells whether there was a run that day, or one was meant to be.
     *
     * @return true if it has a score that only runs have, of before or during one
     */
    public boolean isOfRun() {
        return before.isPresent() || during.isPresent();
    }
}
