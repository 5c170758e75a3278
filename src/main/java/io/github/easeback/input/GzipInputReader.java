package io.github.easeback.input;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip (RFC 1952), as Strava's export has it around each FIT file. */
final class GzipInputReader implements InputReader {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean accepts(Content content) throws IOException {
        byte[] head = content.head();
        return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        inputs.read(content.inner(content.source(), new GZIPInputStream(content.stream(), BUFFER)), sink);
    }
}
