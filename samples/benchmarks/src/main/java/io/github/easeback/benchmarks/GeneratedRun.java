package io.github.easeback.benchmarks;

import java.time.Duration;

/** A run as the file of a watch, and what a reader shall find in it. */
final class GeneratedRun {

    private final byte[] bytes;
    private final long centimetres;
    private final int samples;
    private final Duration elapsedTime;

    GeneratedRun(byte[] bytes, long centimetres, int samples, Duration elapsedTime) {
        this.bytes = bytes;
        this.centimetres = centimetres;
        this.samples = samples;
        this.elapsedTime = elapsedTime;
    }

    static GeneratedRun of(RunPlan plan) {
        return new RunFile(plan).write();
    }

    /** The file; a copy for each caller. */
    byte[] bytes() {
        return bytes.clone();
    }

    double distanceMetres() {
        return centimetres / 100.0;
    }

    int samples() {
        return samples;
    }

    /** Without the pause; there is a sample for each second. */
    Duration timerTime() {
        return Duration.ofSeconds(samples);
    }

    Duration elapsedTime() {
        return elapsedTime;
    }
}
