package io.github.easeback.rule;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Comebacks;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.Measure;
import io.github.easeback.load.Noise;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts each week beside an earlier one; a week that is not over beside the same days of the week before. */
final class WeekOnWeek {

    private final LoadHistory load;
    private final CoverageLimit coverage;
    private final Noise noise;
    /** The way back of each week and of the next one, absent where there is none. */
    private final List<Optional<Comeback>> comebacks;

    /** The weeks; that of a return with the runs since then only. */
    private final List<WeeklyLoad> weeks;

    private final boolean isFirstCut;

    private final Comebacks back;
    private final Map<LocalDate, Layoff> shortBreaks;
    private final Map<LocalDate, Layoff> habits;
    private final Optional<WeeklyLoad> sameDaysBefore;

    WeekOnWeek(LoadHistory load, Comebacks back, CoverageLimit coverage) {
        this(load, back, coverage, List.of());
    }

    private WeekOnWeek(LoadHistory load, Comebacks back, CoverageLimit coverage, List<Optional<Comeback>> known) {
        this.load = load;
        this.coverage = coverage;
        noise = new Noise(load);
        this.back = back;
        shortBreaks = breaks(back.layoffs()::shortBreakOn);
        habits = breaks(back.layoffs()::habitOn);
        comebacks = Stream.concat(
                        known.stream(),
                        IntStream.rangeClosed(known.size(), load.weeks().isEmpty() ? -1 : count())
                                .mapToObj(index -> back.in(load.definition().weekOf(firstDay(index)))))
                .toList();
        weeks = IntStream.range(0, count()).mapToObj(this::counted).toList();
        isFirstCut = count() > 0 && week(0).isCut(load.history());
        int last = count() - 1;
        sameDaysBefore = last < 1 || week(last).isComplete()
                ? Optional.empty()
                : Optional.of(week(last - 1).firstDays(week(last).days().count()));
    }

    /** The weeks some days on, if the layoffs that were over stay what they are: then so do the ways back of the weeks that were over. */
    WeekOnWeek then(LoadHistory longer, Comebacks longerBack) {
        return new WeekOnWeek(longer, longerBack, coverage, comebacks.subList(0, Math.max(0, count() - 1)));
    }

    LoadHistory load() {
        return load;
    }

    Noise noise() {
        return noise;
    }

    /** The number of weeks. */
    int count() {
        return load.weeks().size();
    }

    /** A week; that of a return with the runs since then only. */
    WeeklyLoad week(int index) {
        return weeks.get(index);
    }

    /** Whether a week had runs before the return in it. */
    boolean isSinceReturn(int index) {
        return !week(index).equals(load.weeks().get(index));
    }

    private WeeklyLoad counted(int index) {
        WeeklyLoad week = load.weeks().get(index);
        return comeback(index).map(back -> back.since(week)).orElse(week);
    }

    /** The first day of a week. The index may be one past the last week. */
    LocalDate firstDay(int index) {
        return load.weeks().get(0).week().first().plusWeeks(index);
    }

    /** The comparison of a whole week with the whole week before, or of its first days with the same days. */
    WeekComparison toDate(int index, LoadVariable variable) {
        return index == count() - 1 && sameDaysBefore.isPresent()
                ? blocked(index, 1, variable)
                        .orElseGet(
                                () -> between(week(index), sameDaysBefore.get(), variable, Reason.NO_BASELINE_TO_DATE))
                : whole(index, variable);
    }

    /** The comparison with the whole week before, also for a week that is not over. */
    WeekComparison whole(int index, LoadVariable variable) {
        return across(index, 1, variable);
    }

    /** The comparison with a whole week some weeks before. */
    WeekComparison across(int index, int weeks, LoadVariable variable) {
        return blocked(index, weeks, variable)
                .orElseGet(() -> between(week(index), week(index - weeks), variable, Reason.NO_BASELINE));
    }

