package io.github.easeback.kept;

import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.lines.Fields;
import io.github.easeback.internal.lines.Line;
import io.github.easeback.internal.lines.LineFault;
import io.github.easeback.internal.lines.RunFields;

/**
 * A run as a line of text, and back. The line is a JSON object with all that the library knows of the run, times in seconds, lengths in metres, and no position; a key that is absent
 * was not measured. What is read is equal to what was written. Keys that the library does not know, such as those of a program that keeps the lines, are kept in {@link Origin#more()} and
 * written again.
 *
 * <pre>{@code
 * String line = RunLine.of(run);       // into a column of your table
 * Run same = RunLine.parse(line);
 * }</pre>
 *
 * <p>Keys keep their meaning and their units for all of version {@value RunLines#VERSION}; more may come. A {@code RunLine} is never made. Safe for use by several threads.
 */
public final class RunLine {

    private RunLine() {}

    /**
     * Writes a run.
     *
     * @param run the run
     * @return a JSON object without a line break
     * @throws NullPointerException if {@code run} is null
     */
    public static String of(Run run) {
        return Line.of(line -> RunFields.write(line, run));
    }

    /**
     * Reads a run.
     *
     * @param line the JSON object that was written for it
     * @return the run
     * @throws IllegalArgumentException if this is no such object; the message tells what is wrong in it
     * @throws NullPointerException if {@code line} is null
     */
    public static Run parse(String line) {
        try {
            return RunFields.read(Fields.of(line));
        } catch (LineFault fault) {
            throw new IllegalArgumentException(fault.getMessage(), fault);
        }
    }
}
