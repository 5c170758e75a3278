package io.github.easeback.internal.recording;

import java.util.Objects;

/**
 * What all samples of a recording measured of one quantity, for loops over all of them. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * SampleColumn speeds = recording.samples().column(Quantity.SPEED);
 * double fastest = 0;
 * for (int i = 0; i < speeds.size(); i++) {
 *     fastest = speeds.at(i) > fastest ? speeds.at(i) : fastest;
 * }
 * }</pre>
 */
public final class SampleColumn {

    private final int size;
    /** Empty if no sample measured it, and maybe longer than there are samples. */
    private final double[] values;

    SampleColumn(int size, double[] values) {
        this.size = size;
        this.values = values;
    }

    /**
     * The number of samples.
     *
     * @return at least 0
     */
    public int size() {
        return size;
    }

    /**
     * What a sample measured.
     *
     * @param index 0 to {@code size() - 1}
     * @return the value in the unit of the quantity, or {@code NaN} if it was not measured
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    public double at(int index) {
        Objects.checkIndex(index, size);
        return values.length == 0 ? Double.NaN : values[index];
    }

    /**
     * Tells whether any sample measured it.
     *
     * @return false if each value is {@code NaN}
     */
    public boolean isMeasured() {
        for (int i = 0; i < Math.min(size, values.length); i++) {
            if (!Double.isNaN(values[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return values.length == 0 ? size + " samples without a value" : size + " values";
    }
}
