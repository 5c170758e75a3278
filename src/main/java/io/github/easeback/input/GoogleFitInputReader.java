package io.github.easeback.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a session in the export of Google Fit ({@code All Sessions/*.json}), one a file. */
final class GoogleFitInputReader implements InputReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final WholeFiles files;

    GoogleFitInputReader(WholeFiles files) {
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        String beginning = content.beginning();
        return beginning.stripLeading().startsWith("{") && beginning.contains("\"fitnessActivity\"");
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        files.read(content, inputs, sink, GoogleFitInputReader::decode);
    }

    private static DecodedFile decode(String source, byte[] bytes, Optional<Message> archiveFault) throws IOException {
        Session session = new Session();
        try (JsonParser json = JSON.createParser(bytes)) {
            session.read(json);
        } catch (JsonProcessingException e) {
            Message fault = archiveFault.orElseGet(() -> Message.of("file.json-broken"));
            return DecodedFile.ofOther(List.of(), List.of(LeftOut.of(source, LeftOut.Code.DAMAGED, fault)));
        }
        return DecodedFile.ofOther(List.of(session.recording(source, bytes)), List.of());
    }

    /** Listens to a file. */
    private static final class Session {

        private String sport = "";
        private Optional<Moment> start = Optional.empty();
        private Optional<Moment> end = Optional.empty();
        private double active;
        private double metres;
        private String metric = "";

        void read(JsonParser json) throws IOException {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue() && json.currentName() != null) {
                    take(json);
                }
            }
        }

        private void take(JsonParser json) throws IOException {
            boolean isOfSession = json.getParsingContext().getParent().inRoot();
            String text = json.getText();
            switch (json.currentName()) {
                case "fitnessActivity" -> sport = isOfSession ? text : sport;
                case "startTime" -> start = isOfSession ? Moment.parse(text) : start;
                case "endTime" -> end = isOfSession ? Moment.parse(text) : end;
                case "duration" -> active = isOfSession ? Numbers.parse(text.replace("s", "")) : active;
                case "metricName" -> metric = text;
                case "floatValue" -> takeMetric(json);
                default -> {
                    // Nothing else is a total.
                }
            }
        }

        private void takeMetric(JsonParser json) throws IOException {
            if (metric.equals("com.google.distance.delta")
                    && json.currentToken().isNumeric()) {
                metres = json.getDoubleValue();
            }
        }

        OtherRecording recording(String source, byte[] bytes) {
            double elapsed = Moment.seconds(start, end);
            Totals totals = Totals.of(active > 0 ? active : elapsed, elapsed, metres);
            OtherRecording recording = OtherRecording.of(
                            OtherFormat.GOOGLE_FIT, source, SportWords.of(sport), start, totals)
                    .with(WholeFiles.fingerprint(bytes));
            return totals.isKnown()
                    ? recording
                    : recording.doubted(OtherRecording.Doubt.of(Message.of("file.no-totals")));
        }
    }
}
