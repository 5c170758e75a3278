package io.github.easeback.description;

import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.AcuteChronicRatio;
import io.github.easeback.load.Coverage;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.DailyLoad;
import io.github.easeback.load.Days;
import io.github.easeback.load.EwmaConvention;
import io.github.easeback.load.EwmaRatio;
import io.github.easeback.load.FitnessFatigue;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Monotony;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How the last days stand to the weeks before them, in all the usual ways. These numbers describe: no verdict and no advice follows from
 * them. They need 28 days of history (monotony and strain seven, fitness and fatigue 42), mean nothing during a break of two weeks or more and for 28 days after it,
 * and are withheld where too few of the runs are known or one lacks the value; then they are absent with a reason. Means over the whole history begin
 * after the last day before the 28 of which something is unknown.
 *
 * @param variable a variable whose values add up
 * @param asOf the last day, which counts
 * @param lastDays the sum of the seven days up to {@code asOf}, in the unit of the variable, as far as it is known
 * @param coupled the last seven days over a week's share of the last 28
 * @param uncoupled the last seven days over a week's share of the 21 before them
 * @param ewma the exponentially weighted mean of 7 days over that of 28
 * @param monotony mean over standard deviation of the last seven days
 * @param strain the sum of the last seven days times the monotony, in the unit of the variable
 * @param fitness the exponentially weighted mean of 42 days, in the unit of the variable
 * @param fatigue the exponentially weighted mean of 7 days, in the unit of the variable
 * @param reason why one of them is absent; if several are, of the first
 */
