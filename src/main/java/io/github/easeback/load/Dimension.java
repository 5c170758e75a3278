package io.github.easeback.load;

/** What kind of quantity a value is; it decides the unit inside and how people read it. */
public enum Dimension {
    /** A time, in seconds. */
    TIME("s"),
    /** A distance along the way, in metres. */
    DISTANCE("m"),
    /** A difference in height, in metres. */
    HEIGHT("m"),
    /** A speed, in metres per second. */
    SPEED("m/s"),
    /** A plain number. */
    COUNT(""),
    /** A training load, in the arbitrary units of its method; units of two methods have nothing in common. */
    LOAD("AU");

    private final String unit;

    Dimension(String unit) {
        this.unit = unit;
    }

    /**
     * The symbol of the SI unit.
     *
     * @return the symbol, empty for a plain number, {@code AU} for arbitrary units
     */
    public String unit() {
        return unit;
    }
}
