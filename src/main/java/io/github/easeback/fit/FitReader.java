package io.github.easeback.fit;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads FIT files with the decoder of the Garmin SDK. A file may be several FIT files one after the other (chained), and
 * each may hold several sessions (a triathlon). Immutable and safe for use by several threads.
 */
public final class FitReader {

    /** How many bytes at the start of a file tell whether it is a FIT file. */
    public static final int HEAD = 14;

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
     * @return the sessions, and an entry for each part that could not be used
     * @throws NullPointerException if an argument is null
     */
    public FitContent read(String source, byte[] bytes) {
        if (bytes.length == 0) {
            return leftOut(LeftOut.of(source, LeftOutCode.EMPTY, "The file has no bytes; export it again."));
        }
        List<FitPart> parts = FitPart.split(bytes);
        if (parts.isEmpty()) {
            return leftOut(foreign(source, bytes));
        }
        List<PartContent> contents = new ArrayList<>();
        List<LeftOut> faults = new ArrayList<>();
        for (FitPart part : parts) {
            PartContent content = PartDecoder.decode(part);
            content.fault()
                    .ifPresentOrElse(fault -> faults.add(leftOut(source, content, fault)), () -> contents.add(content));
        }
        if (faults.isEmpty()) {
            trailing(source, bytes, parts).ifPresent(faults::add);
        }
        return content(source, contents, faults);
    }

    private LeftOut leftOut(String source, PartContent content, Fault fault) {
        LeftOut entry = fault.toLeftOut(source);
        ZoneId local = content.utcOffset().<ZoneId>map(offset -> offset).orElse(zone);
        return content.start()
                .map(start -> entry.startedAt(start, LocalDate.ofInstant(start, local)))
                .orElse(entry);
    }

    private static FitContent content(String source, List<PartContent> contents, List<LeftOut> faults) {
        List<LeftOut> leftOut = new ArrayList<>(faults);
        List<Recording> recordings = new ArrayList<>();
        RecordingFactory factory = new RecordingFactory(source, contents);
        for (PartContent content : contents) {
            if (content.isActivity()) {
                recordings.addAll(factory.recordings(content));
            } else {
                String message = "A FIT file of the type " + content.typeName() + " holds no run.";
                leftOut.add(
                        LeftOut.of(source, LeftOutCode.NOT_AN_ACTIVITY, message).at(content.offset()));
            }
        }
        return new FitContent(recordings, leftOut);
    }

    private static Optional<LeftOut> trailing(String source, byte[] bytes, List<FitPart> parts) {
        FitPart last = parts.get(parts.size() - 1);
        if (last.end() == bytes.length) {
            return Optional.empty();
        }
        String message = "After the FIT data come " + (bytes.length - last.end())
                + " bytes that are no FIT data; they were ignored and what stands before them was read.";
        return Optional.of(
                LeftOut.of(source, LeftOutCode.TRAILING_BYTES, message).at(last.end()));
    }

    private static LeftOut foreign(String source, byte[] bytes) {
        if (Signature.isCompressed(bytes)) {
            return LeftOut.of(
                    source, LeftOutCode.COMPRESSED, "The file is compressed; unpack it and read the FIT files in it.");
        }
        return LeftOut.of(source, LeftOutCode.NOT_FIT, "The file is no FIT file: it doesn't start with a FIT header.")
                .at(0);
    }

    private static FitContent leftOut(LeftOut entry) {
        return new FitContent(List.of(), List.of(entry));
    }
}
