package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.activity.Run;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Noise;
import io.github.easeback.load.Tolerance;
import io.github.easeback.rule.StandingLimits.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The distance from run to run. What a run may be depends on how the runs before kept to what they might be, so this is a fold: a state and a run make the next state.
 * The steps are kept, so whatever asks about a run or a day reads the same walk, and a longer history goes on from the last state. Immutable.
 */
final class RunProgression {

    /** Jumps less than a week apart are jumps in a row; library convention. */
    private static final int WEEK = 7;

    private final SessionSpikeRule rule;
    private final LocalDate firstDay;
    private final List<LocalDate> missing;
    private final List<Run> runs;
    private final List<Step> steps;

    /** What the runs so far leave to the next one: the limit that stands, and when the last jump was. */
    record State(Optional<Standing> standing, LocalDate lastJump) {

        static final State START = new State(Optional.empty(), LocalDate.MIN);
    }

    /** One run: how it was judged, and what it leaves. */
    record Step(RuleOutcome outcome, State after) {}

    private RunProgression(SessionSpikeRule rule, LoadHistory load, List<Step> known) {
        this.rule = rule;
        firstDay = load.history().beginning().orElse(load.asOf());
        missing = load.history().missingRunDays();
        runs = load.history().runs();
        List<Step> all = new ArrayList<>(known);
        for (int i = known.size(); i < runs.size(); i++) {
            all.add(step(i, i == 0 ? State.START : all.get(i - 1).after()));
        }
        steps = List.copyOf(all);
    }

    static RunProgression of(SessionSpikeRule rule, LoadHistory load) {
        return new RunProgression(rule, load, List.of());
    }

    /** The same progression over more runs, from the first one on that is new. */
    RunProgression then(LoadHistory more) {
        return new RunProgression(
                rule, more, steps.subList(0, same(runs, more.history().runs())));
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

    /** How long a run on a day may be, not before the last run. */
    Allowance allowance(LocalDate day) {
        State state =
                steps.isEmpty() ? State.START : steps.get(steps.size() - 1).after();
        return longest(runs.size(), day)
                .map(longest -> allowance(rule.limit().after(metres(longest)), day, state))
                .orElse(Allowance.none(Reason.NO_RUN_IN_WINDOW));
    }

    private static Allowance allowance(double limit, LocalDate day, State state) {
        return state.standing()
                .filter(standing -> standing.isOn(day) && standing.limit() < limit)
                .map(standing -> Allowance.of(standing.limit(), Allowance.Basis.BROKEN_LIMIT))
                .orElse(Allowance.of(limit, Allowance.Basis.WHAT_WAS_RUN));
    }

    /** The state and the run make the next state. */
    Step step(int index, State before) {
        Run run = runs.get(index);
        if (run.distanceMetres().isEmpty()) {
            return new Step(notAssessable(run, Reason.NOT_MEASURED, OptionalDouble.empty()), before);
        }
        RuleOutcome outcome = judge(index, run);
        return new Step(
                outcome, outcome.exceeded().map(jump -> jumped(before, jump)).orElseGet(() -> kept(before, run)));
    }

    /**
     * A jump sets the limit that it broke, unless it comes less than a week after one: two in a row must not raise the limit, nor make it last. The first week of a
     * history knows nothing of the time before, so what looks like a jump in it sets no limit.
     */
    private State jumped(State before, LimitExceeded jump) {
        LocalDate day = jump.judged().window().last();
        if (day.isBefore(firstDay.plusDays(WEEK))) {
            return before;
        }
        boolean isInARow = before.lastJump().plusDays(WEEK).isAfter(day)
                && before.standing().filter(limit -> limit.isOn(day)).isPresent();
        return new State(
                isInARow
                        ? before.standing()
                        : Optional.of(Standing.after(day, jump.change().limit())),
                day);
    }

    /** A run that keeps to the limit and is longer than those before the jump raises it. */
    private State kept(State before, Run run) {
        Optional<Standing> standing = before.standing()
                .filter(limit -> limit.isOn(run.date()))
                .map(limit -> Tolerance.isAbove(metres(run), limit.limit())
                        ? limit
                        : new Standing(Math.max(limit.limit(), rule.limit().after(metres(run))), limit.lastDay()));
        return new State(standing, before.lastJump());
    }

    private RuleOutcome judge(int index, Run run) {
        return longest(index, run.date())
                .map(longest -> judge(index, run, longest))
                .orElseGet(() -> notAssessable(run, Reason.NO_RUN_IN_WINDOW, OptionalDouble.empty()));
    }

    private RuleOutcome judge(int index, Run run, Run longest) {
        double previous = metres(longest);
        Change change = new Change(
                        Dimension.DISTANCE, previous, metres(run), rule.limit().after(previous))
                .withNoise(Noise.ofTwoRuns());
        if (!rule.limit().isExceeded(previous, metres(run))) {
            return new WithinLimit(judged(run), change);
        }
        return obstacle(index, run)
                .<RuleOutcome>map(reason -> notAssessable(run, reason, OptionalDouble.of(previous)))
                .orElseGet(() -> exceeded(run, longest, change));
    }

    private LimitExceeded exceeded(Run run, Run longest, Change change) {
        SpikeSize size = SpikeSize.of(change.previous(), change.current());
        Message message = Message.of("session-spike." + size)
                .with("day", run.date())
                .with("change", change)
                .with("longest", new Amount(Dimension.DISTANCE, change.previous()))
                .with("on", longest.date())
                .with("rule", rule.limit());
        return new LimitExceeded(judged(run), change, size.severity().orElse(Severity.CAUTION), message);
    }

    private NotAssessable notAssessable(Run run, Reason reason, OptionalDouble longest) {
        return new NotAssessable(judged(run), reason, longest, run.distanceMetres());
    }

    /** A run that is missing may have been the longest one, which would take the ground from a verdict over the limit. */
    private Optional<Reason> obstacle(int index, Run run) {
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
                        run.date().minusDays(1))),
                List.of(run),
                rule.evidence());
    }

    private static Days days(LocalDate day) {
        return new Days(day.minusDays(SessionSpikeRule.WINDOW_DAYS), day);
    }

    /** The longest of the first runs in the 30 days before a day; absent if there is none longer than nothing. */
    private Optional<Run> longest(int count, LocalDate day) {
        return window(count, day).stream()
                .max(Comparator.comparingDouble(RunProgression::metres).thenComparing(Comparator.naturalOrder()))
                .filter(longest -> metres(longest) > 0);
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
