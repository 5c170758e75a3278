package io.github.easeback.input;

import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.ZipException;

/** The catalogue of input formats. */
final class Inputs {

    private final List<InputReader> readers;
    private final ReadLimits limits;
    private final Tally tally;
    private volatile boolean isCancelled;

    Inputs(ZoneId zone, LocalDate today, RunReducer reducer, ReadLimits limits, Tally tally) {
        WholeFiles files = new WholeFiles(tally);
        readers = List.of(
                new GzipInputReader(),
                new ZipInputReader(),
                new KeptInputReader(today, files),
                new GpxInputReader(files),
                new TcxInputReader(files),
                new AppleHealthInputReader(files),
                new GoogleFitInputReader(files),
                new StravaInputReader(files),
                new FitInputReader(zone, today, reducer, files));
        this.limits = limits;
        this.tally = tally;
    }

    /** All readers, in the order in which they are asked. */
    List<InputReader> readers() {
        return readers;
    }

    /** Reads one file on disk with all that is packed in it. */
    Sink read(Path path) {
        return read(path, this::readFile);
    }

    /** Takes one file on disk by a way that may go without reading it. */
    Sink read(Path path, Function<Path, Sink> way) {
        checkCancelled();
        Sink sink = way.apply(path);
        tally.done(path.toString());
        return sink;
    }

    /** Reads one file on disk that is counted elsewhere. */
    Sink readFile(Path path) {
        return read(path.toString(), sink -> {
            try (InputStream in = Files.newInputStream(path)) {
                long size = Files.size(path);
                read(Content.ofFile(path, in, size, new ArchiveBudget(limits, size)), sink);
            }
        });
    }

    /** Reads one file in memory with all that is packed in it. */
    Sink read(String source, byte[] bytes) {
        Sink found = read(
                source, sink -> read(Content.ofBytes(source, bytes, new ArchiveBudget(limits, bytes.length)), sink));
        tally.done(source);
        return found;
    }

    /** A way to read one file. */
    private interface Reading {
        void into(Sink sink) throws IOException;
    }

    private Sink read(String source, Reading reading) {
        Sink sink = new Sink();
        try {
            reading.into(sink);
        } catch (ArchiveLimitException e) {
            sink.leaveOut(source, LeftOut.Code.ARCHIVE_LIMIT, e.limit());
        } catch (IOException e) {
            sink.countFile();
            sink.leaveOut(source, LeftOut.Code.UNREADABLE, Refusal.ofFile(e));
        }
        sink.finish();
        return sink;
    }

    /** Ends all reading soon. */
    void cancel() {
        isCancelled = true;
    }

    void checkCancelled() {
        if (isCancelled) {
            throw new CancellationException("The reading was cancelled");
        }
    }

    /** Reads content of any format. A fault of an archive ends with the archive; only a limit ends all. */
    void read(Content content, Sink sink) throws IOException {
        InputReader reader = reader(content);
        try {
            reader.read(content, this, sink);
        } catch (ZipException e) {
            sink.leaveOut(content.source(), LeftOut.Code.DAMAGED, Message.of("archive.damaged"));
        } catch (EOFException e) {
            sink.leaveOut(content.source(), LeftOut.Code.DAMAGED, Message.of("archive.cut-off"));
        }
    }

    private InputReader reader(Content content) throws IOException {
        for (InputReader reader : readers) {
            if (reader.accepts(content)) {
                return reader;
            }
        }
        throw new IllegalStateException("The last reader takes all");
    }
}
