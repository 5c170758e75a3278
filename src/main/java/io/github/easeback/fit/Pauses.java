package io.github.easeback.fit;

import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import io.github.easeback.activity.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pauses in the timer events of a file, in their order. */
final class Pauses {

    private final List<Pause> found = new ArrayList<>();
    private Optional<Instant> stopped = Optional.empty();

    List<Pause> found() {
        return found;
    }

    void add(EventMesg event) {
        Optional<Instant> time = FitTime.instant(event.getTimestamp());
        if (event.getEvent() == Event.TIMER && event.getEventType() != null && time.isPresent()) {
            add(event, time.get());
        }
    }

    private void add(EventMesg event, Instant time) {
        switch (event.getEventType()) {
            case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL -> stopped = stopped.or(() -> Optional.of(time));
            case START -> {
                stopped.filter(from -> !time.isBefore(from)).ifPresent(from -> found.add(new Pause(from, time)));
                stopped = Optional.empty();
            }
            default -> {
                // Markers and the like don't touch the timer.
            }
        }
    }
}
