package io.github.easeback.internal.form;

/**
 * Counts ascent and descent from turning point to turning point. A turn counts once the height has gone on from it by the hysteresis, so that
 * noise below that counts nothing; what is counted then is the whole difference of height between two turning points.
 */
final class ClimbCounter {

    /** The hysteresis that is used, in metres. Library convention: above the noise of a barometer, below any hill. */
    static final double HYSTERESIS_METRES = 3;

    /** Heights are multiples of 0.2 m in the files; a difference of doubles lies a hair off. */
    private static final double HAIR = 1e-6;

    private enum Trend {
        UNKNOWN,
        UP,
        DOWN
    }

    private final double hysteresis;
    private Trend trend = Trend.UNKNOWN;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double ascent;
    private double descent;

    /**
     * Starts without any height.
     *
     * @param hysteresisMetres what noise stays below, above 0
     */
    ClimbCounter(double hysteresisMetres) {
        hysteresis = hysteresisMetres - HAIR;
    }

    /** Goes on to a height in metres. */
    void add(double height) {
        if (trend != Trend.UP && height < low) {
            low = height;
        }
        if (trend != Trend.DOWN && height > high) {
            high = height;
        }
        if (trend != Trend.UP && height - low >= hysteresis) {
            descent = descent();
            trend = Trend.UP;
            high = height;
        } else if (trend != Trend.DOWN && high - height >= hysteresis) {
            ascent = ascent();
            trend = Trend.DOWN;
            low = height;
        }
    }

    /** The metres climbed so far. */
    double ascent() {
        return ascent + (trend == Trend.UP ? high - low : 0);
    }

    /** The metres descended so far, positive. */
    double descent() {
        return descent + (trend == Trend.DOWN ? high - low : 0);
    }
}
