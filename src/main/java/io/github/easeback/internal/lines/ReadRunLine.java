package io.github.easeback.internal.lines;

import io.github.easeback.activity.Pause;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;

/** A run as it was read, with what tells its copies, as a line of text, and back; what is read is equal to what was written. Never made. Safe for use by several threads. */
public final class ReadRunLine {

    /** The kind of such a line. */
    public static final String KIND = "read";

    private ReadRunLine() {}

    /** The line of a run. What most runs have in common is left out. */
    public static String of(ReadRun read) {
        ReadRun usual = new ReadRun(read.run(), read.fingerprint());
        return Line.of(line -> {
            line.text("kind", KIND);
            line.number("fingerprint", read.fingerprint());
            if (!read.begin().equals(usual.begin()) || !read.length().equals(usual.length())) {
                line.text("begin", read.begin());
                line.time("length", read.length());
            }
            if (!read.breaks().isEmpty()) {
                line.objects("breaks", read.breaks(), rest -> {
                    line.text("from", rest.from());
                    line.text("to", rest.to());
                });
            }
            line.object("run", part -> RunFields.write(part, read.run()));
        });
    }

    /** The run in a line. */
    public static ReadRun read(Fields line) {
        Run run = RunFields.read(line.object("run"));
        ReadRun usual = new ReadRun(run, line.findWhole("fingerprint").orElse(0));
        return new ReadRun(
                run,
                line.findInstant("begin").orElse(usual.begin()),
                line.findTime("length").orElse(usual.length()),
                line.objects("breaks").stream()
                        .map(rest -> new Pause(rest.instant("from"), rest.instant("to")))
                        .toList(),
                usual.fingerprint());
    }
}
