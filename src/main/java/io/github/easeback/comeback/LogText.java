package io.github.easeback.comeback;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The text of a file and how it is encoded, so that a changed text goes back the same way.
 *
 * @param text the text, without a byte order mark
 * @param charset its encoding
 * @param mark the byte order mark as it stands in the file; empty if there is none
 */
record LogText(String text, Charset charset, String mark) {

    private static final String MARK = "\uFEFF";

    /** UTF-8 where the bytes are that, UTF-16 where they say so, as spreadsheets write it; else Latin-1, which takes all bytes. */
    static LogText of(byte[] bytes) {
        Charset charset = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(wide -> startsWith(bytes, MARK.getBytes(wide)))
                .findFirst()
                .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        String text = new String(bytes, charset);
        return text.startsWith(MARK) ? new LogText(text.substring(1), charset, MARK) : new LogText(text, charset, "");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    boolean isLatin1() {
        return charset.equals(StandardCharsets.ISO_8859_1);
    }

    /** Another text in the same encoding; in UTF-8 if that lacks a character. */
    byte[] encoded(String other) {
        boolean fits = charset.newEncoder().canEncode(other);
        return (mark + other).getBytes(fits ? charset : StandardCharsets.UTF_8);
    }
}
