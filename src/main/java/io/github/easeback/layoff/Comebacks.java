package io.github.easeback.layoff;

import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways back from all layoffs of a history, asked day by day. Immutable.
 *
 * <pre>{@code
 * Optional<Comeback> tomorrow = evaluation.comebacks().on(asOf.plusDays(1));
 * OptionalDouble usualWeek = evaluation.comebacks().usual(asOf).weekMetres();
 * }</pre>
 */
public final class Comebacks {

    /** A layoff that begins so soon after the return from another is a relapse. Library convention. */
    private static final int WEEKS_TO_A_RELAPSE = 12;

    private final LoadHistory load;
    private final Layoffs layoffs;
    private final List<LocalDate> days;
    private final Map<LocalDate, Layoff> byReturn = new HashMap<>();

    /** For each day with a run, the way back that it lies on; absent if it lies on none. */
    private final List<Optional<Start>> starts = new ArrayList<>();

    /** Where a way back began. */
    private record Start(
            Layoff layoff,
            Optional<Layoff> relapse,
            Usual usual,
            StartDose dose,
            CrossTraining crossTraining,
            int first) {}

    private Comebacks(LoadHistory load, Layoffs layoffs) {
        this.load = load;
        this.layoffs = layoffs;
        days = layoffs.runDays();
        layoffs.all().forEach(layoff -> byReturn.put(layoff.returnDay(), layoff));
        for (int i = 0; i < days.size(); i++) {
            Layoff layoff = byReturn.get(days.get(i));
            starts.add(layoff == null ? goingOn(i, days.get(i)) : Optional.of(start(layoff, i)));
        }
    }

    /**
     * The ways back of a history.
     *
     * @param load the weeks up to the day of the report
     * @param layoffs the layoffs up to that day
     * @return the ways back
     */
    public static Comebacks of(LoadHistory load, Layoffs layoffs) {
        return new Comebacks(load, layoffs);
    }

    private Start start(Layoff layoff, int first) {
        Optional<Layoff> relapse = relapse(layoff);
        Usual usual = usualBefore(layoff, relapse);
        Tier tier = relapse.isPresent() ? Tier.LONG : layoff.tier();
        CrossTraining crossTraining = CrossTraining.in(load.history(), layoff);
        return new Start(layoff, relapse, usual, StartDose.after(tier, usual), crossTraining, first);
    }

    /** Between two layoffs in a row nothing may have become usual; then it is what was usual before the first, or the second start would be one of which nothing is known. */
    private Usual usualBefore(Layoff layoff, Optional<Layoff> relapse) {
        Usual usual = hasRunBefore(layoff) ? usual(layoff.firstDay()) : Usual.unknown(load);
        return relapse.filter(earlier -> usual.weekMetres().isEmpty())
                .flatMap(earlier -> starts.get(count(earlier.returnDay())))
                .map(Start::usual)
                .orElse(usual);
    }

    /** An injury may lie before all that is known. */
    private boolean hasRunBefore(Layoff layoff) {
        return !days.isEmpty() && days.get(0).isBefore(layoff.firstDay());
    }

    /** Two layoffs within some weeks; one that is longer than these by itself is far from the other when it ends. */
    private Optional<Layoff> relapse(Layoff layoff) {
        if (layoff.days() > WEEKS_TO_A_RELAPSE * WeekDefinition.DAYS) {
            return Optional.empty();
        }
        return layoffs.all().stream()
                .filter(earlier -> earlier.firstDay().isBefore(layoff.firstDay()))
                .filter(earlier -> Math.min(earlier.days(), layoff.days()) >= Layoff.SHORTEST_DAYS)
                .filter(earlier ->
                        !layoff.firstDay().isAfter(earlier.returnDay().plusWeeks(WEEKS_TO_A_RELAPSE)))
                .reduce((earlier, later) -> later);
    }

    /** The way back of the day with a run before one, unless it has ended. */
    private Optional<Start> goingOn(int index, LocalDate day) {
        return index == 0 ? Optional.empty() : starts.get(index - 1).filter(start -> !isOver(start, index, day));
    }

    private boolean isOver(Start start, int index, LocalDate day) {
        return index - start.first >= Comeback.SESSIONS
                && !day.isBefore(days.get(start.first).plusDays(Comeback.DAYS));
    }

    /**
     * The layoffs.
     *
     * @return the layoffs that these are the ways back from
     */
    public Layoffs layoffs() {
        return layoffs;
    }

    /**
     * What was usual before a break.
     *
     * @param firstDay its first day, not after the week of the report
     * @return what was usual
     */
    public Usual usual(LocalDate firstDay) {
        return Usual.before(load, firstDay, layoffs.all());
    }

    /**
     * The way back on a day, as it is known on the evening before: runs of that day and of later days don't count.
     *
     * @param day the day; if it is after the day of the report, no run comes before it
     * @return absent if the day is neither in a layoff of two weeks or more or after an injury, nor on the way back from one
     */
    public Optional<Comeback> on(LocalDate day) {
        int count = count(day);
        Optional<Layoff> off = layoffs.openOn(day);
        return off.isPresent()
                ? off.map(layoff -> comeback(start(layoff, count), count, day))
                : goingOn(count, day).map(start -> comeback(start, count, day));
    }

    /**
     * The way back for what is still to be run on a day: who was injured on that day is off from then on.
     *
     * @param day the day of the report, or a later one
     * @return absent if the day is neither in a layoff of two weeks or more or after an injury, nor on the way back from one
     */
    public Optional<Comeback> ahead(LocalDate day) {
        return on(layoffs.injury().filter(day::equals).isPresent() ? day.plusDays(1) : day);
    }

    /**
     * The way back of a week: that of the last return in it, else that of its first day.
     *
     * @param week the week
     * @return absent if the week is no week of a way back
     */
    public Optional<Comeback> in(Days week) {
        return layoffs.all().stream()
                .map(Layoff::returnDay)
                .filter(week::contains)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(week.first()))
                .flatMap(this::on);
    }

    private Comeback comeback(Start start, int count, LocalDate day) {
        return new Comeback(
                start.layoff,
                start.relapse,
                start.usual,
                start.dose,
                start.crossTraining,
                days.subList(start.first, count),
                day);
    }

    private int count(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public String toString() {
        return "The ways back from " + layoffs;
    }
}
