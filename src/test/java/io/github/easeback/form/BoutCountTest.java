package io.github.easeback.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoutCountTest {

    /** r is 5 s of running, w of walking, s of standing. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "rrrrrr, 0, 1",
        "rr, 0, 0",
        "wwwrrr, 1, 1",
        "rrrwwwrrrwww, 2, 2",
        "rrrssssssrrr, 0, 1", // a traffic light
        "rrrsswwssrrr, 0, 1",
        "rrrwwwssssrrr, 1, 2",
        "rrrwwwssssrwwwrrr, 1, 2" // a few steps between two walks are no jog
    })
    void boutsOfFifteenSecondsOfMovingCount(String run, int walks, int jogs) {
        BoutCount count = new BoutCount();
        run.chars().forEach(step -> count.add(step == 'r', step == 's', 5000));

        assertEquals(walks, count.walks());
        assertEquals(jogs, count.jogs());
    }
}
