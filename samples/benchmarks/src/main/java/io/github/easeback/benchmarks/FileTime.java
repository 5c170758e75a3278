package io.github.easeback.benchmarks;

/**
 * What JMH measured for one file.
 *
 * @param set the files
 * @param what the measured work, {@code crcLoop} or {@code bytesToRuns}
 * @param threads how many threads worked at once
 * @param micros microseconds for a file in each thread
 * @param error half the width of the 99.9 % confidence interval, in microseconds
 * @param allocated bytes allocated for a file
 */
record FileTime(FileSet set, String what, int threads, double micros, double error, double allocated) {

    static final String YARDSTICK = "crcLoop";

    boolean isYardstickOf(FileTime other) {
        return what.equals(YARDSTICK) && set.equals(other.set) && threads == other.threads;
    }

    double filesPerSecond() {
        return threads * 1e6 / micros;
    }
}
