package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Unpacks zip archives file by file, such as Garmin's export with archives in an archive and Strava's with gzip files. Nothing is
 * written to disk, so a name with {@code ..} in it leads nowhere.
 */
final class ZipInputReader implements InputReader {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean accepts(Content content) throws IOException {
        byte[] head = content.head();
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5) && head[3] < 7;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        Optional<ZipDirectory> directory = directory(content);
        if (directory.isPresent()) {
            try (ZipDirectory zip = directory.get()) {
                new Reading(content, inputs, sink).readAll(zip);
            }
        } else {
            readInARow(content, inputs, sink);
        }
    }

    /** Only the file system of the machine is sure to go back and forth in a file without taking all of it into memory. */
    private static Optional<ZipDirectory> directory(Content content) throws IOException {
        Optional<Path> file = content.file().filter(path -> path.getFileSystem().equals(FileSystems.getDefault()));
        return file.isPresent() ? ZipDirectory.of(file.get()) : Optional.empty();
    }

    private static void readInARow(Content content, Inputs inputs, Sink sink) throws IOException {
        ZipTail archive = new ZipTail(new BufferedInputStream(content.stream(), BUFFER));
        Reading reading = new Reading(content, inputs, sink);
        if (reading.readAll(new ZipRow(archive))) {
            archive.transferTo(OutputStream.nullOutputStream());
            if (!archive.closesAfter(reading.entries)) {
                throw new EOFException("The archive ends before its last entry");
            }
        }
    }

    /** The reading of one archive. */
    private static final class Reading {

        private final Content archive;
        private final Inputs inputs;
        private final Sink sink;
        private final Map<String, Integer> names = new HashMap<>();
        private int entries;
        private int files;

        Reading(Content archive, Inputs inputs, Sink sink) {
            this.archive = archive;
            this.inputs = inputs;
            this.sink = sink;
        }

        /** Reads all files that can be found; false if there may be more. */
        boolean readAll(ZipFiles zip) throws IOException {
            for (Optional<ZipHeader> next = zip.next(); next.isPresent(); next = zip.next()) {
                ZipHeader header = next.get();
                entries++;
                if (!header.tellsEnd()) {
                    leaveOutUnread(
                            archive.source(),
                            LeftOut.Code.COMPRESSED,
                            Message.of("archive.unknown-end").with("file", header.name()));
                    return false;
                }
                read(header, zip);
            }
            if (files == 0) {
                leaveOutUnread(archive.source(), LeftOut.Code.EMPTY, Message.of("archive.empty"));
            }
            return true;
        }

        private void read(ZipHeader header, ZipFiles zip) throws IOException {
            String source = source(header.name());
            Optional<Message> refusal = header.refusal();
            if (refusal.isPresent()) {
                countFile();
                leaveOutUnread(source, LeftOut.Code.COMPRESSED, refusal.get());
                return;
            }
            try (InputStream content = zip.content()) {
                read(header, archive.inner(source, content));
            } catch (EOFException | ZipException e) {
                if (!zip.passOver()) {
                    throw e;
                }
                sink.leaveOut(source, LeftOut.Code.DAMAGED, Message.of("archive.damaged-file"));
            }
        }

        private void read(ZipHeader header, Content entry) throws IOException {
            if (header.namesFolder() && entry.head().length == 0) {
                return;
            }
            countFile();
            if (SystemFiles.isOne(header.name())) {
                sink.leaveOut(entry.source(), LeftOut.Code.SYSTEM_FILE, SystemFiles.MESSAGE);
            } else {
                inputs.read(entry, sink);
            }
            // What was not read is unpacked all the same, so that it is counted, and its checksum looked at.
            entry.stream().transferTo(OutputStream.nullOutputStream());
        }

        private void countFile() throws ArchiveLimitException {
            files++;
            archive.budget().countEntry();
        }

        /** Several files may have one name, as when a tool adds to an archive; the later ones get a number. */
        private String source(String name) {
            int count = names.merge(name, 1, Integer::sum);
            return archive.source() + "!/" + name + (count > 1 ? " (" + count + ")" : "");
        }

        private void leaveOutUnread(String source, LeftOut.Code code, Message message) {
            sink.countFile();
            sink.leaveOut(source, code, message);
        }
    }
}
