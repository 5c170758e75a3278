package io.github.easeback.cli;

import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.message.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a runner wishes of the way back, and what the pain was on it. */
final class PlanOptions {

    @Option(names = "--ladder", paramLabel = "${bundle:label.ladder}", defaultValue = "standard")
    @SuppressWarnings("NullAway.Init")
    private LadderChoice ladder;

    @Option(names = "--runs-per-week", paramLabel = "${bundle:label.number}", converter = Converters.RunsPerWeek.class)
    private @Nullable Integer runsPerWeek;

    @Option(names = "--days", paramLabel = "${bundle:label.days}", converter = AgreedConverters.Days.class)
    private @Nullable RunDays days;

    /**
     * The wishes.
     *
     * @throws CommandFailure if there are more runs than weekdays for them
     */
    PlanSettings settings() throws CommandFailure {
        PlanSettings standard = PlanSettings.standard().withLadder(ladder.ladder());
        int runs = Optional.ofNullable(runsPerWeek).orElse(standard.runsPerWeek());
        if (days == null) {
            return standard.withRunsPerWeek(runs);
        }
        int most = days.days().size();
        if (runsPerWeek != null && runsPerWeek > most) {
            throw CommandFailure.usage(
                    Message.of("planned.days").with("runs", runsPerWeek).with("days", most));
        }
        return standard.withRunsPerWeek(Math.min(runs, most)).withRunDays(days.days());
    }
}
