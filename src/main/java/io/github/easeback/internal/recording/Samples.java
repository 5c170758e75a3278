package io.github.easeback.internal.recording;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The samples of a recording, in the order of the file, one column a quantity. A value that was not measured is {@code
 * NaN}. Samples are dense in time only if the watch wrote them so: never take a row for a second.
 */
public final class Samples {

    /** No samples at all, as in a run entered by hand. */
    public static final Samples NONE = new Builder(0).build();

    private static final double[] NOTHING = {};

    private final int size;
    private final long[] timeMillis;
    private final Map<Quantity, double[]> columns;

    private Samples(int size, long[] timeMillis, Map<Quantity, double[]> columns) {
        this.size = size;
        this.timeMillis = timeMillis;
        this.columns = columns;
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
     * When a sample was taken.
     *
     * @param index 0 to {@code size() - 1}
     * @return milliseconds since 1970-01-01T00:00Z
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    public long timeMillis(int index) {
        return timeMillis[Objects.checkIndex(index, size)];
    }

    /**
     * What a sample measured.
     *
     * @param quantity the quantity, which has its unit
     * @param index 0 to {@code size() - 1}
     * @return the value, or {@code NaN} if it was not measured
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    public double value(Quantity quantity, int index) {
        Objects.checkIndex(index, size);
        double[] column = columns.get(quantity);
        return column == null ? Double.NaN : column[index];
    }

    /**
     * What all samples measured, for loops over all of them.
     *
     * @param quantity the quantity, which has its unit
     * @return the values, one a sample
     */
    public SampleColumn column(Quantity quantity) {
        return new SampleColumn(size, columns.getOrDefault(quantity, NOTHING));
    }

    /**
     * The samples of a stretch of time, in the same order.
     *
     * @param from the start of the stretch
     * @param to the end of the stretch, included
     * @return the samples with a time in it
     */
    public Samples between(Instant from, Instant to) {
        int[] rows = rowsBetween(from.toEpochMilli(), to.toEpochMilli());
        long[] times = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            times[i] = timeMillis[rows[i]];
        }
        Map<Quantity, double[]> parts = new EnumMap<>(Quantity.class);
        columns.forEach((quantity, column) -> parts.put(quantity, part(column, rows)));
        return new Samples(rows.length, times, parts);
    }

