package io.github.easeback.layoff;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.numbers.Median;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stretches without a run, between the first run and a day. A day counts as a day with a run if somebody ran for two minutes on it, or if a run of it does not tell how much of it
 * was walked; a walk that was recorded as a run ends no layoff. A day on which a run may be missing counts too, since missing is not rest.
 *
 * <p>After an injury that the runner tells of there is a layoff of any length, until the next day with a run. It begins on the day of the injury; if somebody ran on that day, on the day
 * after it, since the injury may have happened in that run (who runs on the day after, too, was off for no other day than that of the injury). Two weeks or more without a run around that
 * day stay one layoff. Library conventions. Immutable.
 */
public final class Layoffs {

    /** The days with a run, or on which one may be missing, from the first run on; also days after the day of the report on which one may be missing. */
    private final List<LocalDate> days;

    /** Less running on a day is no run: a sprint for the bus within a walk. Library convention. */
    private static final double SHORTEST_RUN_SECONDS = 120;

    /**
     * A break is a habit if it is not much longer than the middle one of those before it, of which there must be some; the first ones are held against each other, as soon as there are so
     * many. From then on the tiers begin anew, so that no night skips one; until the second of them, the longest run has to lie in the window of its rule. Library conventions.
     */
    private static final double HABIT = 1.5;

    private static final int LONGEST_HABIT = 23;
    private static final int FEWEST_GAPS = 4;
    private static final int MOST_GAPS = 8;

    /** Before the first day with a run. */
    private static final int NONE = -1;

    private final LocalDate asOf;
    private final Optional<LocalDate> lastRun;
    private final Optional<LocalDate> injury;
    private final List<Layoff> all;

    private Layoffs(List<LocalDate> days, LocalDate asOf, Optional<LocalDate> lastRun, Optional<LocalDate> injury) {
        this.days = days;
        this.asOf = asOf;
        this.lastRun = lastRun;
        this.injury = injury;
        List<Layoff> layoffs = new ArrayList<>();
        for (int i = NONE; i < count(asOf); i++) {
            layoff(i, asOf).ifPresent(layoffs::add);
        }
        all = List.copyOf(layoffs);
    }

    /**
     * The layoffs of a history.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param asOf the day up to which to look; that day itself is not counted as a day without a run
     * @return the layoffs
     */
    public static Layoffs of(RunHistory history, LocalDate asOf) {
        return of(history, asOf, Optional.empty());
    }

    /**
     * The layoffs of a history, one of them after an injury.
     *
     * @param history the runs; those after {@code asOf} are left out
     * @param asOf the day up to which to look; that day itself is not counted as a day without a run
     * @param injury the day of the injury that the runner tells of, also before the first run; absent if there is none to tell of
     * @return the layoffs
     * @throws IllegalArgumentException if the injury is after {@code asOf}
     */
    public static Layoffs of(RunHistory history, LocalDate asOf, Optional<LocalDate> injury) {
        if (injury.filter(asOf::isBefore).isPresent()) {
            throw new IllegalArgumentException("On " + asOf + ", nothing can be known of an injury of " + injury.get());
        }
        List<LocalDate> run = history.runs().stream()
                .filter(Layoffs::isRun)
                .map(Run::date)
                .filter(day -> !day.isAfter(asOf))
                .sorted()
                .distinct()
                .toList();
        Optional<LocalDate> lastRun = run.isEmpty() ? Optional.empty() : Optional.of(run.get(run.size() - 1));
        LocalDate first = history.until(asOf).beginning().orElse(LocalDate.MAX);
        List<LocalDate> days = Stream.concat(run.stream(), history.missingRunDays().stream())
                .filter(day -> !day.isBefore(first))
                .sorted()
                .distinct()
                .toList();
        return new Layoffs(days, asOf, lastRun, injury);
    }

    /**
     * Tells whether a run counts as one: two minutes of it were run, or it does not tell how much of it was walked, be it that {@linkplain Run#isCutShort() its end may be lost}.
     *
     * @param run the run
     * @return false for a walk that was recorded as a run, which ends no layoff
     */
    public static boolean isRun(Run run) {
        return LoadVariables.RUNNING_DURATION.of(run).orElse(SHORTEST_RUN_SECONDS) >= SHORTEST_RUN_SECONDS
                || run.isCutShort();
    }

    /**
     * The day of the injury that the runner told of.
     *
     * @return absent if there was none to tell of
     */
    public Optional<LocalDate> injury() {
        return injury;
    }

    /**
     * The layoffs of two weeks or more, and that after an injury. Somebody who always runs every second or third week has none each time.
     *
     * @return the layoffs in order; the last goes on if its last day is the day before the day of the report and no run was on that day; immutable
     */
    public List<Layoff> all() {
        return all;
    }

