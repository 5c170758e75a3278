package io.github.easeback.input;

import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks zip archives entry by entry, such as Garmin's export with archives in an archive and Strava's with gzip files. Nothing is
 * written to disk, so a name with {@code ..} in it leads nowhere.
 */
final class ZipInputReader implements InputReader {

    private static final int BUFFER = 1 << 16;
    /** Names that are not marked as UTF-8 may be in any old code page; every byte means something in Latin-1. */
    private static final Charset NAMES = StandardCharsets.ISO_8859_1;

    @Override
    public boolean accepts(byte[] head) {
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5) && head[3] < 7;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        Optional<ZipFile> directory = directory(content);
        if (directory.isPresent()) {
            try (ZipFile zip = directory.get()) {
                readByDirectory(content, zip, inputs, sink);
            }
        } else {
            readInARow(content, inputs, sink);
        }
    }

    /** A sound archive on disk has a directory, by which each file is found even if one before it is damaged. */
    private static Optional<ZipFile> directory(Content content) throws IOException {
        if (content.file().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ZipFile(content.file().get().toFile(), NAMES));
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void readByDirectory(Content content, ZipFile zip, Inputs inputs, Sink sink) throws IOException {
        int files = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                files++;
                readEntry(content, zip, entry, inputs, sink);
            }
        }
        sayIfEmpty(files, content, sink);
    }

    private static void readEntry(Content content, ZipFile zip, ZipEntry entry, Inputs inputs, Sink sink)
            throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            read(content, entry.getName(), stream, inputs, sink);
        } catch (ZipException e) {
            sink.leaveOut(
                    content.source() + "!/" + entry.getName(), LeftOutCode.DAMAGED, Message.of("archive.damaged-file"));
        }
    }

    private static void sayIfEmpty(int files, Content content, Sink sink) {
        if (files == 0) {
            sink.countFile();
            sink.leaveOut(content.source(), LeftOutCode.EMPTY, Message.of("archive.empty"));
        }
    }

    private static void readInARow(Content content, Inputs inputs, Sink sink) throws IOException {
        ZipTail archive = new ZipTail(new BufferedInputStream(content.stream(), BUFFER));
        ZipInputStream zip = new ZipInputStream(archive, NAMES);
        int entries = 0;
        int files = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            entries++;
            if (!entry.isDirectory()) {
                files++;
                read(content, entry.getName(), zip, inputs, sink);
            }
        }
        sayIfEmpty(files, content, sink);
        archive.transferTo(OutputStream.nullOutputStream());
        if (!archive.closesAfter(entries)) {
            throw new EOFException("The archive ends before its last entry");
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // The JDK's way to say that a name is marked as UTF-8 and is none.
            throw (ZipException) new ZipException("A name in the archive is damaged").initCause(e);
        }
    }

    private static void read(Content archive, String name, InputStream zip, Inputs inputs, Sink sink)
            throws IOException {
        archive.budget().countEntry();
        Content entry = archive.inner(archive.source() + "!/" + name, zip);
        if (SystemFiles.isOne(name)) {
            sink.leaveOut(entry.source(), LeftOutCode.SYSTEM_FILE, SystemFiles.MESSAGE);
        } else {
            inputs.read(entry, sink);
        }
        // What was not read is unpacked all the same on the way to the next entry, so it has to be counted.
        try {
            entry.stream().transferTo(OutputStream.nullOutputStream());
        } catch (ArchiveLimitException e) {
            throw e;
        } catch (IOException e) {
            throw (ZipException) new ZipException("An entry of the archive is damaged").initCause(e);
        }
    }
}