public record LoadRatios(
        LoadVariable variable,
        LocalDate asOf,
        OptionalDouble lastDays,
        OptionalDouble coupled,
        OptionalDouble uncoupled,
        OptionalDouble ewma,
        OptionalDouble monotony,
        OptionalDouble strain,
        OptionalDouble fitness,
        OptionalDouble fatigue,
        Optional<Reason> reason) {

    /** The convention of the exponentially weighted means (doi:10.1136/bjsports-2016-096589). */
    public static final EwmaConvention CONVENTION = EwmaConvention.SPAN;

    /** What is known about ratios of acute to chronic load. */
    public static final Evidence ACUTE_CHRONIC = Evidence.of(
                    EvidenceGrade.B_MINUS,
                    "A week far above the average of four weeks comes with more injuries.",
                    "cohort of 5,205 runners, 588,071 runs: the higher the ratio, the fewer injuries")
            .studied(
                    "5,205 runners with Garmin watches, 588,071 runs, followed as a cohort",
                    "a negative dose-response: higher ratios came with fewer injuries")
            .from("10.1136/bjsports-2024-109380")
            .butAgainst("the ratio did not predict injuries in that cohort, and has been criticised as such,"
                    + " doi:10.1007/s40279-020-01378-6; it describes how fast somebody builds");

    /** What is known about monotony and strain. */
    public static final Evidence MONOTONY = Evidence.of(
                    EvidenceGrade.C,
                    "Weeks of high strain, which is load times monotony, come with more illness.",
                    "25 athletes: strain, and not monotony alone, went with illness, not with injury"
                            + " (Foster 1998, Med Sci Sports Exerc 30:1164-1168)")
            .studied("25 athletes", "more illness with high strain; not shown for monotony alone")
            .butAgainst("few athletes, and illness is not injury");

    /** A mean of 42 days that starts at 0 needs them to get anywhere. */
    private static final int FITNESS_DAYS = 42;

    /** Up to this quotient, the ways say the same; library convention. */
    private static final double AGREEMENT = 1.2;

    /** The variables that such ratios are usual for, in the order of reports. */
    private static final List<String> USUAL = List.of(
            "duration",
            "distance",
            "ascent",
            "descent",
            "flatEquivalentDistance",
            "sessionRpe",
            "trimp",
            "steps",
            "mechanicalLoad");

    /**
     * The ratios of all variables of a history that they are usual for, and of a caller's own whose values add up.
     *
     * @param load the history, its day and its variables
     * @param layoffs the layoffs up to that day
     * @param limit how many of the runs of the 28 days have to be known
     * @return one entry a variable, in the order of the variables; none for an empty history
     */
    public static List<LoadRatios> of(LoadHistory load, Layoffs layoffs, CoverageLimit limit) {
        return of(
                load,
                layoffs,
                limit,
                load.variables().stream().filter(LoadRatios::isShown).toList());
    }

    /**
     * The ratios of a variable on the day of a history.
     *
     * @param load the history and its day, with at least one run
     * @param layoffs the layoffs up to that day
     * @param limit how many of the runs of the 28 days have to be known
     * @param variable a variable whose values add up
     * @return the ratios
     * @throws IllegalArgumentException if the values of {@code variable} don't add up
     */
    public static LoadRatios of(LoadHistory load, Layoffs layoffs, CoverageLimit limit, LoadVariable variable) {
        return of(load, layoffs, limit, List.of(variable)).get(0);
    }

    /** Who brings a variable whose values add up wants to see how it grows. */
    private static boolean isShown(LoadVariable variable) {
        boolean isOwn = LoadVariables.isOwn(variable) && variable.aggregation() == LoadVariable.Aggregation.SUM;
        return isOwn || USUAL.contains(variable.id());
    }

    private static List<LoadRatios> of(
            LoadHistory load, Layoffs layoffs, CoverageLimit limit, List<LoadVariable> variables) {
        if (load.weeks().isEmpty()) {
            return List.of();
        }
        Days window = new Days(load.asOf().minusDays(AcuteChronicRatio.DAYS - 1L), load.asOf());
        WeeklyLoad week = load.rolling(load.asOf());
        Optional<Reason> broken = isInOrAfterABreak(load, layoffs) ? Optional.of(Reason.AFTER_BREAK) : Optional.empty();
        return DailyLoad.of(load.history(), variables, load.asOf()).stream()
                .map(daily -> of(daily, window, week, broken.or(() -> obstacle(load, limit, daily, window))))
                .toList();
    }

    private static LoadRatios of(DailyLoad daily, Days window, WeeklyLoad week, Optional<Reason> obstacle) {
        OptionalDouble lastDays = week.value(daily.variable()).value();
        return obstacle.map(reason -> none(daily.variable(), window.last(), lastDays, reason))
                .orElseGet(() -> described(daily.variable(), window.last(), lastDays, daily.knownSinceGap(window)));
    }

    /** A run that lacks its value is none with a load of 0; of runs whose files are lost, a few may be missing. */
    private static Optional<Reason> obstacle(LoadHistory load, CoverageLimit limit, DailyLoad daily, Days window) {
        Coverage coverage = daily.coverage(window);
        long lost = load.history().missingRunDays().stream()
                .filter(window::contains)
                .count();
        if (coverage.missingRuns() > lost) {
            return Optional.of(
                    coverage.knownRuns() == 0 ? Reason.unmeasured(daily.variable()) : Reason.PARTLY_MEASURED);
        }
        return limit.isMetBy(coverage.share()) ? Optional.empty() : Optional.of(Reason.MISSING_RUNS);
    }

    private static boolean isInOrAfterABreak(LoadHistory load, Layoffs layoffs) {
        return layoffs.last()
                .filter(last ->
                        last.returnDay().plusDays(AcuteChronicRatio.DAYS).isAfter(load.asOf()))
                .isPresent();
    }

    private static LoadRatios none(LoadVariable variable, LocalDate asOf, OptionalDouble lastDays, Reason reason) {
        OptionalDouble none = OptionalDouble.empty();
        return new LoadRatios(variable, asOf, lastDays, none, none, none, none, none, none, none, Optional.of(reason));
    }

    private static LoadRatios described(
            LoadVariable variable, LocalDate asOf, OptionalDouble lastDays, double[] daily) {
        Optional<AcuteChronicRatio> ratio = AcuteChronicRatio.of(daily);
        Optional<Monotony> monotony = Monotony.of(daily);
        Optional<FitnessFatigue> state =
                daily.length < FITNESS_DAYS ? Optional.empty() : Optional.of(last(FitnessFatigue.of(daily)));
        Optional<Reason> reason =
                ratio.isEmpty() ? Optional.of(Reason.WARM_UP) : reason(ratio.get(), monotony.isPresent());
        return new LoadRatios(
                variable,
                asOf,
                lastDays,
                number(ratio.map(AcuteChronicRatio::coupled)),
                number(ratio.map(AcuteChronicRatio::uncoupled)),
                number(ratio.flatMap(known -> EwmaRatio.of(CONVENTION, daily)).map(EwmaRatio::value)),
                number(monotony.map(known -> OptionalDouble.of(known.value()))),
                number(monotony.map(known -> OptionalDouble.of(known.strain()))),
                number(state.map(known -> OptionalDouble.of(known.fitness()))),
                number(state.map(known -> OptionalDouble.of(known.fatigue()))),
                reason);
    }

    private static Optional<Reason> reason(AcuteChronicRatio ratio, boolean hasSpread) {
        if (ratio.uncoupled().isEmpty()) {
            return Optional.of(Reason.NO_BASELINE);
        }
        return hasSpread ? Optional.empty() : Optional.of(Reason.NO_SPREAD);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static OptionalDouble number(Optional<OptionalDouble> value) {
        return value.orElseGet(OptionalDouble::empty);
    }

    /**
     * Tells whether the ways of counting tell different stories of the same days.
     *
     * @return true if the highest of the ratios is more than 1.2 times the lowest
     */
    public boolean isDisputed() {
        double[] known = DoubleStream.of(
                        coupled.orElse(Double.NaN), uncoupled.orElse(Double.NaN), ewma.orElse(Double.NaN))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return known.length > 1 && known[known.length - 1] > AGREEMENT * known[0];
    }
}
