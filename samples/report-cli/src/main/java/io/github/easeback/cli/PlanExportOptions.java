package io.github.easeback.cli;

import io.github.easeback.activity.Workout;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.PlanExport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the sessions of a plan go besides the plan: to the watch, and into the calendar. */
final class PlanExportOptions {

    @Option(names = "--workouts", paramLabel = "${bundle:label.folder}", converter = Converters.File.class)
    private @Nullable Path workouts;

    @Option(names = "--calendar", paramLabel = "${bundle:label.file}", converter = Converters.File.class)
    private @Nullable Path calendar;

    /** The places, checked. */
    record Places(Optional<WorkoutFolder> workouts, Optional<OutputFile> calendar) {

        /**
         * Writes all files or none, as far as that can be known beforehand.
         *
         * @return what was written, to be told
         * @throws CommandFailure if a file can't be written
         */
        List<Message> write(ComebackReport report) throws CommandFailure {
            List<Message> told = new ArrayList<>();
            try (Drafts drafts = new Drafts()) {
                if (workouts.isPresent()) {
                    SortedMap<String, Workout> all = PlanExport.workouts(report);
                    workouts.get().write(all, drafts);
                    told.add(Message.of("workouts.written")
                            .with("count", all.size())
                            .with("folder", workouts.get().path().toString()));
                }
                if (calendar.isPresent()) {
                    drafts.write(calendar.get(), PlanExport.calendar(report));
                    told.add(Message.of("calendar.written")
                            .with("file", calendar.get().path().toString()));
                }
                drafts.publish();
            }
            return told;
        }

        /** What is left of an older plan that nobody is to run any more. */
        List<Message> leftOver(ComebackReport report) throws CommandFailure {
            List<Message> told = new ArrayList<>();
            if (workouts.isPresent()) {
                workouts(workouts.get(), report).ifPresent(told::add);
            }
            calendar.filter(file -> report.plan().sessions().isEmpty())
                    .map(file -> Message.of("calendar.empty")
                            .with("file", file.path().toString()))
                    .ifPresent(told::add);
            return told;
        }

        private static Optional<Message> workouts(WorkoutFolder folder, ComebackReport report) throws CommandFailure {
            List<String> left = folder.leftOver(PlanExport.workouts(report).keySet());
            return left.stream()
                    .findFirst()
                    .map(name -> Message.of("workouts.left")
                            .with("count", left.size())
                            .with("first", name)
                            .with("folder", folder.path().toString()));
        }
    }

    /**
     * The places to write to, checked.
     *
     * @param mayReplace whether files that are there may be replaced
     * @param inputs what is read
     * @throws CommandFailure if one can't be written
     */
    Places places(boolean mayReplace, List<Path> inputs) throws CommandFailure {
        return new Places(
                workouts == null ? Optional.empty() : Optional.of(WorkoutFolder.of(workouts, mayReplace)),
                calendar == null
                        ? Optional.empty()
                        : Optional.of(OutputFile.of(Format.TEXT, calendar, mayReplace, inputs)));
    }
}
