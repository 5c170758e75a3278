package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final Instant START = Instant.parse("2025-07-05T08:00:00Z");

    @Test
    void pauseMayEndAtItsStart() {
        assertEquals(START, new Pause(START, START).to());
    }

    @Test
    void pauseCanNotEndBeforeItsStart() {
        assertThrows(IllegalArgumentException.class, () -> new Pause(START, START.minusMillis(1)));
    }
}
