package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.OtherFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the activities of a TCX file (Garmin's Training Center Database, version 2) by the totals of their laps, which are the watch's own. */
final class TcxInputReader implements InputReader {

    private final WholeFiles files;

    TcxInputReader(WholeFiles files) {
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        return XmlRoot.of(content.beginning()).equals("TrainingCenterDatabase");
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        files.read(content, inputs, sink, TcxInputReader::decode);
    }

    private static DecodedFile decode(String source, byte[] bytes, Optional<Message> archiveFault) throws IOException {
        Activities activities = new Activities();
        Optional<Message> fault = XmlWalk.walk(new ByteArrayInputStream(bytes), activities);
        XmlFile file = new XmlFile(OtherFormat.TCX, source, bytes, activities.end());
        return archiveFault.or(() -> fault).map(file::broken).orElseGet(file::whole);
    }

    /** Listens to a file, lap by lap. */
    private static final class Activities implements XmlWalk.Visitor {

        private final Capped<XmlFile.Activity> activities = new Capped<>();
        private Optional<Laps> open = Optional.empty();

        @Override
        public void open(String name, String parent, UnaryOperator<String> attributes) {
            if (name.equals("Activity")) {
                endActivity();
                open = Optional.of(new Laps(SportWords.of(attributes.apply("Sport"))));
            } else if (name.equals("Lap")) {
                open.ifPresent(laps -> laps.startAt(Moment.parse(attributes.apply("StartTime"))));
            }
        }

        @Override
        public void close(String name, String parent, String text) {
            if (name.equals("Activity")) {
                endActivity();
            } else {
                open.ifPresent(laps -> laps.take(parent + "/" + name, text));
            }
        }

        /** What was found; the last activity may be unfinished. */
        Capped<XmlFile.Activity> end() {
            endActivity();
            return activities;
        }

        private void endActivity() {
            open.ifPresent(laps -> activities.add(laps.activity()));
            open = Optional.empty();
        }
    }

    /** Adds up the laps of one activity. */
    private static final class Laps {

        private final SportWords sport;
        private Optional<Moment> start = Optional.empty();
        private Optional<Moment> last = Optional.empty();
        private double seconds;
        private double metres;
        private double lastMetres;

        Laps(SportWords sport) {
            this.sport = sport;
        }

        void startAt(Optional<Moment> lap) {
            start = start.or(() -> lap);
        }

        void take(String path, String text) {
            switch (path) {
                case "Activity/Id", "Trackpoint/Time" -> takeTime(Moment.parse(text));
                case "Lap/TotalTimeSeconds" -> seconds += known(text);
                case "Lap/DistanceMeters" -> metres += known(text);
                case "Trackpoint/DistanceMeters" -> lastMetres = Math.max(lastMetres, known(text));
                default -> {
                    // Nothing else is a total.
                }
            }
        }

        private void takeTime(Optional<Moment> time) {
            startAt(time);
            last = time.or(() -> last);
        }

        private static double known(String text) {
            double number = Numbers.parse(text);
            return number > 0 ? number : 0;
        }

        XmlFile.Activity activity() {
            Totals totals = Totals.of(seconds, Moment.seconds(start, last), metres > 0 ? metres : lastMetres);
            return new XmlFile.Activity(
                    sport,
                    start,
                    totals,
                    totals.timerTime().isPresent() ? Optional.empty() : Optional.of(Message.of("file.no-totals")));
        }
    }
}
