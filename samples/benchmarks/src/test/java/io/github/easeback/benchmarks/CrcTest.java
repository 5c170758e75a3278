package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CrcTest {

    /** The check value of CRC-16/ARC, which is the checksum of FIT, in the catalogue of parametrised CRC algorithms. */
    @Test
    void checkValueOfTheCatalogueComesOut() {
        assertEquals(0xBB3D, Crc.of("123456789".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void onlyTheBytesBetweenTheBordersCount() {
        assertEquals(0xBB3D, Crc.of("..123456789.".getBytes(StandardCharsets.US_ASCII), 2, 11));
    }
}
