package io.github.easeback.kept;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.lines.BesideLine;
import io.github.easeback.internal.lines.Fields;
import io.github.easeback.internal.lines.Line;
import io.github.easeback.internal.lines.LineFault;
import io.github.easeback.internal.lines.RunFields;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A history as lines of text (JSON Lines, UTF-8): a head, and then a line for each run, each activity of another sport, and each file that was left out or is a copy, so that a report of
 * what is read is that of what was written. The head comes first and may tell how many lines there were. {@code HistoryReader} reads such files as it does any others.
 *
 * <p>A file of a newer version is refused as a whole. A line that can't be read is named, and the others are read. Immutable.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("runs.jsonl"))) {
 *     RunLines.write(history, out);
 * }
 * }</pre>
 *
 * @param files how many files the history was read from; 1 if it was refused
 * @param runs the runs in the order of the lines
 * @param activities the activities of other sports
 * @param leftOut what was left out when the files were read
 * @param copies the copies of runs that were dropped then
 * @param refusal why nothing was read; absent if the head is one that is known
 * @param faults the lines that can't be read, with what is wrong and with their number as {@code line}; 20 at most, and one more that tells how many there are in all
 */
public record RunLines(
        int files,
        List<Run> runs,
        List<OtherActivity> activities,
        List<LeftOut> leftOut,
        List<Duplicate> copies,
        Optional<Message> refusal,
        List<Message> faults) {

    /** The version of the lines. It rises if a key changes its meaning, and not for a new key. */
    public static final int VERSION = 1;

    /** How the head of such a file begins. */
    public static final String BEGINNING = "{\"format\":\"easeback-runs\"";

    private static final String FORMAT = "easeback-runs";

    private static final int MOST_FAULTS = 20;

    /** Twenty activities a day for ten years, as for any file. Library convention. */
    private static final int MOST_LINES = 73_000;

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public RunLines {
        runs = List.copyOf(runs);
        activities = List.copyOf(activities);
        leftOut = List.copyOf(leftOut);
        copies = List.copyOf(copies);
        Objects.requireNonNull(refusal, "refusal");
        faults = List.copyOf(faults);
    }

    /**
     * Writes a history.
     *
     * @param history the history
     * @param out takes the text; it is not closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    public static void write(RunHistory history, Writer out) throws IOException {
        writeLine(out, Line.of(line -> {
            line.text("format", FORMAT);
            line.number("version", VERSION);
            line.number("files", history.files());
            line.number("lines", lines(history));
        }));
        for (Run run : history.runs()) {
            writeLine(out, RunLine.of(run));
        }
        for (OtherActivity activity : history.otherActivities()) {
            writeLine(out, BesideLine.of(activity));
        }
        for (LeftOut entry : history.leftOut()) {
            writeLine(out, BesideLine.of(entry));
        }
        for (Duplicate copy : history.duplicates()) {
            writeLine(out, BesideLine.of(copy));
        }
    }

    private static int lines(RunHistory history) {
        return history.runs().size()
                + history.otherActivities().size()
                + history.leftOut().size()
                + history.duplicates().size();
    }

    private static void writeLine(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /**
     * Reads lines.
     *
     * @param in the text; it is not closed
     * @return what they hold; nothing but the {@link #refusal()} if the first line is no head of such a file, or one of a newer version
     * @throws IOException if {@code in} fails
     * @throws NullPointerException if {@code in} is null
     */
    public static RunLines read(Reader in) throws IOException {
        LineNumberReader lines = new LineNumberReader(in);
        Found found;
        try {
            Fields head = head(firstLine(lines));
            found = new Found(head.findCount("files").orElse(0), head.findCount("lines"));
        } catch (IllegalArgumentException e) {
            return new RunLines(1, List.of(), List.of(), List.of(), List.of(), Optional.of(fault(e)), List.of());
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int number = lines.getLineNumber();
            if (number > MOST_LINES) {
                found.tooMany(number);
                return found.all();
            }
            found.take(line, number);
        }
        found.end();
        return found.all();
    }

    /** Editors and programs that save the text may put a mark or an empty line before the head. */
    private static String firstLine(LineNumberReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && line.isBlank()) {
            line = lines.readLine();
        }
        return line == null ? "" : line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static Fields head(String line) {
        Fields head = Fields.of(line);
        if (!head.findText("format").orElse("").equals(FORMAT)) {
            throw new LineFault(Message.of("kept.no-head"));
        }
        int version = head.count("version");
        if (version < 1) {
            throw new LineFault(Message.of("kept.no-head"));
        }
        if (version > VERSION) {
            throw new LineFault(
                    Message.of("kept.newer").with("version", version).with("known", VERSION));
        }
        return head;
    }

    private static Message fault(IllegalArgumentException fault) {
        return fault instanceof LineFault known
                ? known.fault()
                : Message.of("kept.impossible").with("why", String.valueOf(fault.getMessage()));
    }

    /** Collects lines. */
    private static final class Found {

        private final int files;
        private final List<Run> runs = new ArrayList<>();
        private final List<OtherActivity> activities = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final List<Duplicate> copies = new ArrayList<>();
        private final List<Message> faults = new ArrayList<>();
        private final OptionalInt written;
        private int seen;
        private int faulty;

        Found(int files, OptionalInt written) {
            this.files = files;
            this.written = written;
        }

        void take(String line, int number) {
            if (line.isBlank()) {
                return;
            }
            seen++;
            try {
                take(Fields.of(line));
            } catch (IllegalArgumentException e) {
                faulty++;
                if (faulty <= MOST_FAULTS) {
                    faults.add(Message.of("kept.line").with("line", number).with("fault", fault(e)));
                }
            }
        }

        /** A file that was cut at the end of a line looks whole but for the number in its head. */
        void end() {
            if (seen < written.orElse(0)) {
                faults.add(Message.of("kept.cut-off").with("lines", seen).with("written", written.getAsInt()));
            }
        }

        void tooMany(int number) {
            faults.add(Message.of("kept.too-many").with("line", number).with("most", MOST_LINES));
        }

        private void take(Fields line) {
            switch (line.text("kind")) {
                case RunFields.KIND -> runs.add(RunFields.read(line));
                case BesideLine.ACTIVITY -> activities.add(BesideLine.activity(line));
                case BesideLine.LEFT_OUT -> leftOut.add(BesideLine.leftOut(line));
                case BesideLine.COPY -> copies.add(BesideLine.copy(line));
                default -> {
                    // A later version may have lines of more kinds; nothing that is known here is missing without them.
                }
            }
        }

        RunLines all() {
            if (faulty > MOST_FAULTS) {
                faults.add(Message.of("kept.more-faults").with("count", faulty));
            }
            return new RunLines(files, runs, activities, leftOut, copies, Optional.empty(), faults);
        }
    }
}
