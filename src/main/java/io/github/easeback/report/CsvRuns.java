package io.github.easeback.report;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.reading.Repair;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The table of the runs: what was measured, and how each was judged beside the longest of the 30 days before. */
final class CsvRuns {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final List<CsvColumn<Run>> MEASURED = List.of(
            CsvColumn.text("date", run -> run.date().toString()),
            CsvColumn.text("local_start", run -> LOCAL.format(run.localStart())),
            CsvColumn.text("source", Run::source),
            CsvColumn.number("distance_m", Run::distanceMetres),
            CsvColumn.seconds("timer_time_s", Run::timerTime),
            CsvColumn.seconds("elapsed_time_s", Run::elapsedTime),
            CsvColumn.number("average_speed_m_per_s", run -> run.totals().averageSpeed()),
            CsvColumn.number("running_speed_m_per_s", LoadVariables.RUNNING_SPEED::of),
            CsvColumn.number("ascent_m", Run::ascentMetres),
            CsvColumn.number("descent_m", Run::descentMetres),
            CsvColumn.number("sampled_ascent_m", run -> run.terrain().sampledAscentMetres()),
            CsvColumn.number("sampled_descent_m", run -> run.terrain().sampledDescentMetres()),
            CsvColumn.number("flat_equivalent_distance_m", run -> run.terrain().flatEquivalentMetres()),
            CsvColumn.number("steep_descent_distance_m", run -> run.terrain().steepDescentMetres()),
            CsvColumn.seconds("steep_descent_time_s", run -> run.terrain().steepDescentTime()),
            CsvColumn.seconds("walking_time_s", run -> run.gait().map(Gait::walkingTime)),
            CsvColumn.number("average_heart_rate_per_min", run -> run.totals().averageHeartRate()),
            CsvColumn.number("maximum_heart_rate_per_min", run -> run.totals().maximumHeartRate()),
            CsvColumn.number("cadence_steps_per_min", run -> run.totals().cadence()),
            CsvColumn.number("steps", run -> run.totals().steps()),
            CsvColumn.number("rpe", run -> run.totals().rpe()),
            CsvColumn.number(
                    "feel", run -> run.totals().feel().stream().asDoubleStream().findFirst()),
            CsvColumn.text("surface", run -> run.surface().name().toLowerCase(Locale.ROOT)),
            CsvColumn.text("device", run -> run.origin().device().name()),
            CsvColumn.text("repairs", CsvRuns::repairs));

    private final Map<Run, RuleOutcome> spikes;

    CsvRuns(TrainingReport report) {
        spikes = report.outcomes().stream()
                .filter(outcome -> outcome.judged().rule().equals(SessionSpikeRule.ID))
                .collect(Collectors.toMap(
                        outcome -> outcome.judged().runs().get(0), Function.identity(), (one, same) -> one));
    }

    CsvTable<Run> table() {
        List<CsvColumn<Run>> columns = new ArrayList<>(MEASURED);
        columns.add(CsvColumn.code("session_spike_outcome", run -> spike(run).map(RuleOutcome::kind)));
        columns.add(CsvColumn.code("session_spike_severity", run -> spike(run).flatMap(RuleOutcome::findSeverity)));
        columns.add(CsvColumn.code("session_spike_reason", run -> spike(run).flatMap(RuleOutcome::findReason)));
        columns.add(CsvColumn.number("longest_30_days_m", this::longest));
        columns.add(CsvColumn.number("session_spike_change", run -> change(run, Change::ratio)));
        columns.add(CsvColumn.number("session_spike_limit_m", run -> change(run, Change::limit)));
        return new CsvTable<>(columns);
    }

    /** The codes of what was done to read the run, each once. */
    private static String repairs(Run run) {
        return run.repairs().stream()
                .map(Repair::code)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private Optional<RuleOutcome> spike(Run run) {
        return Optional.ofNullable(spikes.get(run));
    }

    private OptionalDouble longest(Run run) {
        OptionalDouble unjudged = spike(run).stream()
                .flatMapToDouble(outcome ->
                        outcome instanceof NotAssessable unknown ? unknown.previous().stream() : DoubleStream.empty())
                .findFirst();
        return unjudged.isPresent() ? unjudged : change(run, Change::previous);
    }

    private OptionalDouble change(Run run, ToDoubleFunction<Change> part) {
        return spike(run).flatMap(RuleOutcome::findChange).stream()
                .mapToDouble(part)
                .findFirst();
    }
}
