package io.github.easeback.activity;

import io.github.easeback.internal.numbers.RunnerDays;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * When a run started.
 *
 * @param instant the moment, independent of zones
 * @param local the runner's local date and time at that moment; its day decides the week
 * @param source where the local time comes from
 */
public record StartTime(Instant instant, LocalDateTime local, LocalTimeSource source) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the day is before 1900 or after 2200
     */
    public StartTime {
        Check.required("start", instant);
        RunnerDays.required("localStart", Check.required("localStart", local).toLocalDate());
        Check.required("localTimeSource", source);
    }
}
