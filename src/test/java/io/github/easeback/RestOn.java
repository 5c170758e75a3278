package io.github.easeback;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.Judged;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.ProgressionRule;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Severity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A rule that a caller might write: no run on one day of the week. */
public record RestOn(DayOfWeek day) implements ProgressionRule {

    /** What it says of a run, which is a text and no key of the library. */
    public static final String WORDS = "{day}: a run on a day of rest.";

    @Override
    public String id() {
        return "rest-on-" + day.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(EvidenceGrade.D, "One day a week is for rest.", "a custom of this family");
    }

    @Override
    public int lookBackDays() {
        return 1;
    }

    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return load.history().runs().stream()
                .filter(run -> run.date().getDayOfWeek() == day)
                .map(this::found)
                .toList();
    }

    private RuleOutcome found(Run run) {
        Days window = new Days(run.date(), run.date());
        return new LimitExceeded(
                new Judged(id(), Optional.empty(), window, Optional.empty(), List.of(run), evidence()),
                new Change(Dimension.COUNT, 1, 2, 1),
                Severity.CAUTION,
                Message.of(WORDS).with("day", run.date()));
    }
}
