package io.github.easeback.benchmarks;

import java.util.SplittableRandom;

/**
 * The state of a runner, a second after the other: speed with hills and noise, distance that follows from it, a heart that
 * is slow to follow, a route that bends.
 *
 * <p>{@link StrictMath} and {@link SplittableRandom} give the same numbers on each machine.
 */
final class Stride {

    private static final double METRES_PER_DEGREE = 111_195;
    private static final double SEMICIRCLES_PER_DEGREE = (1L << 31) / 180.0;
    private static final double START_LATITUDE = 48.15;
    private static final double START_LONGITUDE = 11.59;
    private static final double VALLEY = 505;
    private static final double WARM_UP_SECONDS = 300;

    private final SplittableRandom random;
    private final double target;
    private final double hill;
    private final double hillLength;

    private int second;
    private double noise;
    private double speed;
    private double metres;
    private double heading;
    private double latitude = START_LATITUDE;
    private double longitude = START_LONGITUDE;
    private double altitude = VALLEY;
    private double heart;
    private double ascent;
    private double descent;

    Stride(SplittableRandom random, double metresPerSecond) {
        this.random = random;
        target = metresPerSecond;
        speed = metresPerSecond;
        heading = random.nextDouble(2 * StrictMath.PI);
        heart = random.nextDouble(85, 105);
        hill = random.nextDouble(3, 25);
        hillLength = random.nextDouble(900, 2400);
    }

    /** Runs on for a second. */
    void run() {
        second++;
        noise = 0.9 * noise + random.nextDouble(-0.06, 0.06);
        double slope = hill / hillLength * StrictMath.cos(metres / hillLength);
        double warm = 0.93 + 0.07 * Math.min(1, second / WARM_UP_SECONDS);
        speed = Math.max(0.5, target * warm * (1 - 3 * slope) + noise);
        metres += speed;
        climb(VALLEY + hill * StrictMath.sin(metres / hillLength));
        heading += random.nextDouble(-0.05, 0.052);
        latitude += speed * StrictMath.cos(heading) / METRES_PER_DEGREE;
        longitude += speed
                * StrictMath.sin(heading)
                / METRES_PER_DEGREE
                / StrictMath.cos(StrictMath.toRadians(START_LATITUDE));
        double effort = 95 + 17 * speed + 120 * slope + second / 600.0;
        heart += (effort - heart) / 45 + random.nextDouble(-0.4, 0.4);
    }

    private void climb(double to) {
        ascent += Math.max(0, to - altitude);
        descent += Math.max(0, altitude - to);
        altitude = to;
    }

    /** Centimetres, as distances stand in a file. */
    long centimetres() {
        return Math.round(metres * 100);
    }

    double speed() {
        return speed;
    }

    long latitude() {
        return Math.round(latitude * SEMICIRCLES_PER_DEGREE);
    }

    long longitude() {
        return Math.round(longitude * SEMICIRCLES_PER_DEGREE);
    }

    double altitude() {
        return altitude;
    }

    int heartRate() {
        return (int) Math.round(heart);
    }

    /** Strides per minute: a bit more where the runner is faster. */
    double cadence() {
        return 76 + 3 * speed + noise;
    }

    int watts() {
        return (int) Math.round(75 * speed + 20 * noise);
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    /** A value about a middle, for what nobody reads closely. */
    long about(long middle, int spread) {
        return middle + random.nextInt(-spread, spread + 1);
    }
}
