package io.github.easeback.cli;

import io.github.easeback.input.ReadingMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Readings as the bytes of a cache file, and what is asked and added meanwhile. The file begins with a line that names its format and the version of the program, and has a checksum of all that follows: for each reading a
 * line with the lengths of its two texts, and these, in UTF-8. A file that is not whole, or of another version, holds nothing.
 */
final class CachedReadings implements ReadingMemory {

    private static final String FORMAT = "easeback-cache 1 ";
    private static final int LONGEST_HEAD = 400;

    private final String edition;
    private final byte[] bytes;
    private final Map<String, Place> old = new HashMap<>();
    private final ConcurrentMap<String, Reading> used = new ConcurrentHashMap<>();
    private volatile boolean hasNews;

    /** Where a reading lies in the file. */
    private record Place(int offset, int length) {}

    /** A reading: a part of the bytes of a file, or all of its own. */
    private static final class Reading {

        private final byte[] bytes;
        private final Place place;

        Reading(byte[] bytes, Place place) {
            this.bytes = bytes;
            this.place = place;
        }

        static Reading of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Reading(bytes, new Place(0, bytes.length));
        }

        String text() {
            return new String(bytes, place.offset(), place.length(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Takes the bytes of a file.
     *
     * @param edition what tells this version of the program from others; one line
     * @param bytes the file; none if there is none
     */
    CachedReadings(String edition, byte[] bytes) {
        this.edition = edition;
        this.bytes = bytes;
        int start = endOfLine(0) + 1;
        if (start > 0 && head(checksum(start)).equals(text(0, start))) {
            index(start);
        }
    }

    private String head(long checksum) {
        return FORMAT + Long.toHexString(checksum) + " " + edition + "\n";
    }

    private long checksum(int start) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, bytes.length - start);
        return checksum.getValue();
    }

    /** The end of a line that begins somewhere; -1 if it is longer than any. */
    private int endOfLine(int start) {
        int most = Math.min(bytes.length, start + LONGEST_HEAD);
        for (int i = start; i < most; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The checksum says that all is as it was written; that it was written by this program, nobody says. */
    private void index(int start) {
        try {
            int next = start;
            while (next < bytes.length) {
                int end = endOfLine(next);
                String[] lengths = text(next, end).split(" ", 2);
                int reading = end + 1 + Integer.parseUnsignedInt(lengths[0]);
                next = reading + Integer.parseUnsignedInt(lengths[1]);
                old.put(text(end + 1, reading), new Place(reading, next - reading));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            old.clear();
        }
    }

    @Override
    public Optional<String> recall(String file) {
        return Optional.ofNullable(old.get(file)).map(place -> {
            Reading reading = new Reading(bytes, place);
            used.put(file, reading);
            return reading.text();
        });
    }

    @Override
    public void remember(String file, String reading) {
        hasNews = true;
        used.put(file, Reading.of(reading));
    }

    /** Whether the file has to be written: something was read anew, or some of it is not asked for any more. */
    boolean isChanged() {
        return hasNews || used.size() < old.size();
    }

    /** How many bytes the readings have that a file would hold. */
    long size() {
        return used.values().stream()
                .mapToLong(reading -> reading.place.length())
                .sum();
    }

    /**
     * Writes a whole file of all that was asked for or added; what nobody asked for is of files that are gone. What the head says of the body is found by writing the body to nowhere first: readings of many years
     * have no room in memory twice.
     *
     * @throws IOException if it can't be written
     */
    void writeTo(OutputStream out) throws IOException {
        List<Map.Entry<String, Reading>> all =
                used.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        CheckedOutputStream nowhere = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32C());
        writeBody(all, nowhere);
        out.write(head(nowhere.getChecksum().getValue()).getBytes(StandardCharsets.UTF_8));
        writeBody(all, out);
    }

    private static void writeBody(List<Map.Entry<String, Reading>> all, OutputStream out) throws IOException {
        for (Map.Entry<String, Reading> entry : all) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            Place place = entry.getValue().place;
            out.write((name.length + " " + place.length() + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(name);
            out.write(entry.getValue().bytes, place.offset(), place.length());
        }
    }
}
