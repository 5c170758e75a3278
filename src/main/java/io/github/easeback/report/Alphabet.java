package io.github.easeback.report;

import io.github.easeback.message.PlainText;

/** Which characters a text may hold. In none of them does it hold a control character of a file's. */
public enum Alphabet {
    /** Any character. */
    UNICODE,
    /** Only ASCII, for terminals whose locale isn't UTF-8; other characters are replaced by what comes closest. */
    ASCII;

    /**
     * Writes a text in this alphabet.
     *
     * @param text untrusted text
     * @return the text in one line, without control characters
     * @throws NullPointerException if {@code text} is null
     */
    public String spell(String text) {
        return this == ASCII ? Ascii.of(text) : PlainText.of(text);
    }
}
