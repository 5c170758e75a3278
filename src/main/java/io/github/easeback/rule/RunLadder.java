package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.activity.Run;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Goes through the runs in order. What a run may be depends on how the runs before kept to what they might be, so outcomes and
 * allowances come out of one walk.
 */
final class RunLadder {

    /** Jumps less than a week apart are jumps in a row; library convention. */
    private static final int WEEK = 7;

    private final SessionSpikeRule rule;
    private final LocalDate firstDay;
    private final List<LocalDate> missing;
    private final List<LocalDate> unmeasured = new ArrayList<>();
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Optional<Hold> hold = Optional.empty();
    private LocalDate lastJump = LocalDate.MIN;

    /** A run with a distance. */
    private record Step(Run run, double metres) {}

    RunLadder(SessionSpikeRule rule, LoadHistory load) {
        this.rule = rule;
        firstDay = load.history().firstDay().orElse(load.asOf());
        missing = load.history().missingRunDays();
        load.history().runs().forEach(this::climb);
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    Allowance allowance(LocalDate day) {
        double longest = window(day).stream().mapToDouble(Step::metres).max().orElse(0);
        if (longest <= 0) {
            return Allowance.none(Reason.NO_RUN_IN_WINDOW);
        }
        double limit = rule.limit().after(longest);
        return hold.filter(current -> current.isOn(day) && current.limit() < limit)
                .map(current -> Allowance.of(current.limit(), Allowance.Basis.BROKEN_LIMIT))
                .orElseGet(() -> Allowance.of(limit, Allowance.Basis.WHAT_WAS_RUN));
    }

    private void climb(Run run) {
        if (run.distanceMetres().isEmpty()) {
            unmeasured.add(run.date());
            outcomes.add(notAssessable(run, Reason.NOT_MEASURED, OptionalDouble.empty()));
            return;
        }
        double metres = run.distanceMetres().getAsDouble();
        RuleOutcome outcome = judge(run, metres);
        outcomes.add(outcome);
        updateHold(run.date(), metres, outcome);
        steps.add(new Step(run, metres));
    }

    /**
     * A jump sets the limit that it broke, unless it comes less than a week after one: two in a row must not raise the limit, nor make it last. A run that
     * keeps to the limit and is longer than those before the jump raises it.
     */
    private void updateHold(LocalDate day, double metres, RuleOutcome outcome) {
        if (outcome instanceof LimitExceeded jump) {
            hold = hold(day, jump.change().limit());
        } else {
            hold = hold.filter(current -> current.isOn(day))
                    .map(current -> IncreaseLimit.isAbove(metres, current.limit())
                            ? current
                            : new Hold(Math.max(current.limit(), rule.limit().after(metres)), current.lastDay()));
        }
    }

    /** The first week of a history knows nothing of the time before, so what looks like a jump in it sets no limit. */
    private Optional<Hold> hold(LocalDate day, double broken) {
        if (day.isBefore(firstDay.plusDays(WEEK))) {
            return hold;
        }
        boolean isInARow = lastJump.plusDays(WEEK).isAfter(day)
                && hold.filter(current -> current.isOn(day)).isPresent();
        lastJump = day;
        return isInARow ? hold : Optional.of(Hold.after(day, broken));
    }

    private RuleOutcome judge(Run run, double metres) {
        Optional<Step> longest = window(run.date()).stream()
                .max(Comparator.comparingDouble(Step::metres).thenComparing(Step::run));
        if (longest.isEmpty() || longest.get().metres <= 0) {
            return notAssessable(run, Reason.NO_RUN_IN_WINDOW, OptionalDouble.empty());
        }
        double previous = longest.get().metres;
        Change change = new Change(
                        Dimension.DISTANCE, previous, metres, rule.limit().after(previous))
                .withNoise(Noise.ofTwoRuns());
        SpikeSize size = SpikeSize.of(previous, metres);
        if (!rule.limit().isExceeded(previous, metres)) {
            return new WithinLimit(subject(run), change);
        }
        return obstacle(run)
                .<RuleOutcome>map(reason -> notAssessable(run, reason, OptionalDouble.of(previous)))
                .orElseGet(() -> new LimitExceeded(
                        subject(run),
                        change,
                        size.severity().orElse(Severity.CAUTION),
                        message(run, size, change, longest.get())));
    }

    private NotAssessable notAssessable(Run run, Reason reason, OptionalDouble longest) {
        return new NotAssessable(subject(run), reason, longest, run.distanceMetres());
    }

    /** A run that is missing may have been the longest one, which would take the ground from a verdict over the limit. */
    private Optional<Reason> obstacle(Run run) {
        Days days = days(run.date());
        long lost = missing.stream().filter(days::contains).count();
        int known = window(run.date()).size();
        if (!rule.coverage().isMetBy((double) known / (known + lost))) {
            return Optional.of(Reason.MISSING_RUNS);
        }
        return unmeasured.stream().anyMatch(days::contains) ? Optional.of(Reason.PARTLY_MEASURED) : Optional.empty();
    }

    private Message message(Run run, SpikeSize size, Change change, Step longest) {
        return Message.of("session-spike." + size)
                .with("day", run.date())
                .with("change", change)
                .with("longest", new Amount(Dimension.DISTANCE, longest.metres))
                .with("on", longest.run.date())
                .with("rule", rule.limit());
    }

    private Subject subject(Run run) {
        return new Subject(
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

    /** The runs so far, back to 30 days before a day. One after a flight to the west may have a later local day; it counts too. */
    private List<Step> window(LocalDate day) {
        LocalDate from = days(day).first();
        int first = steps.size();
        while (first > 0 && !steps.get(first - 1).run.date().isBefore(from)) {
            first--;
        }
        return steps.subList(first, steps.size());
    }
}
