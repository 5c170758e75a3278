package io.github.easeback.internal.fit;

/** Recognises files by their first bytes, since names lie. */
final class Signature {

    private Signature() {}

    /** Tells gzip (RFC 1952) and zip archives (local file header or empty archive, APPNOTE 4.3). */
    static boolean isCompressed(byte[] bytes) {
        return startsWith(bytes, 0x1f, 0x8b) || startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
