package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Comebacks;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Noise;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.rule.StandingLimits.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The distance from run to run. What a run may be depends on how the runs before kept to what they might be, so this is a fold: a state and a run make the next state.
 * The steps are kept, so whatever asks about a run or a day reads the same walk, and a longer history goes on from the last state. Each run is held against what a run of its day
 * might be ({@link #allowance}), and that is what is advised for the days to come. Immutable.
 */
final class RunProgression {

    /** The first days of a history know nothing of the time before, so nothing in them is a jump. Library convention. */
    private static final int WARM_UP_DAYS = 7;

    private final SessionSpikeRule rule;
    private final double climbFloor;
    private final WeekDefinition definition;
    private final Layoffs layoffs;
    private final Comebacks comebacks;
    private final LocalDate firstDay;
    private final List<LocalDate> missing;
    private final List<Run> runs;
    private final List<Step> steps;

    /** What the runs so far leave to the next one: the limit that stands, how far a comeback has come, and the last days of rest. */
    record State(Optional<Standing> standing, Optional<SinceReturn> since, Optional<Recovery> recovery) {

        static final State START = new State(Optional.empty(), Optional.empty(), Optional.empty());

        /** The day on which the limit that stands was last broken; if none does, the day itself. */
        LocalDate brokenOn(LocalDate day) {
            return standing.map(Standing::brokenOn).orElse(day);
        }

        State with(SinceReturn comeback) {
            return new State(standing, Optional.of(comeback), recovery);
        }

        State with(Recovery rest) {
            return new State(standing, since, Optional.of(rest));
        }
    }

    /**
     * The longest run since a return that kept to its limit, and the longest before the week of the last one: there is one new longest run a week. In the first week it is
     * the first run.
     */
    record SinceReturn(LocalDate returnDay, Days week, OptionalDouble beforeWeek, OptionalDouble longest) {

        static SinceReturn start(LocalDate returnDay, Days week) {
            return new SinceReturn(returnDay, week, OptionalDouble.empty(), OptionalDouble.empty());
        }

        SinceReturn in(Days day) {
            return day.equals(week) ? this : new SinceReturn(returnDay, day, longest, longest);
        }

        SinceReturn kept(double metres) {
            return new SinceReturn(
                    returnDay,
                    week,
                    beforeWeek.isPresent() ? beforeWeek : OptionalDouble.of(metres),
                    OptionalDouble.of(Math.max(longest.orElse(0), metres)));
        }
    }

    /** One run: how its distance was judged by the rule on single runs, how it kept to what is advised on the way back and on days of rest, and what it leaves. */
    record Step(RuleOutcome outcome, List<RuleOutcome> ofConduct, State after) {

        /** The finding that it was too long. */
        Optional<LimitExceeded> jump() {
            return Stream.concat(Stream.of(outcome), ofConduct.stream())
                    .filter(one -> one.isFlag() && one.judged().variable().equals(Optional.of(LoadVariables.DISTANCE)))
                    .flatMap(one -> one.exceeded().stream())
                    .findFirst();
        }

        Step and(RuleOutcome more) {
            return new Step(
                    outcome, Stream.concat(ofConduct.stream(), Stream.of(more)).toList(), after);
        }

        Step with(Recovery rest) {
            return new Step(outcome, ofConduct, after.with(rest));
        }
    }

    private RunProgression(Rules rules, LoadHistory load, Comebacks comebacks, List<Step> known) {
        rule = rules.sessionSpike();
        climbFloor = rules.weekly().floor(LoadVariables.ASCENT);
        definition = load.definition();
        layoffs = comebacks.layoffs();
        this.comebacks = comebacks;
        firstDay = load.history().beginning().orElse(load.asOf());
        missing = load.history().missingRunDays();
        runs = load.history().withoutWalks();
        List<Step> all = new ArrayList<>(known);
        for (int i = known.size(); i < runs.size(); i++) {
            all.add(step(i, i == 0 ? State.START : all.get(i - 1).after()));
        }
        steps = List.copyOf(all);
    }

    static RunProgression of(Rules rules, LoadHistory load, Comebacks comebacks) {
        return new RunProgression(rules, load, comebacks, List.of());
    }

    /** The same progression over more runs, from the first one on that is new. */
    RunProgression then(Rules rules, LoadHistory more, Comebacks longer) {
        return new RunProgression(
                rules, more, longer, steps.subList(0, same(runs, more.history().withoutWalks())));
    }

    /** How many of the first runs are those of another progression. */
    int sameAs(RunProgression other) {
        return same(runs, other.runs);
    }

    private static int same(List<Run> some, List<Run> others) {
        int same = 0;
        while (same < Math.min(some.size(), others.size()) && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }

    /** One outcome a run. */
    List<RuleOutcome> outcomes() {
        return steps.stream().map(Step::outcome).toList();
    }

    /** How the runs kept to what is advised on ways back and on days of rest. */
    List<RuleOutcome> outcomesOfConduct() {
        return steps.stream().flatMap(step -> step.ofConduct().stream()).toList();
    }

    /** The days of rest that a day not before the last run is one of. */
    Optional<Recovery> recovery(LocalDate day) {
        return last().recovery().filter(recovery -> recovery.covers(day));
    }

    private State last() {
        return steps.isEmpty() ? State.START : steps.get(steps.size() - 1).after();
    }

    /** How long a run on a day may be, not before the last run. */
    Allowance allowance(LocalDate day) {
        State state = last();
        Optional<Comeback> back = comebacks.ahead(day);
        return back.isPresent()
                ? dose(back.get(), since(state, back.get()))
                : base(runs.size(), day)
                        .<Allowance>map(base -> allowance(base, day, state))
                        .orElse(Allowance.none(Reason.NO_RUN_IN_WINDOW));
    }

    private Allowance.UpTo allowance(Run longest, LocalDate day, State state) {
        // After a break of a week, a run goes back to what was usual and not beyond it.
        Allowance.UpTo grown = isShortBreak(day)
                ? Allowance.of(metres(longest), Allowance.Basis.BEFORE_BREAK)
                : Allowance.of(rule.limit().after(metres(longest)), Allowance.Basis.LONGEST_30_DAYS);
        return state.standing()
                .filter(standing -> standing.isOn(day) && !Tolerance.isAbove(standing.limitOn(day), grown.most()))
                .map(standing -> Allowance.of(standing.limitOn(day), Allowance.Basis.HELD))
                .orElse(grown);
    }

    private boolean isShortBreak(LocalDate day) {
        return layoffs.shortBreakOn(day).isPresent();
    }

    private Allowance.UpTo dose(Comeback back, SinceReturn since) {
        OptionalDouble base = since.beforeWeek();
        OptionalDouble grown = base.isPresent()
                ? OptionalDouble.of(ReturnRule.growth(rule.limit()).after(base.getAsDouble()))
                : base;
        return Allowance.of(back.dose().runMetres(grown), Allowance.Basis.START_DOSE);
    }

    private SinceReturn since(State state, Comeback back) {
        Days week = definition.weekOf(back.day());
        return state.since()
                .filter(since -> since.returnDay().equals(back.returnDay()))
                .map(since -> since.in(week))
                .orElseGet(() -> SinceReturn.start(back.returnDay(), week));
    }

    /** The state and the run make the next state. */
    Step step(int index, State before) {
        Run run = runs.get(index);
        Optional<Comeback> back = comebacks.on(run.date());
        Step step = back.isPresent() ? onTheWayBack(index, before, back.get()) : asUsual(index, before);
        Optional<Recovery> rest = before.recovery()
                .filter(recovery -> recovery.covers(run.date()) && Layoffs.isRun(run))
                .filter(recovery -> back.filter(Comeback::isRestDay).isEmpty());
        Step rested = rest.isPresent() ? step.and(RecoveryRule.standard().broken(run, rest.get())) : step;
        return step.jump()
                .filter(jump -> jump.severity() == Severity.ALERT || isWellKnown(run.date()))
                .filter(jump -> isLongestInAYear(index))
                .map(jump -> rested.with(Recovery.after(run.date(), metres(run), jump.severity())))
                .orElse(rested);
    }

    private boolean isWellKnown(LocalDate day) {
        return !firstDay.plus(Recovery.LEAST_HISTORY).isAfter(day);
    }

    private boolean isLongestInAYear(int index) {
        Run run = runs.get(index);
        LocalDate from = run.date().minus(Recovery.LOOK_BACK);
        return runs.subList(0, index).stream()
                .noneMatch(other -> !other.date().isBefore(from) && !Tolerance.isAbove(metres(run), metres(other)));
    }

    private Step onTheWayBack(int index, State before, Comeback back) {
        Run run = runs.get(index);
        boolean isSecond = index > 0 && runs.get(index - 1).date().equals(run.date());
        List<RuleOutcome> conduct =
                new ReturnConduct(run, back, isSecond, definition.weekOf(run.date()), climbFloor).outcomes();
        RuleOutcome length = notAssessable(run, Reason.AFTER_LAYOFF, OptionalDouble.empty());
        if (run.distanceMetres().isEmpty()) {
            return new Step(length, conduct, before);
        }
        SinceReturn since = since(before, back);
        RuleOutcome dose = againstDose(run, back, dose(back, since).most());
        double limit = dose.findChange().orElseThrow().limit();
        State after = dose.isFlag()
                ? jumped(before, dose.exceeded().orElseThrow()).with(since)
                : kept(before, run, limit).with(since.kept(Math.min(metres(run), limit)));
        return new Step(length, Stream.concat(Stream.of(dose), conduct.stream()).toList(), after);
    }

    private RuleOutcome againstDose(Run run, Comeback back, double limit) {
        Change change = new Change(Dimension.DISTANCE, limit, metres(run), limit)
                .withNoise(Noise.ofTwoRuns())
                .restingOn(Allowance.Basis.START_DOSE);
        Judged judged =
                ReturnRule.DOSE.judged(LoadVariables.DISTANCE, new Days(run.date(), run.date()), List.of(run), back);
        if (!Tolerance.isAbove(metres(run), limit)) {
            return new WithinLimit(judged, change);
        }
        Message message = ReturnRule.message(ReturnRule.DOSE.id(), change, back).with("day", run.date());
        return new LimitExceeded(judged, change, ReturnRule.severityOfLength(change), message);
    }

    private Step asUsual(int index, State before) {
        Run run = runs.get(index);
        if (run.distanceMetres().isEmpty()) {
            return new Step(notAssessable(run, Reason.NOT_MEASURED, OptionalDouble.empty()), List.of(), before);
        }
        RuleOutcome outcome = judge(index, run, before);
        State after = outcome.isFlag() ? jumped(before, outcome.exceeded().orElseThrow()) : kept(before, run, 0);
        return new Step(outcome, List.of(), after);
    }

    /**
     * A jump sets the limit that it broke. What goes over a limit that stands renews it; a week or more after the last one it may grow from the next week on as if it had been kept, so
     * that a habit is not held for ever, unless the run was more than twice as long.
     */
    private State jumped(State before, LimitExceeded jump) {
        LocalDate day = jump.judged().window().last();
        Optional<Standing> stood = before.standing().filter(limit -> limit.isOn(day));
        double broken = broken(jump, stood);
        Standing standing = stood.filter(limit -> !Tolerance.isAbove(limit.limitOn(day), broken))
                .map(limit -> jump.severity() == Severity.ALERT
                        ? limit.extended(day)
                        : limit.renewed(day, rule.limit(), weekAfter(day)))
                .orElseGet(() -> Standing.after(day, broken, Math.min(broken, grownFrom(jump))));
        return new State(Optional.of(standing), before.since(), before.recovery());
    }

    /** After a run of more than twice the longest one, a step back is a step back: no further than that one, and no shorter at the next such run. */
    private static double broken(LimitExceeded jump, Optional<Standing> stood) {
        double limit = jump.change().limit();
        boolean isStepBack =
                jump.severity() == Severity.ALERT && jump.judged().rule().equals(SessionSpikeRule.ID);
        double least = stood.map(Standing::grownFrom).orElse(0.0);
        return isStepBack ? Math.min(limit, Math.max(jump.change().previous(), least)) : limit;
    }

    /** A careful start did not grow out of a run. */
    private static double grownFrom(LimitExceeded jump) {
        boolean isDose = jump.judged().rule().equals(ReturnRule.DOSE.id());
        return isDose ? jump.change().limit() : jump.change().previous();
    }

    /** A run that keeps to the limit, or to the dose on a way back, and is longer than those before the jump raises it from the next week on. */
    private State kept(State before, Run run, double dose) {
        Optional<Standing> standing = before.standing()
                .filter(limit -> limit.isOn(run.date()))
                .map(limit -> Tolerance.isAbove(metres(run), Math.max(dose, limit.limitOn(run.date())))
                        ? limit
                        : limit.raised(rule.limit().after(metres(run)), run.date(), weekAfter(run.date())));
        return new State(standing, before.since(), before.recovery());
    }

    private LocalDate weekAfter(LocalDate day) {
        return definition.weekOf(day).last().plusDays(1);
    }

    /** Within a week, runs are held against the longest of the 30 days before it: there is one new longest run a week. */
    private RuleOutcome judge(int index, Run run, State before) {
        return longestBeforeWeek(index, run.date())
                .map(longest ->
                        judge(index, run, longest, allowance(longest, run.date(), before), before.brokenOn(run.date())))
                .orElseGet(() -> notAssessable(run, Reason.NO_RUN_IN_WINDOW, OptionalDouble.empty()));
    }

    private RuleOutcome judge(int index, Run run, Run longest, Allowance.UpTo allowance, LocalDate brokenOn) {
        boolean isHeld = Tolerance.isAbove(rule.limit().after(metres(longest)), allowance.most())
                && allowance.restsOn() == Allowance.Basis.HELD;
        double previous = isHeld ? rule.limit().before(allowance.most()) : metres(longest);
        Change change = new Change(Dimension.DISTANCE, previous, metres(run), allowance.most())
                .withNoise(Noise.ofTwoRuns())
                .restingOn(allowance.restsOn());
        if (!allowance.isExceededBy(metres(run))) {
            return new WithinLimit(judged(run), change);
        }
        return obstacle(index, run)
                .<RuleOutcome>map(reason -> notAssessable(run, reason, OptionalDouble.of(previous)))
                .orElseGet(() -> exceeded(run, longest, change, isHeld, brokenOn));
    }

    private LimitExceeded exceeded(Run run, Run longest, Change change, boolean isHeld, LocalDate brokenOn) {
        SpikeSize size = SpikeSize.of(change.previous(), change.current());
        boolean isSmall = Tolerance.isAbove(SessionSpikeRule.FLOOR_METRES, change.current() - change.previous());
        Severity severity = isSmall ? Severity.INFO : size.severity().orElse(Severity.CAUTION);
        Message message = Message.of("session-spike." + kind(run, size, severity, isHeld))
                .with("day", run.date())
                .with("change", change)
                .with("longest", new Amount(Dimension.DISTANCE, metres(longest)))
                .with("on", longest.date())
                .with("broken", brokenOn)
                .with("more", new Amount(Dimension.DISTANCE, change.current() - change.previous()))
                .with("rule", rule.limit());
        return new LimitExceeded(judged(run), change, severity, message);
    }

    private String kind(Run run, SpikeSize size, Severity severity, boolean isHeld) {
        if (severity == Severity.INFO) {
            return "small";
        }
        if (isHeld) {
            return "held";
        }
        return isShortBreak(run.date()) ? "break" : size.toString();
    }

    private NotAssessable notAssessable(Run run, Reason reason, OptionalDouble longest) {
        return new NotAssessable(judged(run), reason, longest, run.distanceMetres());
    }

    /** A run that is missing may have been the longest one, which would take the ground from a verdict over the limit. */
    private Optional<Reason> obstacle(int index, Run run) {
        if (run.date().isBefore(firstDay.plusDays(WARM_UP_DAYS))) {
            return Optional.of(Reason.WARM_UP);
        }
        Days days = days(run.date());
        long lost = missing.stream().filter(days::contains).count();
        int known = window(index, run.date()).size();
        if (!rule.coverage().isMetBy((double) known / (known + lost))) {
            return Optional.of(Reason.MISSING_RUNS);
        }
        boolean isPartly = runs.subList(0, index).stream()
                .anyMatch(earlier -> earlier.distanceMetres().isEmpty() && days.contains(earlier.date()));
        return isPartly ? Optional.of(Reason.PARTLY_MEASURED) : Optional.empty();
    }

    private Judged judged(Run run) {
        return new Judged(
                rule.id(),
                Optional.of(LoadVariables.DISTANCE),
                new Days(run.date(), run.date()),
                Optional.of(new Days(
                        run.date().minusDays(SessionSpikeRule.WINDOW_DAYS),
                        definition.weekOf(run.date()).first().minusDays(1))),
                List.of(run),
                rule.evidence());
    }

    private static Days days(LocalDate day) {
        return new Days(day.minusDays(SessionSpikeRule.WINDOW_DAYS), day);
    }

    /** The run that a run on a day is held against; in the first week of a history the longest of that week, so that there is a limit at all. */
    private Optional<Run> base(int count, LocalDate day) {
        return longestBeforeWeek(count, day).or(() -> longest(window(count, day).stream()));
    }

    private static Optional<Run> longest(Stream<Run> runs) {
        return runs.max(Comparator.comparingDouble(RunProgression::metres).thenComparing(Comparator.naturalOrder()))
                .filter(longest -> metres(longest) > 0);
    }

    private Optional<Run> longestBeforeWeek(int count, LocalDate day) {
        LocalDate first = definition.weekOf(day).first();
        return longest(window(count, day).stream().filter(run -> run.date().isBefore(first)));
    }

    /** Of the first runs those with a distance, back to 30 days before a day. One after a flight to the west may have a later local day; it counts too. */
    private List<Run> window(int count, LocalDate day) {
        LocalDate from = days(day).first();
        List<Run> window = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (run.distanceMetres().isPresent()) {
                if (run.date().isBefore(from)) {
                    break;
                }
                window.add(run);
            }
        }
        return window;
    }

    private static double metres(Run run) {
        return run.distanceMetres().orElse(0);
    }
}
