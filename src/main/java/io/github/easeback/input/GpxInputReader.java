package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.OtherFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the tracks of a GPX file (Topografix, versions 1.0 and 1.1), each as one activity; what has no times is a plan and no recording. */
final class GpxInputReader implements InputReader {

    private final WholeFiles files;

    GpxInputReader(WholeFiles files) {
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        return XmlRoot.of(content.beginning()).equals("gpx");
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        files.read(content, inputs, sink, GpxInputReader::decode);
    }

    private static DecodedFile decode(String source, byte[] bytes, Optional<Message> archiveFault) throws IOException {
        Tracks tracks = new Tracks();
        Optional<Message> fault = XmlWalk.walk(new ByteArrayInputStream(bytes), tracks);
        XmlFile file = new XmlFile(OtherFormat.GPX, source, bytes, tracks.end());
        return archiveFault.or(() -> fault).map(file::broken).orElseGet(file::whole);
    }

    /** Listens to a file, track by track. */
    private static final class Tracks implements XmlWalk.Visitor {

        private final Capped<XmlFile.Activity> activities = new Capped<>();
        private TrackSum sum = new TrackSum();
        private String type = "";
        private double latitude;
        private double longitude;
        private Optional<Moment> time = Optional.empty();

        @Override
        public void open(String name, String parent, UnaryOperator<String> attributes) {
            if (name.equals("trkpt")) {
                latitude = Numbers.parse(attributes.apply("lat"));
                longitude = Numbers.parse(attributes.apply("lon"));
                time = Optional.empty();
            } else if (name.equals("trkseg")) {
                sum.interrupt();
            }
        }

        @Override
        public void close(String name, String parent, String text) {
            if (name.equals("time") && parent.equals("trkpt")) {
                time = Moment.parse(text);
            } else if (name.equals("trkpt")) {
                sum.add(latitude, longitude, time);
            } else if (name.equals("type") && parent.equals("trk")) {
                type = text;
            } else if (name.equals("trk")) {
                endTrack();
            }
        }

        /** What was found; the last track may be unfinished. */
        Capped<XmlFile.Activity> end() {
            endTrack();
            return activities;
        }

        private void endTrack() {
            if (sum.start().isPresent()) {
                activities.add(new XmlFile.Activity(SportWords.of(type), sum.start(), sum.totals(), sum.doubt()));
            }
            sum = new TrackSum();
            type = "";
        }
    }
}
