package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;
import java.util.ArrayList;
import java.util.List;

/** Walks over the messages of a part that may be damaged: past gaps, beyond a wrong size, to the end of what is there. */
final class PartWalk {

    /** Where a search for the next sound message ends; nobody's gap is longer, and hostile files must not take forever. */
    private static final int LONGEST_SEARCH = 1 << 20;

    private final FitPart part;
    private final MessageVisitor visitor;
    private final MessageScanner scanner;
    private final List<Note> notes = new ArrayList<>();
    private long firstTime = MessageClock.NONE;
    private int searched;

    PartWalk(FitPart part, MessageVisitor visitor) {
        this.part = part;
        this.visitor = visitor;
        scanner = new MessageScanner(part.bytes(), this::visit);
    }

    private void visit(Definition definition, int at, long time) {
        if (firstTime == MessageClock.NONE && SoundStretch.isDate(time)) {
            firstTime = time;
        }
        visitor.visit(definition, at, time);
    }

    /** What was found to be wrong, in the order of the file. */
    List<Note> notes() {
        return notes;
    }

    /**
     * Walks over all messages.
     *
     * @return the offset after the part
     */
    int walk() {
        if (part.protocol() > Fit.PROTOCOL_VERSION_MAJOR) {
            newerProtocol();
        }
        return part.isWhole() && part.hasRightChecksum() ? sound() : damaged();
    }

    private int sound() {
        int end = (int) part.dataEnd();
        toTheEnd(pastGaps(part.dataStart(), end), end);
        return end + Checksum.SIZE;
    }

    /** Reads on to wherever the data end, since the size in the header or the bytes are wrong. */
    private int damaged() {
        int limit = part.limit();
        int at = scanner.scan(part.dataStart(), (int) Math.min(part.dataEnd(), limit));
        if (at == part.dataEnd() && part.isWhole() && part.end() <= limit) {
            wrongChecksum();
            return (int) part.end();
        }
        at = pastGaps(at, limit);
        if (part.isUnfinished()) {
            note(Repair.Code.UNFINISHED, Message.of("fit.unfinished"), part.sizeAt());
        } else if (limit - at == Checksum.SIZE && part.hasRightChecksumAt(at)) {
            wrongSize(at);
        } else if (at == part.dataEnd()) {
            wrongChecksum();
        } else if (part.end() > limit) {
            truncated(limit);
        } else if (limit - at <= Checksum.SIZE) {
            wrongSize(at);
        } else {
            toTheEnd(at, limit);
        }
        return limit;
    }

    /** Walks on to the limit, or to the first place behind which nothing makes sense any more. */
    private int pastGaps(int from, int limit) {
        int at = scanner.scan(from, limit);
        int next = at < limit ? soundFrom(at, limit) : MessageScanner.FAULT;
        while (next != MessageScanner.FAULT) {
            note(Repair.Code.GAP, Message.of("fit.gap").with("count", next - at), at);
            at = scanner.scan(next, limit);
            next = at < limit ? soundFrom(at, limit) : MessageScanner.FAULT;
        }
        return at;
    }

    /** The first offset after a fault from which messages follow each other again. */
    private int soundFrom(int fault, int limit) {
        SoundStretch stretch = new SoundStretch(scanner, firstTime, limit);
        for (int at = fault + 1; at < limit && searched < LONGEST_SEARCH; at++) {
            searched++;
            if (stretch.beginsAt(at)) {
                return at;
            }
        }
        return MessageScanner.FAULT;
    }

    private void toTheEnd(int at, int end) {
        if (at < end) {
            note(Repair.Code.GAP, Message.of("fit.gap-to-the-end").with("count", end - at), at);
        }
    }

    private void newerProtocol() {
        note(
                Repair.Code.NEWER_PROTOCOL,
                Message.of("fit.newer-protocol")
                        .with("version", part.protocol())
                        .with("newest", Fit.PROTOCOL_VERSION_MAJOR),
                part.start());
    }

    private void wrongChecksum() {
        boolean isThere = part.end() <= part.bytes().length;
        note(
                Repair.Code.CHECKSUM,
                isThere ? Message.of("fit.checksum.wrong") : Message.of("fit.checksum.missing"),
                part.dataEnd());
    }

    private void wrongSize(int trueEnd) {
        note(
                Repair.Code.WRONG_SIZE,
                Message.of("fit.wrong-size")
                        .with("announced", part.dataEnd() - part.dataStart())
                        .with("there", trueEnd - part.dataStart()),
                part.sizeAt());
    }

    private void truncated(int limit) {
        note(
                Repair.Code.TRUNCATED,
                Message.of("fit.truncated")
                        .with("announced", part.end() - part.start())
                        .with("there", limit - part.start()),
                limit);
    }

    private void note(Repair.Code code, Message message, long offset) {
        notes.add(new Note(code, message, offset));
    }
}
