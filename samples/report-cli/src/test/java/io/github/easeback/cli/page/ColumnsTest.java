package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    @Test
    void columnsShareTheWidthAndBarsStandInTheirMiddle() {
        Columns columns = new Columns(10, 110, 10);

        assertEquals(10, columns.width());
        assertEquals(40, columns.start(3));
        assertEquals(45, columns.middle(3));
        assertEquals(45, columns.barStart(3) + columns.barWidth() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 26, 53, 520})
    void barsNeverTouchAndNeverLeaveTheChart(int count) {
        Columns columns = new Columns(34, 336, count);

        assertTrue(columns.barStart(0) > 34);
        assertTrue(columns.barStart(count - 1) + columns.barWidth() < 336);
        assertTrue(columns.barWidth() < columns.width());
    }

    @Test
    void barOfASingleWeekDoesNotFillTheChart() {
        assertEquals(22, new Columns(0, 300, 1).barWidth());
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "100, 100, 5", "0, NaN, 5"})
    void columnsThatCannotBeDrawnAreRefused(double left, double right, int count) {
        assertThrows(IllegalArgumentException.class, () -> new Columns(left, right, count));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.04, 12", "12.05, 12.1", "-0.04, 0", "-0.05, -0.1", "100, 100", "0.25, 0.3"})
    void coordinatesHaveAtMostOneDigitBehindThePoint(double value, String written) {
        assertEquals(written, SvgNumber.of(value));
    }
}
