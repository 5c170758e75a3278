package io.github.easeback.input;

import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code activities.csv} in the export of Strava, the list of all activities there with their sport, their totals and their files. */
final class StravaInputReader implements InputReader {

    private final WholeFiles files;

    StravaInputReader(WholeFiles files) {
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        String beginning = content.beginning();
        return rows(beginning, new StringReader(beginning))
                .next()
                .flatMap(StravaColumns::of)
                .isPresent();
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        files.read(content, inputs, sink, StravaInputReader::decode);
    }

    /** Programs for tables write semicolons in some languages. */
    private static CsvRows rows(String beginning, Reader text) throws IOException {
        int comma = beginning.indexOf(',');
        int semicolon = beginning.indexOf(';');
        boolean isSemicolon = semicolon >= 0 && (comma < 0 || semicolon < comma);
        return new CsvRows(text, isSemicolon ? ';' : ',');
    }

    private static DecodedFile decode(String source, byte[] bytes, Optional<Message> archiveFault) throws IOException {
        String beginning = TextEncoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, Content.BEGINNING)));
        CsvRows rows = rows(beginning, TextEncoding.reader(bytes));
        Optional<StravaColumns> columns = rows.next().flatMap(StravaColumns::of);
        return columns.isPresent()
                ? decode(source, rows, columns.get(), archiveFault)
                : DecodedFile.ofOther(
                        List.of(), List.of(LeftOut.of(source, LeftOut.Code.NOT_FIT, Message.of("file.not-fit"))));
    }

    private static DecodedFile decode(
            String source, CsvRows rows, StravaColumns columns, Optional<Message> archiveFault) throws IOException {
        Capped<OtherRecording> entries = new Capped<>();
        int number = 1;
        boolean hasRun = false;
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            number++;
            OtherRecording entry = entry(source + "#" + number, row.get(), columns);
            hasRun |= entry.sport().isRun();
            if (entry.sport().isRun() || entry.about().isPresent()) {
                entries.add(entry);
            }
        }
        Message atEnd = Message.of("file.table-broken").with("row", number);
        List<LeftOut> leftOut = new ArrayList<>(entries.rest(source));
        archiveFault
                .or(() -> rows.isBroken() ? Optional.of(atEnd) : Optional.empty())
                .map(fault -> LeftOut.of(source, LeftOut.Code.DAMAGED, fault))
                .ifPresent(leftOut::add);
        if (number > 1 && !hasRun && leftOut.isEmpty()) {
            leftOut.add(OtherRecording.noRunAmong(number - 1, source));
        }
        return DecodedFile.ofOther(entries.found(), leftOut);
    }

    private static OtherRecording entry(String source, List<String> row, StravaColumns columns) {
        Optional<Moment> start =
                StravaDate.parse(StravaColumns.value(row, columns.date())).map(Moment::utc);
        String file = StravaColumns.value(row, columns.file());
        Totals totals = totals(row, columns);
        OtherRecording entry = OtherRecording.of(
                        OtherFormat.STRAVA,
                        source,
                        SportWords.of(StravaColumns.value(row, columns.type())),
                        start,
                        totals)
                .about(file.isEmpty() ? Optional.empty() : Optional.of(file));
        return start.isPresent() && totals.isKnown()
                ? entry
                : entry.doubted(OtherRecording.Doubt.of(Message.of("file.no-totals")));
    }

    private static Totals totals(List<String> row, StravaColumns columns) {
        double elapsed = Numbers.parseLocal(StravaColumns.value(row, columns.elapsed()));
        double moving = Numbers.parseLocal(StravaColumns.value(row, columns.moving()));
        double timer = moving > 0 && !(moving > elapsed) ? moving : elapsed;
        return Totals.of(timer, elapsed, metres(row, columns, timer));
    }

    /** Older tables have kilometres only, and those from other programs metres; which one it is shows where kilometres are too fast for any runner. */
    private static double metres(List<String> row, StravaColumns columns, double seconds) {
        double distance = Numbers.parseLocal(StravaColumns.value(row, columns.distance()));
        double metres = distance * columns.metresPerUnit();
        return metres > RunReducer.FASTEST * seconds ? distance : metres;
    }
}
