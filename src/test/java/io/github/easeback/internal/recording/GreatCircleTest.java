package io.github.easeback.internal.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds distances against published ones. */
class GreatCircleTest {

    /**
     * Newport to Cleveland: geopy 2.4, "Calculating Distance", great_circle, 536.997990696 miles on a radius of 6371.009 km. Nashville to Los Angeles: Rosetta Code,
     * "Haversine formula", 2886.44444283798 km on 6371 km. The others are parts of a circle: a minute of arc, a quarter, half of it.
     */
    @ParameterizedTest
    @CsvSource({
        "41.49008, -71.312796, 41.499498, -81.695391, 864214.494, 6371009",
        "36.12, -86.67, 33.94, -118.40, 2886444.44283798, 6371000",
        "0, 0, 0.0166666666666667, 0, 1853.25133, 6371008.8",
        "50, 8, 50, 8, 0, 6371008.8",
        "0, 0, 90, 77, 10007557.221, 6371008.8",
        "0, -90, 0, 90, 20015114.442, 6371008.8",
        "0, 179.5, 0, -179.5, 111195.0797, 6371008.8"
    })
    void distanceIsThatOfPublishedTables(
            double latitude,
            double longitude,
            double otherLatitude,
            double otherLongitude,
            double metres,
            double radius) {
        double expected = metres * 6_371_008.8 / radius;

        assertEquals(
                expected,
                GreatCircle.metres(latitude, longitude, otherLatitude, otherLongitude),
                1e-3 + 1e-8 * expected);
        assertEquals(
                expected,
                GreatCircle.metres(otherLatitude, otherLongitude, latitude, longitude),
                1e-3 + 1e-8 * expected);
    }

    @Test
    void whatIsNoPlaceHasNoDistance() {
        assertTrue(Double.isNaN(GreatCircle.metres(Double.NaN, 0, 0, 0)));
        assertTrue(Double.isNaN(GreatCircle.metres(0, Double.POSITIVE_INFINITY, 0, 0)));
    }
}
