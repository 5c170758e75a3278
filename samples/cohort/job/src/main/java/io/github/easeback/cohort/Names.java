package io.github.easeback.cohort;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What athletes and files are called in the tables: as they are, or by a pseudonym that only who has the salt can make again. A pseudonym is the first half of the HMAC-SHA-256 (RFC 2104) of
 * the name with the salt as its key; without a secret, whoever can guess an id could find it.
 */
final class Names implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ALGORITHM = "HmacSHA256";
    /** A shorter salt could be tried out. Library convention. */
    private static final int FEWEST_BYTES = 16;

    private static final int LENGTH = 32;

    private final byte[] salt;

    private Names(byte[] salt) {
        this.salt = salt.clone();
    }

    /** Names as they are. */
    static Names plain() {
        return new Names(new byte[0]);
    }

    /**
     * Pseudonyms.
     *
     * @param salt at least 16 bytes that nobody else knows
     * @throws IllegalArgumentException if it has fewer
     */
    static Names hashed(byte[] salt) {
        if (salt.length < FEWEST_BYTES) {
            throw new IllegalArgumentException(
                    "The salt has " + salt.length + " bytes. Take at least " + FEWEST_BYTES + ", at random.");
        }
        return new Names(salt);
    }

    /** What something is called. */
    String of(String name) {
        if (salt.length == 0) {
            return name;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** Whether names are as they are; the salt is nobody's business. */
    @Override
    public String toString() {
        return salt.length == 0 ? "plain names" : "pseudonyms";
    }
}
