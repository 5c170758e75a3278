package io.github.easeback.layoff;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The stretches without a run, between the first run and a day. A day on which a run may be missing counts as a day with a run, since missing
 * is not rest. Immutable.
 */
public final class Layoffs {

    /** The days with a run, or on which one may be missing, from the first run on; also days after the day of the report on which one may be missing. */
    private final List<LocalDate> days;

    private final LocalDate asOf;
    private final Optional<LocalDate> lastRun;
    private final List<Layoff> all;

    private Layoffs(List<LocalDate> days, LocalDate asOf, Optional<LocalDate> lastRun) {
        this.days = days;
        this.asOf = asOf;
        this.lastRun = lastRun;
        all = atLeast(Layoff.SHORTEST_DAYS);
    }

    /**
     * The layoffs of a history.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param asOf the day up to which to look; that day itself is not counted as a day without a run
     * @return the layoffs
     */
    public static Layoffs of(RunHistory history, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        history.runs().stream().map(Run::date).filter(day -> !day.isAfter(asOf)).forEach(days::add);
        Optional<LocalDate> lastRun = days.isEmpty() ? Optional.empty() : Optional.of(days.last());
        LocalDate first = history.until(asOf).beginning().orElse(LocalDate.MAX);
        days.headSet(first).clear();
        history.missingRunDays().stream().filter(day -> !day.isBefore(first)).forEach(days::add);
        return new Layoffs(List.copyOf(days), asOf, lastRun);
    }

    /**
     * The layoffs of two weeks or more.
     *
     * @return the layoffs in order; the last goes on if its last day is the day before the day of the report and no run was on that day; immutable
     */
    public List<Layoff> all() {
        return all;
    }

    /**
     * The last layoff of two weeks or more.
     *
     * @return absent if there is none
     */
    public Optional<Layoff> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The stretches of a number of days or more without a run.
     *
     * @param minimumDays the least number of days, at least 1
     * @return the stretches in order; immutable
     * @throws IllegalArgumentException if {@code minimumDays} is below 1
     */
    public List<Layoff> atLeast(int minimumDays) {
        if (minimumDays < 1) {
            throw new IllegalArgumentException("A layoff has at least 1 day, not " + minimumDays);
        }
        List<Layoff> layoffs = new ArrayList<>();
        for (int i = 0; i < count(asOf); i++) {
            gap(i, asOf).filter(gap -> gap.days() >= minimumDays).ifPresent(layoffs::add);
        }
        return List.copyOf(layoffs);
    }

    /**
     * The layoff of two weeks or more that a later day will lie in, or be the return of, if there is no run until then.
     *
     * @param day a day, not before the day of the report
     * @return absent if that day is in no layoff
     */
    public Optional<Layoff> openOn(LocalDate day) {
        int last = count(day) - 1;
        return last < 0 ? Optional.empty() : gap(last, day).filter(gap -> gap.days() >= Layoff.SHORTEST_DAYS);
    }

    /**
     * Tells whether the runner has run since a layoff.
     *
     * @param layoff the layoff
     * @return false if it goes on
     */
    public boolean isBackFrom(Layoff layoff) {
        return lastRun.filter(day -> day.isAfter(layoff.lastDay())).isPresent();
    }

    /** How many of the days come before a day. */
    private int count(LocalDate day) {
        int count = days.size();
        while (count > 0 && !days.get(count - 1).isBefore(day)) {
            count--;
        }
        return count;
    }

    /** The days without a run after one of the days, up to a day at most. */
    private Optional<Layoff> gap(int index, LocalDate until) {
        LocalDate next = index + 1 < count(until) ? days.get(index + 1) : until;
        LocalDate first = days.get(index).plusDays(1);
        return ChronoUnit.DAYS.between(first, next) > 0
                ? Optional.of(new Layoff(first, next.minusDays(1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Layoffs up to " + asOf + ": " + all;
    }
}
