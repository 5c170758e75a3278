package io.github.easeback;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.internal.numbers.RunnerDays;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.Assessment;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ReportSettings;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import io.github.easeback.rule.AgreedLimitRule;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks a history against the rules and says what to do next. Immutable and safe for use by several threads; the same history,
 * settings and day give the same report on every machine.
 */
public final class TrainingCheck {

    /** What is a key in JSON, and in snake case a column of CSV. */
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Rules rules;
    private final WeekDefinition weeks;
    private final Settled settled;
    private final WayBackTold wayBack;
    private final OptionalInt weeksShown;

    /** What the runner tells: an injury, the load variables that need the runner's own numbers, and more of a caller's own. */
    private record Settled(
            TrimpLoad trimp,
            TimeAboveEasyLoad timeAboveEasy,
            MechanicalLoad mechanical,
            Optional<LocalDate> injury,
            List<LoadVariable> own) {

        static Settled none() {
            return new Settled(
                    TrimpLoad.withoutSettings(),
                    TimeAboveEasyLoad.withoutSettings(),
                    MechanicalLoad.standard(),
                    Optional.empty(),
                    List.of());
        }

        List<LoadVariable> variables() {
            return Stream.concat(LoadVariables.with(trimp, timeAboveEasy, mechanical).stream(), own.stream())
                    .toList();
        }
    }

    /** What the runner wishes of a way back, and what the pain was on it. */
    private record WayBackTold(PlanSettings wishes, Optional<PainGate> log) {

        /** The wishes with what the log says on a day; a gate that the wishes bring goes before the log. */
        PlanSettings on(LocalDate day, PlanSettings wished) {
            return log.filter(known -> wished.gate().isEmpty())
                    .map(known -> wished.withGate(known.asOf(day)))
                    .orElse(wished);
        }
    }

