package io.github.easeback.fit;

import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import io.github.easeback.activity.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pauses in the timer events of a file. */
final class Pauses {

    private Pauses() {}

    static List<Pause> of(List<EventMesg> events) {
        List<Pause> pauses = new ArrayList<>();
        Optional<Instant> stopped = Optional.empty();
        for (EventMesg event : events) {
            Optional<Instant> time = FitTime.instant(event.getTimestamp());
            if (event.getEvent() != Event.TIMER || event.getEventType() == null || time.isEmpty()) {
                continue;
            }
            switch (event.getEventType()) {
                case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL -> stopped = stopped.or(() -> time);
                case START -> {
                    stopped.filter(from -> !time.get().isBefore(from))
                            .ifPresent(from -> pauses.add(new Pause(from, time.get())));
                    stopped = Optional.empty();
                }
                default -> {
                    // Markers and the like don't touch the timer.
                }
            }
        }
        return pauses;
    }
}
