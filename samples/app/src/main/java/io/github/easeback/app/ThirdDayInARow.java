package io.github.easeback.app;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule of a caller's own: no third day in a row with a run. Its words are its own too, and stand in every report beside those of the library. */
final class ThirdDayInARow implements ProgressionRule {

    private static final int MOST_DAYS = 2;

    @Override
    public String id() {
        return "third-day-in-a-row";
    }

    @Override
    public Evidence evidence() {
        return Evidence.of(EvidenceGrade.D, "After two days with a run comes one without.", "a custom of our club");
    }

    @Override
    public int lookBackDays() {
        return MOST_DAYS;
    }

    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        Set<LocalDate> days = load.history().runs().stream().map(Run::date).collect(Collectors.toSet());
        return load.history().runs().stream()
                .filter(run -> days.contains(run.date().minusDays(1))
                        && days.contains(run.date().minusDays(MOST_DAYS)))
                .map(this::found)
                .toList();
    }

    private RuleOutcome found(Run run) {
        Days window = new Days(run.date(), run.date());
        return new LimitExceeded(
                new Judged(id(), Optional.empty(), window, Optional.empty(), List.of(run), evidence()),
                new Change(Dimension.COUNT, MOST_DAYS, MOST_DAYS + 1, MOST_DAYS),
                Severity.CAUTION,
                Message.of("{day}: the third day in a row with a run.").with("day", run.date()));
    }
}
