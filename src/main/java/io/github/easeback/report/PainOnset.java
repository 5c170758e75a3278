package io.github.easeback.report;

import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.RunWindow.Part;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * When a pain began in a run, as the runner wrote it down.
 *
 * @param site where it hurt; untrusted text
 * @param minute the minute of the run, at least 0; what was walked before the first running counts in it
 * @param window the stretch of the running in which that minute lies; absent if it lies before the first of them, or if nothing is told of the inside of the run
 */
public record PainOnset(String site, int minute, Optional<Part> window) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the minute is negative
     */
    public PainOnset {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(window, "window");
        if (minute < 0) {
            throw new IllegalArgumentException("No pain begins in minute " + minute);
        }
    }

    /**
     * The site in words: the back has some in each language, any other is as the runner wrote it.
     *
     * @return the place, without words yet
     */
    public Message place() {
        return site.equalsIgnoreCase(PainEntry.BACK)
                ? Message.of("inside.site.back")
                : Message.of("inside.site").with("site", site);
    }

    static PainOnset of(String site, int minute, Optional<InsideRun> inside) {
        Optional<Part> window = inside.map(InsideRun::firstRunning)
                .map(first -> Duration.ofMinutes(minute).minus(first).toMinutes())
                .flatMap(running -> Part.IN_ORDER.stream()
                        .filter(part -> running >= part.fromMinute() && running < part.toMinute())
                        .findFirst());
        return new PainOnset(site, minute, window);
    }
}