    /**
     * The last layoff of two weeks or more; one after an injury may be shorter, and then it is none of these.
     *
     * @return absent if there is none
     */
    public Optional<Layoff> last() {
        return all.stream()
                .filter(layoff -> layoff.days() >= Layoff.SHORTEST_DAYS)
                .reduce((earlier, later) -> later);
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
     * The layoff of two weeks or more, or after an injury, that a later day will lie in, or be the return of, if there is no run until then.
     *
     * @param day a day, not before the day of the report
     * @return absent if that day is in no layoff
     */
    public Optional<Layoff> openOn(LocalDate day) {
        return layoff(count(day) - 1, day);
    }

    /**
     * The days without a run up to the day before a day.
     *
     * @param day a day
     * @return absent if there is no run before it, or one on the day before
     */
    public Optional<Layoff> offOn(LocalDate day) {
        return gap(count(day) - 1, day);
    }

    /**
     * The break of a week, and less than two, up to the day before a day. Somebody who runs that seldom has none each time.
     *
     * @param day a day
     * @return absent if there is no such break
     */
    public Optional<Layoff> shortBreakOn(LocalDate day) {
        return offOn(day).filter(gap -> gap.tier() == Tier.SHORT).filter(gap -> gap.days() > habitDays(count(day) - 1));
    }

    /**
     * The days on which somebody ran, or on which a run may be missing.
     *
     * @return the days in order, from the first run to the day of the report; immutable
     */
    public List<LocalDate> runDays() {
        return days.subList(0, count(asOf.plusDays(1)));
    }

    /**
     * The last break of two weeks or more in the weeks that the usual week rests on that is no layoff, since such breaks are a habit of the runner's.
     *
     * @return absent if there is none
     */
    public Optional<Layoff> habit() {
        LocalDate recent = asOf.minusWeeks(Usual.WEEKS);
        return IntStream.range(0, count(asOf))
                .mapToObj(index -> habit(index, asOf))
                .flatMap(Optional::stream)
                .filter(gap -> !gap.lastDay().isBefore(recent))
                .reduce((earlier, later) -> later);
    }

    /**
     * The break of two weeks or more up to the day before a day, if such breaks are a habit of the runner's.
     *
     * @param day a day
     * @return absent if there is no such break, or if it is a layoff
     */
    public Optional<Layoff> habitOn(LocalDate day) {
        return habit(count(day) - 1, day);
    }

    private Optional<Layoff> habit(int index, LocalDate until) {
        return layoff(index, until).isPresent()
                ? Optional.empty()
                : longGap(index, until).filter(gap -> gap.tier() == Tier.NONE);
    }

    private Optional<Layoff> layoff(int index, LocalDate until) {
        Optional<Layoff> told = injury.filter(until::isAfter)
                .filter(day -> count(day.plusDays(1)) - 1 == index)
                .map(day -> told(day, index, until));
        return told.or(() -> gap(index, until).filter(gap -> gap.tier().compareTo(Tier.MEDIUM) >= 0));
    }

    /** The layoff after an injury, up to a day at most; the day with a run before it, or on which it happened, has that index. */
    private Layoff told(LocalDate day, int index, LocalDate until) {
        LocalDate last = next(index, until).minusDays(1);
        boolean mayHaveHappenedInARun = index > NONE && days.get(index).equals(day) && last.isAfter(day);
        LocalDate first =
                longGap(index, until).map(Layoff::firstDay).orElse(mayHaveHappenedInARun ? day.plusDays(1) : day);
        return Layoff.afterInjury(first, last, day);
    }

    private Optional<Layoff> longGap(int index, LocalDate until) {
        return gap(index, until).filter(gap -> gap.days() >= Layoff.SHORTEST_DAYS);
    }

    /** A habit of two weeks is no break, and what goes beyond it counts from its end on. */
    private Tier tier(int index, int days) {
        int habit = days < Tier.SHORT_DAYS ? 0 : habitDays(index);
        boolean isShortBreakBeyond = habit + 1 < Layoff.SHORTEST_DAYS;
        if (isShortBreakBeyond) {
            return Tier.of(days);
        }
        return days <= habit ? Tier.NONE : Tier.of(days - habit + Tier.SHORT_DAYS - 1);
    }

    /** How long a break after one of the days may be to be a habit, in days; 0 if too little is known, for which a run of the day of the report does not count yet. */
    private int habitDays(int index) {
        int until = Math.max(index, FEWEST_GAPS);
        if (index < FEWEST_GAPS && count(asOf) <= FEWEST_GAPS) {
            return 0;
        }
        double[] gaps = IntStream.range(Math.max(0, index - MOST_GAPS), until)
                .mapToDouble(earlier -> ChronoUnit.DAYS.between(days.get(earlier), days.get(earlier + 1)) - 1)
                .toArray();
        return (int) Math.min(LONGEST_HABIT, HABIT * Median.of(gaps));
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

    /**
     * Tells whether more runs have changed nothing of the layoffs that had ended: with the fifth run, breaks may turn out to be a habit.
     *
     * @param shorter the layoffs up to an earlier day
     * @return true if these go on from those
     */
    public boolean goOnFrom(Layoffs shorter) {
        List<Layoff> over = shorter.all.stream().filter(shorter::isBackFrom).toList();
        return all.size() >= over.size() && all.subList(0, over.size()).equals(over);
    }

    /** How many of the days come before a day. */
    private int count(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** The day with a run after one of the days, or an earlier day. */
    private LocalDate next(int index, LocalDate until) {
        boolean isBefore = index + 1 < days.size() && days.get(index + 1).isBefore(until);
        return isBefore ? days.get(index + 1) : until;
    }

    /** The days without a run after one of the days, up to a day at most; before the first run nothing is known. */
    private Optional<Layoff> gap(int index, LocalDate until) {
        if (index == NONE) {
            return Optional.empty();
        }
        LocalDate next = next(index, until);
        LocalDate first = days.get(index).plusDays(1);
        int off = (int) ChronoUnit.DAYS.between(first, next);
        return off > 0 ? Optional.of(new Layoff(first, next.minusDays(1), tier(index, off))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Layoffs up to " + asOf + ": " + all;
    }
}
