package io.github.easeback.cli;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * Planned runs as they were typed, whose days depend on the day of the report.
 *
 * @param entries the runs in the order in which they were typed
 */
record Plan(List<Entry> entries) {

    /**
     * One planned run.
     *
     * @param day its day
     * @param run what is planned; its own day says nothing
     */
    record Entry(SpokenDay day, PlannedRun run) {}

    Plan {
        entries = List.copyOf(entries);
    }

    /**
     * The runs as seen from the day of the report.
     *
     * @throws CommandFailure if one of them would lie before that day
     */
    List<PlannedRun> from(LocalDate today) throws CommandFailure {
        List<PlannedRun> runs = entries.stream()
                .map(entry -> entry.run().withDate(entry.day().seenFrom(today)))
                .toList();
        for (PlannedRun run : runs) {
            if (run.date().isBefore(today)) {
                throw CommandFailure.usage(Message.of("plan.past")
                        .with("day", run.date().toString())
                        .with("today", today.toString()));
            }
        }
        return runs;
    }
}