    private TrainingCheck(
            Rules rules, WeekDefinition weeks, Settled settled, WayBackTold wayBack, OptionalInt weeksShown) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.weeks = Objects.requireNonNull(weeks, "weeks");
        this.settled = settled;
        this.wayBack = wayBack;
        this.weeksShown = weeksShown;
    }

    /**
     * The check with its usual settings: 10 % a week, weeks from Monday to Sunday. Reports are in English and kilometres, unless they are put
     * otherwise ({@link TrainingReport#in(Locale)}, {@link TrainingReport#in(Units)}).
     *
     * @return the check
     */
    public static TrainingCheck standard() {
        return new TrainingCheck(
                Rules.standard(),
                WeekDefinition.ISO,
                Settled.none(),
                new WayBackTold(PlanSettings.standard(), Optional.empty()),
                OptionalInt.empty());
    }

    /**
     * The check for people who come back from an injury: as {@link #standard()}, with the stricter rules of {@link Rules#comeback()}.
     *
     * @return the check
     */
    public static TrainingCheck comeback() {
        return standard().withRules(Rules.comeback());
    }

    /**
     * The same check with other rules. What was agreed by {@link #withAgreedLimits} stays, unless the rules bring an agreement of their own.
     *
     * @param catalogue the rules
     * @return a new check
     * @throws NullPointerException if {@code catalogue} is null
     */
    public TrainingCheck withRules(Rules catalogue) {
        Rules all = catalogue.agreed().isNone() ? catalogue.with(rules.agreed()) : catalogue;
        return new TrainingCheck(all, weeks, settled, wayBack, weeksShown);
    }

    /**
     * The same check for a runner who agreed on limits with a physiotherapist. They go before every rule: no budget is more, and what goes past them is a finding of the rule {@link
     * AgreedLimitRule#ID}.
     *
     * <pre>{@code
     * TrainingCheck check = TrainingCheck.comeback().withAgreedLimits(AgreedLimits.NONE
     *         .withMaxRun(5_000)
     *         .withMaxWeek(15_000)
     *         .withAgreedOn(LocalDate.of(2026, 5, 3)));
     * }</pre>
     *
     * @param limits the limits, in the place of those that were agreed before; {@link AgreedLimits#NONE} for none
     * @return a new check
     * @throws NullPointerException if {@code limits} is null
     */
    public TrainingCheck withAgreedLimits(AgreedLimits limits) {
        return new TrainingCheck(rules.with(limits), weeks, settled, wayBack, weeksShown);
    }

    /**
     * The same check with another weekly limit.
     *
     * @param fraction the largest increase a week, 0.10 for 10 %, above 0 and at most 10
     * @return a new check
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public TrainingCheck withMaxIncrease(double fraction) {
        return withRules(rules.with(rules.weekly().withMaxIncrease(fraction)));
    }

    /**
     * The same check with other weeks.
     *
     * @param definition where weeks begin
     * @return a new check
     * @throws NullPointerException if {@code definition} is null
     */
    public TrainingCheck withWeeks(WeekDefinition definition) {
        return new TrainingCheck(rules, definition, settled, wayBack, weeksShown);
    }

    /**
     * The same check whose report shows a number of weeks; verdicts stay the same.
     *
     * @param count how many of the last weeks to show, at least 1
     * @return a new check
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public TrainingCheck withWeeksShown(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A report can't show " + count + " weeks");
        }
        return new TrainingCheck(rules, weeks, settled, wayBack, OptionalInt.of(count));
    }

    /**
     * The same check for a runner whose heart rates are known; without them there is no TRIMP, since nobody guesses them here.
     *
     * @param range the resting and the maximum heart rate
     * @param variant whose factors to take
     * @return a new check
     * @throws NullPointerException if an argument is null
     */
    public TrainingCheck withHeartRates(HeartRateRange range, TrimpVariant variant) {
        return with(new Settled(
                TrimpLoad.of(range, variant), settled.timeAboveEasy, settled.mechanical, settled.injury, settled.own));
    }

    /**
     * The same check for a runner whose easy pace is known; without it the time above it is not counted.
     *
     * @param metresPerSecond the fastest speed that is still easy, above 0
     * @return a new check
     * @throws IllegalArgumentException if the speed is not above 0
     */
    public TrainingCheck withEasySpeed(double metresPerSecond) {
        return with(new Settled(
                settled.trimp, TimeAboveEasyLoad.of(metresPerSecond), settled.mechanical, settled.injury, settled.own));
    }

    /**
     * The same check with another exponent of the mechanical load.
     *
     * @param exponent the power of the load of a step
     * @return a new check
     * @throws IllegalArgumentException if the exponent makes no sense
     */
    public TrainingCheck withMechanicalExponent(double exponent) {
        return with(new Settled(
                settled.trimp,
                settled.timeAboveEasy,
                settled.mechanical.withExponent(exponent),
                settled.injury,
                settled.own));
    }

    /**
     * The same check for a runner who was injured. The next day with a run after the injury is the return, and the start is that of a long layoff, however short this one was: the cause of a
     * layoff is in no file. If there are several injuries to tell of, the last one counts.
     *
     * @param day the day of the injury, also before the first run; if there was a run on that day, it may have happened in it
     * @return a new check, which refuses to {@link #assess} a day before that of the injury
     * @throws IllegalArgumentException if {@code day} is before 1900 or after 2200
     * @throws NullPointerException if {@code day} is null
     */
    public TrainingCheck withInjury(LocalDate day) {
        return with(new Settled(
                settled.trimp,
                settled.timeAboveEasy,
                settled.mechanical,
                Optional.of(RunnerDays.required("day", day)),
                settled.own));
    }

    /**
     * The same check for a runner who writes down the pain. A red flag in the log, a leg, or pain goes before the load: the report and the plan of {@link #leadBack} begin with what the log
     * says.
     *
     * <pre>{@code
     * PainLog log = PainLogReader.read(Path.of("pain-log.csv"));
     * TrainingReport report = TrainingCheck.standard().withPainLog(log).assess(history, asOf);
     * }</pre>
     *
     * @param log the log, in the place of an earlier one; what it says of days after that of a report counts for nothing there
     * @return a new check
     * @throws IllegalArgumentException if the log is {@linkplain PainLog#broken() broken}: what can't be read may hold a sign that matters
     * @throws NullPointerException if {@code log} is null
     */
    public TrainingCheck withPainLog(PainLog log) {
        return with(new WayBackTold(wayBack.wishes, Optional.of(PainGate.of(log))));
    }

    /**
     * The same check for a runner with wishes of the way back. They are those of {@link TrainingReport#comeback()}; {@link #leadBack} is given its own.
     *
     * @param wishes the ladder, the runs of a week, and their days; a gate of theirs goes before the log of {@link #withPainLog}
     * @return a new check
     * @throws NullPointerException if {@code wishes} is null
     */
    public TrainingCheck withPlanSettings(PlanSettings wishes) {
        return with(new WayBackTold(Objects.requireNonNull(wishes, "wishes"), wayBack.log));
    }

    /**
     * The same check with load variables of a caller's own, in place of those of an earlier call. They are summed up by week, stand in JSON and CSV by their id, and among the
     * {@linkplain TrainingReport#ratios() ratios} by their {@linkplain LoadVariable#name() name} if their values add up. No rule judges them, and no advice follows from them.
     *
     * @param own the variables, in the order of reports
     * @return a new check
     * @throws IllegalArgumentException if an id is that of another variable, or anything but letters and digits in lower camel case
     * @throws NullPointerException if {@code own} is or holds null
     */
    public TrainingCheck withVariables(LoadVariable... own) {
        Set<String> ids = new HashSet<>();
        for (LoadVariable variable : own) {
            if (!ID.matcher(variable.id()).matches()) {
                throw new IllegalArgumentException(
                        "A variable can't have the id " + variable.id() + "; it has to be like kneeLoad");
            }
            if (!ids.add(variable.id()) || !LoadVariables.isOwn(variable)) {
                throw new IllegalArgumentException("There is a variable " + variable.id() + " already");
            }
        }
        return with(
                new Settled(settled.trimp, settled.timeAboveEasy, settled.mechanical, settled.injury, List.of(own)));
    }

    private TrainingCheck with(WayBackTold told) {
        return new TrainingCheck(rules, weeks, settled, told, weeksShown);
    }

    private TrainingCheck with(Settled variables) {
        return new TrainingCheck(rules, weeks, variables, wayBack, weeksShown);
    }

    /**
     * Checks a history.
     *
     * @param history the runs; of those after {@code asOf} the report only tells how many there are
     * @param asOf the runner's today; its runs count as done
     * @return the report; without any run up to that day it says that there is nothing to judge
     * @throws IllegalArgumentException if the injury of {@link #withInjury} is after {@code asOf}, or {@code asOf} is before 1900 or after 2200
     * @throws NullPointerException if an argument is null
     */
    public TrainingReport assess(RunHistory history, LocalDate asOf) {
        Evaluation evaluation = evaluation(history, asOf);
        return report(Assessment.of(evaluation, Optional.empty(), comeback(evaluation)));
    }

    /**
     * Checks a history, and what some planned runs would do.
     *
     * @param history the runs; of those after {@code asOf} the report only tells how many there are
     * @param asOf the runner's today; its runs count as done
     * @param planned the planned runs in any order, none before {@code asOf}
     * @return the report; its {@link TrainingReport#planCheck()} has what the plan would do
     * @throws IllegalArgumentException if a run is planned for a day before {@code asOf}
     * @throws NullPointerException if an argument is or holds null
     */
    public TrainingReport assess(RunHistory history, LocalDate asOf, List<PlannedRun> planned) {
        Objects.requireNonNull(planned, "planned");
        Evaluation evaluation = evaluation(history, asOf);
        Optional<ComebackPlan> comeback = comeback(evaluation);
        return report(Assessment.of(evaluation, Optional.of(PlanCheck.of(evaluation, comeback, planned)), comeback));
    }

    /**
     * Checks what some planned runs would do after the newest run of a history; the day of that run is today.
     *
     * @param history the runs
     * @param planned the planned runs in any order, none before the newest run
     * @return the report
     * @throws IllegalArgumentException if the history has no run, or if a run is planned for a day before the newest one
     * @throws NullPointerException if an argument is or holds null
     */
    public TrainingReport assess(RunHistory history, List<PlannedRun> planned) {
        LocalDate today = history.lastDay()
                .orElseThrow(() -> new IllegalArgumentException("There is no run, so nothing to plan from"));
        return assess(history, today, planned);
    }

    /**
     * Plans the way back from a layoff.
     *
     * @param history the runs; of those after {@code asOf} nothing is known
     * @param asOf the runner's today; its runs count as done
     * @param settings what the runner wishes of the plan; without a gate of theirs, the log of {@link #withPainLog} counts
     * @return the plan, in English and kilometres, unless it is put {@linkplain ComebackReport#in(Locale) otherwise}; without sessions if there is nothing to lead back from
     * @throws IllegalArgumentException if the injury of {@link #withInjury} is after {@code asOf}
     * @throws NullPointerException if an argument is null
     */
    public ComebackReport leadBack(RunHistory history, LocalDate asOf, PlanSettings settings) {
        return ComebackReport.of(ComebackPlan.of(evaluation(history, asOf), wayBack.on(asOf, settings)));
    }

    private Evaluation evaluation(RunHistory history, LocalDate asOf) {
        LoadHistory load = LoadHistory.of(history, weeks, Objects.requireNonNull(asOf, "asOf"), settled.variables());
        return Evaluation.of(load, rules, settled.injury);
    }

    /** A plan takes some hundred evaluations, so nobody pays for it who is on no careful way back and keeps no log. */
    private Optional<ComebackPlan> comeback(Evaluation evaluation) {
        PlanSettings known = wayBack.on(evaluation.asOf(), wayBack.wishes);
        return known.gate().isPresent() || evaluation.comeback().isPresent()
                ? Optional.of(ComebackPlan.of(evaluation, known))
                : Optional.empty();
    }

    private TrainingReport report(Assessment assessment) {
        return TrainingReport.of(
                assessment,
                new ReportSettings(
                        rules.weekly().limit().fraction(),
                        rules.sessionSpike().limit().fraction(),
                        Units.KILOMETRES,
                        Locale.ENGLISH,
                        assessment.evaluation().load().variables(),
                        weeksShown,
                        rules.agreed()));
    }

    @Override
    public String toString() {
        return "Check by " + rules + ", " + weeks;
    }
}
