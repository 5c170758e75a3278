package io.github.easeback.internal.fit;

import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.Mesg;
import io.github.easeback.activity.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pauses in the timer events of a file, in order of time; where the clock goes back there is no pause. */
final class Pauses {

    /** Nobody stops so often; a hostile file must not fill the memory. */
    private static final int MOST_PAUSES = 10_000;

    private static final Set<EventType> STOPS =
            EnumSet.of(EventType.STOP, EventType.STOP_ALL, EventType.STOP_DISABLE, EventType.STOP_DISABLE_ALL);

    private final List<Pause> found = new ArrayList<>();
    private Optional<Instant> stopped = Optional.empty();

    List<Pause> found() {
        return List.copyOf(found);
    }

    /** Takes an event message; those that don't touch the timer say nothing here. */
    void add(Mesg message) {
        Short event = message.getFieldShortValue(EventMesg.EventFieldNum);
        Short type = message.getFieldShortValue(EventMesg.EventTypeFieldNum);
        Optional<Instant> time = FitTime.instant(message, EventMesg.TimestampFieldNum);
        boolean isOfTimer = event != null && Event.getByValue(event) == Event.TIMER && type != null;
        if (isOfTimer && time.isPresent() && found.size() < MOST_PAUSES) {
            add(EventType.getByValue(type), time.get());
        }
    }

    private void add(@Nullable EventType type, Instant time) {
        if (type == EventType.START) {
            stopped.filter(from -> !time.isBefore(from) && !from.isBefore(lastEnd()))
                    .ifPresent(from -> found.add(new Pause(from, time)));
            stopped = Optional.empty();
        } else if (type != null && STOPS.contains(type)) {
            stopped = stopped.or(() -> Optional.of(time));
        }
    }

    private Instant lastEnd() {
        return found.isEmpty() ? Instant.MIN : found.get(found.size() - 1).to();
    }
}
