package io.github.easeback.input;

import io.github.easeback.activity.LeftOutCode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks zip archives entry by entry, such as Garmin's export with archives in an archive and Strava's with gzip files. Nothing is
 * written to disk, so a name with {@code ..} in it leads nowhere.
 */
final class ZipInputReader implements InputReader {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean accepts(byte[] head) {
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5) && head[3] < 7;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        ZipTail archive = new ZipTail(new BufferedInputStream(content.stream(), BUFFER));
        // Names that are not marked as UTF-8 may be in any old code page; every byte means something in Latin-1.
        ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1);
        int entries = 0;
        int files = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            entries++;
            if (!entry.isDirectory()) {
                files++;
                read(content, entry.getName(), zip, inputs, sink);
            }
        }
        if (files == 0) {
            sink.countFile();
            sink.leaveOut(content.source(), LeftOutCode.EMPTY, "The archive holds no files; export it again.");
        }
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
            sink.countFile();
            sink.leaveOut(entry.source(), LeftOutCode.SYSTEM_FILE, SystemFiles.MESSAGE);
        } else {
            inputs.readPacked(entry, sink);
        }
        // What was not read is unpacked all the same on the way to the next entry, so it has to be counted.
        entry.stream().transferTo(OutputStream.nullOutputStream());
    }
}
