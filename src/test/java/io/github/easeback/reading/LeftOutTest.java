package io.github.easeback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.message.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final LeftOut DAMAGED = LeftOut.of("a.fit", LeftOut.Code.DAMAGED, Message.of("Damaged."));

    @Test
    void placeAndTimeAreUnknownAtFirst() {
        assertEquals(OptionalLong.empty(), DAMAGED.byteOffset());
        assertEquals(Optional.empty(), DAMAGED.start());
        assertEquals(Optional.empty(), DAMAGED.date());
    }

    @Test
    void placeAndTimeAreAddedOneByOne() {
        Instant start = Instant.parse("2025-07-05T23:44:00Z");
        LocalDate day = LocalDate.parse("2025-07-06");
        LeftOut expected = new LeftOut(
                "a.fit",
                LeftOut.Code.DAMAGED,
                Message.of("Damaged."),
                OptionalLong.of(17),
                Optional.of(start),
                Optional.of(day));

        assertEquals(expected, DAMAGED.at(17).startedAt(start, day));
        assertEquals(expected, DAMAGED.startedAt(start, day).at(17));
    }

    @Test
    @SuppressWarnings("NullAway")
    void everyPartIsNeeded() {
        OptionalLong offset = OptionalLong.empty();
        Optional<Instant> start = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        LeftOut.Code code = LeftOut.Code.EMPTY;
        Message message = Message.of("file.empty");

        assertThrows(NullPointerException.class, () -> new LeftOut(null, code, message, offset, start, day));
        assertThrows(NullPointerException.class, () -> new LeftOut("a.fit", null, message, offset, start, day));
        assertThrows(NullPointerException.class, () -> new LeftOut("a.fit", code, null, offset, start, day));
        assertThrows(NullPointerException.class, () -> new LeftOut("a.fit", code, message, null, start, day));
        assertThrows(NullPointerException.class, () -> new LeftOut("a.fit", code, message, offset, null, day));
        assertThrows(NullPointerException.class, () -> new LeftOut("a.fit", code, message, offset, start, null));
    }
}
