package io.github.easeback.activity;

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
     */
    public StartTime {
        Check.required("start", instant);
        Check.required("localStart", local);
        Check.required("localTimeSource", source);
    }
}
