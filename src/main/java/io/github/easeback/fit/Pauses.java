package io.github.easeback.fit;

import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import io.github.easeback.activity.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pauses in the timer events of a file, in order of time; where the clock goes back there is no pause. */
final class Pauses {

    /** Nobody stops so often; a hostile file must not fill the memory. */
    private static final int MOST_PAUSES = 10_000;

    private final List<Pause> found = new ArrayList<>();
    private Optional<Instant> stopped = Optional.empty();

    List<Pause> found() {
        return List.copyOf(found);
    }

    void add(EventMesg event) {
        Optional<Instant> time = FitTime.instant(event.getTimestamp());
        if (found.size() < MOST_PAUSES
                && event.getEvent() == Event.TIMER
                && event.getEventType() != null
                && time.isPresent()) {
            add(event, time.get());
        }
    }

    private void add(EventMesg event, Instant time) {
        switch (event.getEventType()) {
            case STOP, STOP_ALL, STOP_DISABLE, STOP_DISABLE_ALL -> stopped = stopped.or(() -> Optional.of(time));
            case START -> {
                stopped.filter(from -> !time.isBefore(from) && !from.isBefore(lastEnd()))
                        .ifPresent(from -> found.add(new Pause(from, time)));
                stopped = Optional.empty();
            }
            default -> {
                // Markers and the like don't touch the timer.
            }
        }
    }

    private Instant lastEnd() {
        return found.isEmpty() ? Instant.MIN : found.get(found.size() - 1).to();
    }
}