    /** The comparison of a driver with the whole week before. */
    WeekComparison driver(int index, LoadVariable driver) {
        return index == 0
                ? whole(index, driver)
                : whole(index, Measure.ofDriver(driver, List.of(week(index - 1), week(index))));
    }

    /** The value of a week by itself. */
    WeekValue value(int index, LoadVariable variable) {
        return week(index).value(Measure.of(variable, List.of(week(index))));
    }

    /** How much there was of a variable in a week; 0 if nothing is known. */
    double run(int index, LoadVariable variable) {
        return run(week(index), variable);
    }

    static double run(WeeklyLoad week, LoadVariable variable) {
        return week.value(Measure.of(variable, List.of(week))).value().orElse(0);
    }

    /** Whether a variable of a week is known, as far as it has to be to judge it. */
    boolean isKnown(int index, LoadVariable variable) {
        return value(index, variable).missingRuns() == 0 && isCovered(index);
    }

    /** Whether enough of a week's runs is known to judge it, and to plan on it. */
    boolean isCovered(int index) {
        return coverage.isMetBy(week(index).coverage());
    }

    /** Whether a week is a first one that was cut: what was run before is not known, so what comes after it is no jump. */
    boolean isCut(int index) {
        return index == 0 && isFirstCut;
    }

    /** The way back that a week lies on. The index may be one past the last week. */
    Optional<Comeback> comeback(int index) {
        return comebacks.get(index);
    }

    /** Whether a week is held to the dose of a way back, so that what was run before tells nothing. The walk-jog ladder shortens the walks faster than weeks may grow. */
    boolean isDosed(int index) {
        return comeback(index).isPresent();
    }

    /** The usual week before a break of one week that ends in a week, or has not ended yet. The index may be one past the last week. */
    OptionalDouble usualBeforeShortBreak(int index) {
        Layoff gap = shortBreaks.get(firstDay(index));
        return gap == null ? OptionalDouble.empty() : back.usual(gap.firstDay()).weekMetres();
    }

    /** Whether a week follows a break of two weeks or more that is a habit. The index may be one past the last week. */
    boolean isAfterHabit(int index) {
        return habits.containsKey(firstDay(index));
    }

    /** The breaks of a kind, by the first day of the week of the return; one that goes on is known for this week and the next. */
    private Map<LocalDate, Layoff> breaks(Function<LocalDate, Optional<Layoff>> kind) {
        Map<LocalDate, Layoff> breaks = new HashMap<>();
        Stream<LocalDate> ahead = load.weeks().isEmpty() ? Stream.empty() : Stream.of(load.asOf(), firstDay(count()));
        Stream.concat(back.layoffs().runDays().stream(), ahead)
                .forEach(day -> kind.apply(day)
                        .ifPresent(
                                gap -> breaks.put(load.definition().weekOf(day).first(), gap)));
        return breaks;
    }

    private static WeekComparison between(WeeklyLoad week, WeeklyLoad before, LoadVariable variable, Reason noBase) {
        return WeekComparison.between(Measure.of(variable, List.of(before, week)), week, before, noBase);
    }

    private Optional<WeekComparison> blocked(int index, int weeks, LoadVariable variable) {
        Optional<WeeklyLoad> before = index < weeks ? Optional.empty() : Optional.of(week(index - weeks));
        return reason(index, weeks)
                .map(why -> new WeekComparison.Unknown(
                        week(index),
                        before,
                        variable,
                        before.map(earlier -> earlier.value(variable).value()).orElseGet(OptionalDouble::empty),
                        week(index).value(variable).value(),
                        why));
    }

    private Optional<Reason> reason(int index, int weeks) {
        if (index < weeks) {
            return Optional.of(Reason.NO_EARLIER_WEEK);
        }
        if (isDosed(index)) {
            return Optional.of(Reason.AFTER_LAYOFF);
        }
        if (isCut(index - weeks)) {
            return Optional.of(Reason.WARM_UP);
        }
        return isCovered(index) && isCovered(index - weeks) ? Optional.empty() : Optional.of(Reason.MISSING_RUNS);
    }
}
