package io.github.easeback.benchmarks;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What a generated run shall be.
 *
 * @param start its start, to the second
 * @param offset the runner's local time minus UTC
 * @param seconds how long the timer runs
 * @param metresPerSecond about how fast
 * @param seed decides everything else; the same seed gives the same bytes
 */
record RunPlan(Instant start, ZoneOffset offset, int seconds, double metresPerSecond, long seed) {}
