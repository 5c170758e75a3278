package io.github.easeback.benchmarks;

/** The totals of a lap or a session, gathered sample by sample. */
final class Totals {

    private final long start;
    private final long startCentimetres;
    private final double startAscent;
    private final double startDescent;
    private final long startLatitude;
    private final long startLongitude;
    private final Stride stride;

    private int samples;
    private long heartSum;
    private int heartMost;
    private double cadenceSum;
    private double fastest;
    private long wattSum;

    /** Starts where the runner is now; times are FIT times. */
    Totals(long start, Stride stride) {
        this.start = start;
        this.stride = stride;
        startCentimetres = stride.centimetres();
        startAscent = stride.ascent();
        startDescent = stride.descent();
        startLatitude = stride.latitude();
        startLongitude = stride.longitude();
    }

    void addSample() {
        samples++;
        heartSum += stride.heartRate();
        heartMost = Math.max(heartMost, stride.heartRate());
        cadenceSum += stride.cadence();
        fastest = Math.max(fastest, stride.speed());
        wattSum += stride.watts();
    }

    long start() {
        return start;
    }

    long startLatitude() {
        return startLatitude;
    }

    long startLongitude() {
        return startLongitude;
    }

    /** Seconds of the timer: there is a sample for each. */
    int seconds() {
        return samples;
    }

    long centimetres() {
        return stride.centimetres() - startCentimetres;
    }

    long ascent() {
        return Math.round(stride.ascent() - startAscent);
    }

    long descent() {
        return Math.round(stride.descent() - startDescent);
    }

    /** Millimetres per second. */
    long averageSpeed() {
        return Math.round(centimetres() * 10.0 / samples);
    }

    /** Millimetres per second. */
    long bestSpeed() {
        return Math.round(fastest * 1000);
    }

    long averageHeartRate() {
        return Math.round((double) heartSum / samples);
    }

    long maximumHeartRate() {
        return heartMost;
    }

    double averageCadence() {
        return cadenceSum / samples;
    }

    long strides() {
        return Math.round(cadenceSum / 60);
    }

    long averageWatts() {
        return Math.round((double) wattSum / samples);
    }

    long calories() {
        return centimetres() * 7 / 10_000;
    }
}
