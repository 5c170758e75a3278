package io.github.easeback.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells texts from other files, and their encoding, by their first bytes. */
final class TextEncoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /** Tells whether a file with these first bytes is a text: it has no control characters but blanks. */
    static boolean isText(byte[] head) {
        String text = decode(head);
        return !text.isEmpty() && text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    /** The text that bytes hold, without a byte order mark; what is none becomes a replacement character. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The same text as a stream. */
    static Reader reader(byte[] bytes) throws IOException {
        PushbackReader text = new PushbackReader(
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), of(bytes))));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static Charset of(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xfe, 0xff) || (bytes[0] == 0 && bytes[1] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xff, 0xfe) || (bytes[0] != 0 && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
