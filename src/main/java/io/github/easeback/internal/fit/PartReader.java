package io.github.easeback.internal.fit;

import com.garmin.fit.MesgNum;

/**
 * Reads one part. Record messages go straight into columns; where their definition is unusual, the whole part goes through the SDK's
 * decoder instead, which is always right and sometimes slow.
 */
final class PartReader {

    private final FitPart part;

    private PartReader(FitPart part) {
        this.part = part;
    }

    static PartContent read(FitPart part) {
        PartReader reader = new PartReader(part);
        PartContent content = reader.read();
        if (content.isWithoutSport()) {
            reader.sportOfLaps(content);
        }
        return content;
    }

    private PartContent read() {
        ColumnCollector columns = new ColumnCollector(part.bytes());
        PartContent content = walk(columns);
        if (columns.isUnusual()) {
            SummaryCollector all = new SummaryCollector(part.bytes(), PartReader::isNotOfDevelopers);
            content = walk(all);
            all.decodeInto(content);
        } else {
            columns.decodeInto(content);
        }
        return content;
    }

    private PartContent walk(MessageVisitor visitor) {
        PartWalk walk = new PartWalk(part, visitor);
        PartContent content = new PartContent(part.start(), walk.walk());
        content.take(new Positions(part));
        walk.notes().forEach(content::note);
        return content;
    }

    /** No developer field is used, and descriptions with gaps make the decoder throw. */
    private static boolean isNotOfDevelopers(int message) {
        return message != MesgNum.DEVELOPER_DATA_ID && message != MesgNum.FIELD_DESCRIPTION;
    }

    /** A file that breaks off before its session often has laps, and those name the sport. */
    private void sportOfLaps(PartContent content) {
        SummaryCollector laps = new SummaryCollector(part.bytes(), message -> message == MesgNum.LAP);
        new PartWalk(part, laps).walk();
        laps.decodeInto(content);
    }
}
