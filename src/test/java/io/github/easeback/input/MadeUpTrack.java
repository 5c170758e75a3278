package io.github.easeback.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A track of positions with known lengths on the ellipsoid of GPS (WGS 84), written as GPX. */
final class MadeUpTrack {

    /** Semi-major axis in metres and squared eccentricity, WGS 84 (NIMA TR8350.2). */
    private static final double AXIS = 6_378_137.0;

    private static final double ECCENTRICITY = 6.694_379_990_14e-3;

    private final List<String> points = new ArrayList<>();
    private String type = "<type>running</type>";
    private Instant time;
    private double latitude = Math.toRadians(50);
    private double longitude = Math.toRadians(8);
    private double metres;

    MadeUpTrack(Instant start) {
        time = start;
        point();
    }

    /** A steady run to the north, a point a second. */
    static MadeUpTrack run(Instant start, int seconds, double speed) {
        return new MadeUpTrack(start).steps(seconds, 1, speed, 0);
    }

    MadeUpTrack type(String xml) {
        type = xml;
        return this;
    }

    /** So many steps of some seconds each, in a direction in radians from the north to the east. */
    MadeUpTrack steps(int count, int seconds, double speed, double direction) {
        for (int i = 0; i < count; i++) {
            move(speed * seconds, direction);
            wait(seconds);
            point();
        }
        return this;
    }

    /** The runner stands, and the position trembles by some metres to all sides, a point a second. */
    MadeUpTrack stand(int seconds, double metresOfNoise, Random random) {
        double standLatitude = latitude;
        double standLongitude = longitude;
        double way = metres;
        for (int i = 0; i < seconds; i++) {
            move(metresOfNoise * Math.sqrt(random.nextDouble()), 2 * Math.PI * random.nextDouble());
            wait(1);
            point();
            latitude = standLatitude;
            longitude = standLongitude;
        }
        metres = way;
        return this;
    }

    /** Time goes by without a point. */
    MadeUpTrack wait(int seconds) {
        time = time.plusSeconds(seconds);
        return this;
    }

    MadeUpTrack newSegment() {
        points.add("</trkseg><trkseg>");
        return this;
    }

    /** Radii of curvature in the meridian and across it. */
    private void move(double step, double direction) {
        double sine = Math.sin(latitude);
        double flattened = 1 - ECCENTRICITY * sine * sine;
        double across = AXIS / Math.sqrt(flattened);
        double along = across * (1 - ECCENTRICITY) / flattened;
        latitude += step * Math.cos(direction) / along;
        longitude += step * Math.sin(direction) / (across * Math.cos(latitude));
        metres += step;
    }

    private void point() {
        points.add(String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.8f\" lon=\"%.8f\"><ele>100</ele><time>%s</time></trkpt>",
                Math.toDegrees(latitude),
                Math.toDegrees(longitude),
                time));
    }

    /** The length of the way. */
    double metres() {
        return metres;
    }

    String gpx() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"StravaGPX\""
                + " xmlns=\"http://www.topografix.com/GPX/1/1\">" + trk() + "</gpx>";
    }

    String trk() {
        return "<trk><name>Run</name>" + type + "<trkseg>" + String.join("\n", points) + "</trkseg></trk>";
    }
}