    private int[] rowsBetween(long fromMillis, long toMillis) {
        int[] rows = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (timeMillis[i] >= fromMillis && timeMillis[i] <= toMillis) {
                rows[count] = i;
                count++;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /**
     * The same samples at other times.
     *
     * @param atMillis one time a sample, in milliseconds since 1970-01-01T00:00Z
     * @return the samples in the same order
     * @throws IllegalArgumentException if there are more or fewer times than samples
     */
    public Samples at(long[] atMillis) {
        if (atMillis.length != size) {
            throw new IllegalArgumentException(size + " samples can't have " + atMillis.length + " times");
        }
        return new Samples(size, atMillis.clone(), columns);
    }

    /**
     * The same samples with one quantity in another unit.
     *
     * @param quantity the quantity
     * @param factor by what each of its values is multiplied
     * @return the samples in the same order
     */
    public Samples scaled(Quantity quantity, double factor) {
        Map<Quantity, double[]> changed = new EnumMap<>(Quantity.class);
        changed.putAll(columns);
        changed.computeIfPresent(
                quantity,
                (key, column) ->
                        Arrays.stream(column).map(value -> value * factor).toArray());
        return new Samples(size, timeMillis, changed);
    }

    /**
     * Tells whether each sample is later than the one before.
     *
     * @return true if times rise from sample to sample
     */
    public boolean isInOrder() {
        for (int i = 1; i < size; i++) {
            if (timeMillis[i] <= timeMillis[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The samples in the order of their times, those of one moment joined to one: of each quantity it has the last value that was measured. FIT counts
     * whole seconds, so a watch that writes more often gives several samples the same time, and some programs write the quantities one after the
     * other.
     *
     * @return samples whose times rise
     */
    public Samples inOrder() {
        if (isInOrder()) {
            return this;
        }
        int[] rows = rowsByTime();
        long[] times = momentsOf(rows);
        Map<Quantity, double[]> joined = new EnumMap<>(Quantity.class);
        columns.forEach((quantity, column) -> joined.put(quantity, joined(column, rows, times)));
        return new Samples(times.length, times, joined);
    }

    private int[] rowsByTime() {
        boolean isFalling = false;
        for (int i = 1; i < size; i++) {
            isFalling |= timeMillis[i] < timeMillis[i - 1];
        }
        IntStream rows = IntStream.range(0, size);
        return isFalling
                ? rows.boxed()
                        .sorted(Comparator.comparingLong(row -> timeMillis[row]))
                        .mapToInt(Integer::intValue)
                        .toArray()
                : rows.toArray();
    }

    private long[] momentsOf(int[] rows) {
        long[] moments = new long[size];
        int count = 0;
        for (int row : rows) {
            if (count == 0 || timeMillis[row] > moments[count - 1]) {
                moments[count] = timeMillis[row];
                count++;
            }
        }
        return Arrays.copyOf(moments, count);
    }

    private double[] joined(double[] column, int[] rows, long[] times) {
        double[] joined = new double[times.length];
        Arrays.fill(joined, Double.NaN);
        int at = 0;
        for (int row : rows) {
            at += timeMillis[row] > times[at] ? 1 : 0;
            joined[at] = Double.isNaN(column[row]) ? joined[at] : column[row];
        }
        return joined;
    }

    private static double[] part(double[] column, int[] rows) {
        double[] part = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            part[i] = column[rows[i]];
        }
        return part;
    }

    @Override
    public String toString() {
        return size + " samples of " + columns.keySet();
    }

    /**
     * Collects samples: first their times, then what they measured. Many at a time are faster than one by one. Not safe for use by
     * several threads.
     */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 16;

        private final Map<Quantity, Column> columns = new EnumMap<>(Quantity.class);
        private int size;
        private long[] timeMillis;

        /** Starts with no samples. */
        public Builder() {
            this(FIRST_CAPACITY);
        }

        /**
         * Starts with no samples and room for some.
         *
         * @param expected how many samples to make room for; there may be more
         * @throws IllegalArgumentException if {@code expected} is negative
         */
        public Builder(int expected) {
            if (expected < 0) {
                throw new IllegalArgumentException("There can't be " + expected + " samples");
            }
            timeMillis = new long[expected];
        }

        /**
         * Adds a sample that measures nothing yet.
         *
         * @param atMillis when it was taken, in milliseconds since 1970-01-01T00:00Z
         * @return this builder
         */
        public Builder add(long atMillis) {
            return addAll(new long[] {atMillis}, 1);
        }

        /**
         * Adds samples that measure nothing yet.
         *
         * @param atMillis when they were taken, in milliseconds since 1970-01-01T00:00Z
         * @param count how many of the times to add
         * @return this builder
         * @throws IndexOutOfBoundsException if there are fewer times
         */
        public Builder addAll(long[] atMillis, int count) {
            Objects.checkFromIndexSize(0, count, atMillis.length);
            if (size + count > timeMillis.length) {
                timeMillis = Arrays.copyOf(timeMillis, Math.max(size + count, size + size / 2));
            }
            System.arraycopy(atMillis, 0, timeMillis, size, count);
            size += count;
            return this;
        }

        /**
         * Sets what the last sample measured.
         *
         * @param quantity the quantity, which has its unit
         * @param value the value; {@code NaN} if it was not measured
         * @return this builder
         * @throws IndexOutOfBoundsException if no sample was added
         */
        public Builder set(Quantity quantity, double value) {
            return setLast(quantity, new double[] {value});
        }

        /**
         * Sets what the last samples measured.
         *
         * @param quantity the quantity, which has its unit
         * @param values one value a sample, {@code NaN} where it was not measured; the array is taken over and must not be
         *     changed any more
         * @return this builder
         * @throws IndexOutOfBoundsException if there are fewer samples than values
         */
        public Builder setLast(Quantity quantity, double[] values) {
            int row = Objects.checkFromIndexSize(size - values.length, values.length, size);
            columns.computeIfAbsent(quantity, key -> new Column()).set(row, values, timeMillis.length);
            return this;
        }

        /**
         * Increases what the last sample measured; what was not measured stays so.
         *
         * @param quantity the quantity, which has its unit
         * @param by how much is added; {@code NaN} for nothing
         * @return this builder
         * @throws IndexOutOfBoundsException if no sample was added
         */
        public Builder increase(Quantity quantity, double by) {
            return increaseLast(quantity, new double[] {by});
        }

        /**
         * Increases what the last samples measured; what was not measured stays so.
         *
         * @param quantity the quantity, which has its unit
         * @param by how much is added to each sample; {@code NaN} for nothing
         * @return this builder
         * @throws IndexOutOfBoundsException if there are fewer samples than values
         */
        public Builder increaseLast(Quantity quantity, double[] by) {
            int row = Objects.checkFromIndexSize(size - by.length, by.length, size);
            Column column = columns.get(quantity);
            if (column != null) {
                column.increase(row, by);
            }
            return this;
        }

        /**
         * Hands over the samples added so far and starts again with none.
         *
         * @return the samples
         */
        public Samples build() {
            Map<Quantity, double[]> built = new EnumMap<>(Quantity.class);
            columns.forEach((quantity, column) -> built.put(quantity, column.upTo(size, size)));
            Samples samples = new Samples(size, timeMillis, built);
            columns.clear();
            size = 0;
            timeMillis = new long[0];
            return samples;
        }

        @Override
        public String toString() {
            return size + " samples of " + columns.keySet();
        }
    }

    /** The values of one quantity; what was not set up to the last one is made up for when that is set. */
    private static final class Column {

        private double[] values = {};
        private int filled;

        void set(int row, double[] newValues, int capacity) {
            if (newValues.length == capacity) {
                values = newValues;
            } else {
                System.arraycopy(newValues, 0, upTo(row, capacity), row, newValues.length);
            }
            filled = row + newValues.length;
        }

        void increase(int row, double[] by) {
            for (int i = row; i < filled; i++) {
                double more = by[i - row];
                values[i] += Double.isNaN(more) ? 0 : more;
            }
        }

        /** The values, absent from the last one to a row, with room for more. */
        double[] upTo(int row, int capacity) {
            if (values.length < capacity) {
                values = Arrays.copyOf(values, capacity);
            }
            if (filled < row) {
                Arrays.fill(values, filled, row, Double.NaN);
                filled = row;
            }
            return values;
        }
    }
}
