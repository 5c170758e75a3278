package io.github.easeback.report;

/** The units that people read; verdicts never depend on them. */
public enum Units {
    /** Kilometres, minutes a kilometre, metres of height. */
    KILOMETRES("km", 1000, "m", 1),
    /** International miles (1,609.344 m), minutes a mile, feet of height (0.3048 m). */
    MILES("mi", 1609.344, "ft", 0.3048);

    private static final double SECONDS_IN_HOUR = 3600;

    private final String distanceSymbol;
    private final double metresInDistance;
    private final String heightSymbol;
    private final double metresInHeight;

    Units(String distanceSymbol, double metresInDistance, String heightSymbol, double metresInHeight) {
        this.distanceSymbol = distanceSymbol;
        this.metresInDistance = metresInDistance;
        this.heightSymbol = heightSymbol;
        this.metresInHeight = metresInHeight;
    }

    /**
     * The symbol of a distance.
     *
     * @return such as {@code km}
     */
    public String distanceSymbol() {
        return distanceSymbol;
    }

    /**
     * The symbol of a pace, by which runners read a speed.
     *
     * @return such as {@code min/km}
     */
    public String paceSymbol() {
        return "min/" + distanceSymbol;
    }

    /**
     * The symbol of a height.
     *
     * @return such as {@code m}
     */
    public String heightSymbol() {
        return heightSymbol;
    }

    /**
     * A distance in these units.
     *
     * @param metres the distance in metres
     * @return kilometres or miles
     */
    public double distance(double metres) {
        return metres / metresInDistance;
    }

    /**
     * The metres of a distance in these units.
     *
     * @param distance kilometres or miles
     * @return the distance in metres
     */
    public double metres(double distance) {
        return distance * metresInDistance;
    }

    /**
     * A pace in these units: the slower, the larger.
     *
     * @param metresPerSecond the speed in metres per second
     * @return seconds a kilometre or a mile; infinity for a speed of 0
     */
    public double pace(double metresPerSecond) {
        return metresInDistance / metresPerSecond;
    }

    /**
     * A speed in these units, for the axis of a chart, which grows with the speed.
     *
     * @param metresPerSecond the speed in metres per second
     * @return kilometres or miles an hour
     */
    public double speed(double metresPerSecond) {
        return metresPerSecond * SECONDS_IN_HOUR / metresInDistance;
    }

    /**
     * A height in these units.
     *
     * @param metres the height in metres
     * @return metres or feet
     */
    public double height(double metres) {
        return metres / metresInHeight;
    }
}
