package io.github.easeback.benchmarks;

import java.time.Duration;

/**
 * What a process took.
 *
 * @param wall the time from its start to its end
 * @param processor the time of all its threads, user and system
 * @param mostMemory the most memory that it had in use at once (resident set), in bytes
 */
record Cost(Duration wall, Duration processor, long mostMemory) {}
