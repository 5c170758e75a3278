package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the workouts in {@code export.xml} of Apple Health, which may have gigabytes of other records, as a stream. */
final class AppleHealthInputReader implements InputReader {

    private static final Map<String, Double> METRES =
            Map.of("km", 1000.0, "m", 1.0, "mi", 1609.344, "yd", 0.9144, "ft", 0.3048);

    private static final Map<String, Double> SECONDS = Map.of("min", 60.0, "sec", 1.0, "s", 1.0, "hr", 3600.0);

    private final WholeFiles files;

    AppleHealthInputReader(WholeFiles files) {
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        return XmlRoot.of(content.beginning()).equals("HealthData");
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        files.begin(content, inputs, sink);
        Workouts workouts = new Workouts(content, inputs);
        try {
            Optional<Message> fault = XmlWalk.walk(content.stream(), workouts);
            fault.ifPresent(found -> sink.leaveOut(content.source(), LeftOut.Code.DAMAGED, found));
            if (fault.isEmpty() && !workouts.hasRun) {
                sink.add(workouts.withoutRuns());
            }
        } finally {
            sink.add(DecodedFile.ofOther(workouts.activities.found(), workouts.activities.rest(content.source())));
        }
        files.end(content);
    }

    /** Listens to a file, workout by workout. */
    private static final class Workouts implements XmlWalk.Visitor {

        private final Content content;
        private final Inputs inputs;
        private final Capped<OtherRecording> activities = new Capped<>();
        private int count;
        private boolean hasRun;
        private SportWords sport = SportWords.UNNAMED;
        private Optional<Moment> start = Optional.empty();
        private double timer;
        private double elapsed;
        private double metres;
        private Optional<String> route = Optional.empty();

        Workouts(Content content, Inputs inputs) {
            this.content = content;
            this.inputs = inputs;
        }

        @Override
        public void open(String name, String parent, UnaryOperator<String> attributes) {
            switch (parent + "/" + name) {
                case "HealthData/Workout" -> begin(attributes);
                case "Workout/WorkoutStatistics" -> statistics(attributes);
                case "WorkoutRoute/FileReference" -> route = Optional.of(attributes.apply("path"));
                default -> {
                    // The other records are of no activity.
                }
            }
        }

        /** What is said of a file that tells of no run. */
        DecodedFile withoutRuns() {
            LeftOut none = count == 0
                    ? LeftOut.of(content.source(), LeftOut.Code.NO_DATA, Message.of("file.no-activity"))
                    : OtherRecording.noRunAmong(count, content.source());
            return DecodedFile.ofOther(List.of(), List.of(none));
        }

        private void begin(UnaryOperator<String> workout) {
            inputs.checkCancelled();
            sport = SportWords.of(workout.apply("workoutActivityType"));
            start = Moment.parse(workout.apply("startDate"));
            elapsed = Moment.seconds(start, Moment.parse(workout.apply("endDate")));
            timer = measured(workout, "duration", "durationUnit", SECONDS);
            metres = measured(workout, "totalDistance", "totalDistanceUnit", METRES);
            route = Optional.empty();
        }

        /** Newer exports have the distance here, in place of an attribute of the workout. */
        private void statistics(UnaryOperator<String> attributes) {
            if (attributes.apply("type").equals("HKQuantityTypeIdentifierDistanceWalkingRunning")) {
                metres = measured(attributes, "sum", "unit", METRES);
            }
        }

        private static double measured(
                UnaryOperator<String> attributes, String value, String unit, Map<String, Double> units) {
            return Numbers.parse(attributes.apply(value)) * units.getOrDefault(attributes.apply(unit), Double.NaN);
        }

        @Override
        public void close(String name, String parent, String text) {
            if (name.equals("Workout")) {
                count++;
                hasRun |= sport.isRun();
                Totals totals = Totals.of(timer > 0 ? timer : elapsed, elapsed, metres);
                OtherRecording workout = OtherRecording.of(
                                OtherFormat.APPLE_HEALTH, content.source() + "#" + count, sport, start, totals)
                        .about(route);
                if (sport.isRun() || route.isPresent()) {
                    activities.add(
                            totals.isKnown()
                                    ? workout
                                    : workout.doubted(OtherRecording.Doubt.of(Message.of("file.no-totals"))));
                }
            }
        }
    }
}
