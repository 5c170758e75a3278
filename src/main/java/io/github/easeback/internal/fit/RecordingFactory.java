package io.github.easeback.internal.fit;

import io.github.easeback.activity.WatchGait;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the parts of a file into recordings, one for each session. */
final class RecordingFactory {

    /** Sessions follow each other; a hostile file in which they overlap must not have its samples copied for each of them. */
    private static final long MOST_COPIES = 4;

    private final String source;
    private final boolean several;
    private final Optional<ZoneOffset> utcOffset;
    private int made;
    private long copied;

    RecordingFactory(String source, List<PartContent> contents) {
        this.source = source;
        several = contents.stream()
                        .filter(PartContent::isActivity)
                        .mapToInt(content -> Math.max(1, content.sessions().size()))
                        .sum()
                > 1;
        // In a chained triathlon only one part has the activity message with the local time.
        utcOffset = contents.stream()
                .flatMap(content -> content.utcOffset().stream())
                .findFirst();
    }

    List<Recording> recordings(PartContent content) {
        if (content.sessions().isEmpty()) {
            return List.of(withoutSession(content));
        }
        List<Recording> recordings = new ArrayList<>();
        for (Session session : content.sessions()) {
            recordings.add(withSession(content, session));
        }
        return recordings;
    }

    private Recording withoutSession(PartContent content) {
        return recording(content, content.sport(), Optional.empty(), content.samples());
    }

    private Recording withSession(PartContent content, Session session) {
        boolean alone = content.sessions().size() == 1;
        return recording(
                content,
                alone ? session.sport().orElse(content.namedSport()).titled(content.sportTitle()) : session.sport(),
                Optional.of(withGait(
                        session.summary(),
                        alone ? content.splits().all().or(content.walks()::all) : gaitOf(content, session.summary()))),
                alone ? content.samples() : samplesOf(content, session.summary()));
    }

    private static SessionSummary withGait(SessionSummary summary, Optional<WatchGait> gait) {
        return gait.isEmpty()
                ? summary
                : summary.with(summary.totals().toBuilder().watchGait(gait).build());
    }

    /** What the watch says of the gait in one of several sessions. */
    private static Optional<WatchGait> gaitOf(PartContent content, SessionSummary summary) {
        Optional<Duration> elapsed = summary.totals().elapsedTime();
        return summary.start()
                .flatMap(start -> elapsed.map(start::plus)
                        .flatMap(end -> content.splits()
                                .between(start, end)
                                .or(() -> content.walks().between(start, end))));
    }

    /** The samples of one of several sessions. */
    private Samples samplesOf(PartContent content, SessionSummary summary) {
        boolean isTooMuch = copied > MOST_COPIES * content.samples().size();
        if (summary.start().isEmpty() || summary.totals().elapsedTime().isEmpty() || isTooMuch) {
            return Samples.NONE;
        }
        Instant start = summary.start().get();
        Duration elapsed = summary.totals().elapsedTime().get();
        Samples samples = content.samples().between(start, start.plus(elapsed));
        copied += samples.size();
        return samples;
    }

    private Recording recording(
            PartContent content, SportName sport, Optional<SessionSummary> summary, Samples samples) {
        made++;
        String name = several ? source + "#" + made : source;
        return new Recording(
                name,
                content.device(),
                sport.sport(),
                sport.subSport(),
                content.utcOffset().or(() -> utcOffset),
                content.created(),
                summary,
                samples,
                content.pauses(),
                content.whereabouts(),
                content.notes().stream().map(note -> note.toRepair(name)).toList(),
                Optional.empty(),
                content.workout());
    }
}
