package io.github.easeback.cli;

import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a runner wishes of the way back, and what the pain was on it. */
final class PlanOptions {

    @Option(names = "--ladder", paramLabel = "${bundle:label.ladder}", defaultValue = "standard")
    @SuppressWarnings("NullAway.Init")
    private LadderChoice ladder;

    @Option(
            names = "--runs-per-week",
            paramLabel = "${bundle:label.number}",
            defaultValue = "3",
            converter = Converters.RunsPerWeek.class)
    private int runsPerWeek;

    @Option(names = "--days", paramLabel = "${bundle:label.days}", converter = AgreedConverters.Days.class)
    private @Nullable RunDays days;

    /**
     * The wishes.
     *
     * @throws CommandFailure if there are more runs than weekdays for them
     */
    PlanSettings settings() throws CommandFailure {
        PlanSettings settings =
                PlanSettings.standard().withLadder(ladder.ladder()).withRunsPerWeek(runsPerWeek);
        if (days == null) {
            return settings;
        }
        if (runsPerWeek > days.days().size()) {
            throw CommandFailure.usage(Message.of("planned.days")
                    .with("runs", runsPerWeek)
                    .with("days", days.days().size()));
        }
        return settings.withRunDays(days.days());
    }
}
