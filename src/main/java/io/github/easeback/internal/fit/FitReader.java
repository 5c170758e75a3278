package io.github.easeback.internal.fit;

import io.github.easeback.internal.recording.Recording;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads FIT files, sound and damaged ones. A file may be several FIT files one after the other (chained), and each may hold several
 * sessions (a triathlon). Samples are read here, the summary by the decoder of the Garmin SDK; both give what that decoder alone
 * would give of a sound file. Immutable and safe for use by several threads.
 */
public final class FitReader {

    /** How many bytes at the start of a file tell whether it is a FIT file. */
    public static final int HEAD = 14;

    /** A triathlon has five; a file that is made of headers only must not fill the memory. */
    private static final int MOST_PARTS = 1000;

    /** Each of them may have to be searched to the end of the file. */
    private static final int MOST_DAMAGED_PARTS = 20;

    private final ZoneId zone;

    /**
     * Makes a reader.
     *
     * @param zone the zone that gives faulty files without a local time their day
     * @throws NullPointerException if {@code zone} is null
     */
    public FitReader(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Tells whether a file begins like a FIT file.
     *
     * @param head the first {@link #HEAD} bytes of the file, or all if it has fewer
     * @return true if they are a FIT header
     */
    public static boolean isFit(byte[] head) {
        return FitPart.hasHeader(head, 0);
    }

    /**
     * Decodes one file.
     *
     * @param source the name of the file for messages; any text
     * @param bytes the content of the file; not changed
     * @return the sessions, with what was repaired to read them, and an entry for each part that could not be used
     * @throws NullPointerException if an argument is null
     */
    public FitContent read(String source, byte[] bytes) {
        if (bytes.length == 0) {
            return leftOut(LeftOut.of(source, LeftOut.Code.EMPTY, Message.of("file.empty")));
        }
        if (!FitPart.hasHeader(bytes, 0)) {
            return leftOut(foreign(source, bytes));
        }
        List<PartContent> contents = parts(bytes);
        List<LeftOut> leftOut = new ArrayList<>();
        List<Recording> recordings = new ArrayList<>();
        RecordingFactory factory = new RecordingFactory(source, contents);
        for (PartContent content : contents) {
            if (isLost(content)) {
                leftOut.add(lost(source, content));
            } else if (content.isActivity()) {
                recordings.addAll(factory.recordings(content));
            } else {
                leftOut.add(foreign(source, content));
            }
        }
        rest(source, bytes, contents).ifPresent(leftOut::add);
        return new FitContent(recordings, leftOut);
    }

    private static List<PartContent> parts(byte[] bytes) {
        List<PartContent> contents = new ArrayList<>();
        int damaged = 0;
        int at = 0;
        while (at < bytes.length && contents.size() < MOST_PARTS && damaged < MOST_DAMAGED_PARTS) {
            PartContent content = PartReader.read(FitPart.at(bytes, at));
            contents.add(content);
            damaged += content.notes().isEmpty() ? 0 : 1;
            at = FitPart.hasHeader(bytes, content.end())
                    ? content.end()
                    : FitPart.nextHeader(bytes, Math.max(at + 1, content.end()));
            if (content.end() < at) {
                content.note(new Note(
                        Repair.Code.TRAILING_BYTES,
                        Message.of("fit.trailing-bytes").with("count", at - content.end()),
                        content.end()));
            }
        }
        return contents;
    }

    /** What stands behind more parts than are read. */
    private static Optional<LeftOut> rest(String source, byte[] bytes, List<PartContent> contents) {
        int end = contents.get(contents.size() - 1).end();
        int next = FitPart.nextHeader(bytes, end);
        return next == bytes.length
                ? Optional.empty()
                : Optional.of(LeftOut.of(
                                source,
                                LeftOut.Code.TOO_LARGE,
                                Message.of("fit.too-many-parts").with("parts", contents.size()))
                        .at(next));
    }

    /** A part may be so damaged that nothing of it says what it was. */
    private static boolean isLost(PartContent content) {
        return content.isEmpty() && !content.notes().isEmpty() && (content.isActivity() || !content.hasType());
    }

    private LeftOut lost(String source, PartContent content) {
        LeftOut entry = content.notes().get(0).toLeftOut(source);
        ZoneId local = content.utcOffset().<ZoneId>map(offset -> offset).orElse(zone);
        return content.startTime()
                .map(start -> entry.startedAt(start, LocalDate.ofInstant(start, local)))
                .orElse(entry);
    }

    private static LeftOut foreign(String source, PartContent content) {
        Message message = Message.of("fit.other-type").with("type", content.typeName());
        return LeftOut.of(source, LeftOut.Code.NOT_AN_ACTIVITY, message).at(content.start());
    }

    private static LeftOut foreign(String source, byte[] bytes) {
        if (Signature.isCompressed(bytes)) {
            return LeftOut.of(source, LeftOut.Code.COMPRESSED, Message.of("file.compressed"));
        }
        return LeftOut.of(source, LeftOut.Code.NOT_FIT, Message.of("file.not-fit"))
                .at(0);
    }

    private static FitContent leftOut(LeftOut entry) {
        return new FitContent(List.of(), List.of(entry));
    }
}
