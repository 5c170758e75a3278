package io.github.easeback.input;

import io.github.easeback.activity.Device;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.internal.recording.Whereabouts;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a file of another format than FIT tells of one activity: a recording, or an entry of a list of activities. No positions are kept.
 *
 * @param format the format of the file
 * @param source the file, with {@code #n} for the n-th of several; untrusted text
 * @param sport the sport
 * @param start the start
 * @param totals the totals, as far as they are certain
 * @param doubt why it can't be counted by these totals, absent if it can
 * @param about the file with the recording that an entry is about, as the list names it; untrusted text
 * @param fingerprint tells whether two files hold the same bytes
 */
record OtherRecording(
        OtherFormat format,
        String source,
        SportWords sport,
        Optional<Moment> start,
        Totals totals,
        Optional<Doubt> doubt,
        Optional<String> about,
        long fingerprint) {

    /** Why a recording can't be counted: the kind of reason, and what was found. */
    record Doubt(LeftOut.Code code, Message message) {

        /** The totals are not certain. */
        static Doubt of(Message why) {
            return new Doubt(
                    LeftOut.Code.OTHER_FORMAT, Message.of("file.uncertain").with("why", why));
        }
    }

    /** A recording or an entry whose totals are certain. */
    static OtherRecording of(
            OtherFormat format, String source, SportWords sport, Optional<Moment> start, Totals totals) {
        return new OtherRecording(format, source, sport, start, totals, Optional.empty(), Optional.empty(), 0);
    }

    /** What is said of a list whose entries are all of other sports. */
    static LeftOut noRunAmong(int entries, String source) {
        return LeftOut.of(
                source,
                LeftOut.Code.NOT_A_RUN,
                Message.of("file.list-without-runs").with("count", entries));
    }

    OtherRecording doubted(Doubt reason) {
        return new OtherRecording(
                format, source, sport, start, Totals.UNKNOWN, Optional.of(reason), about, fingerprint);
    }

    OtherRecording about(Optional<String> file) {
        return new OtherRecording(format, source, sport, start, totals, doubt, file, fingerprint);
    }

    OtherRecording with(long fingerprintOfFile) {
        return new OtherRecording(format, source, sport, start, totals, doubt, about, fingerprintOfFile);
    }

    /** True for an entry of a list, false for what was recorded. */
    boolean isEntry() {
        return format == OtherFormat.STRAVA || format == OtherFormat.APPLE_HEALTH;
    }

    /** The same recording with the sport of the entry about it, if it names none itself, and with the local time. */
    OtherRecording named(OtherRecording entry) {
        Optional<Moment> local = start.map(moment -> new Moment(
                moment.instant(), moment.utcOffset().or(() -> entry.start().flatMap(Moment::utcOffset))));
        return new OtherRecording(
                format, source, sport.isNamed() ? sport : entry.sport, local, totals, doubt, about, fingerprint);
    }

    /**
     * The same recording with the totals of the entry about it where those are better founded: they are what the runner saw, and
     * those of GPX are only added up from positions. What is damaged stays so.
     */
    OtherRecording completed(OtherRecording entry) {
        boolean isDamaged =
                doubt.filter(reason -> reason.code() == LeftOut.Code.DAMAGED).isPresent();
        boolean isBetter = doubt.isPresent() || format == OtherFormat.GPX;
        return entry.totals.isKnown() && isBetter && !isDamaged
                ? new OtherRecording(
                        format,
                        source,
                        sport,
                        start.or(entry::start),
                        entry.totals,
                        Optional.empty(),
                        about,
                        fingerprint)
                : this;
    }

    /** The recording as a watch would have told it, without samples. */
    Recording recording() {
        return new Recording(
                source,
                Device.UNKNOWN,
                sport.sport(),
                sport.subSport(),
                start.flatMap(Moment::utcOffset),
                Optional.empty(),
                Optional.of(summary()),
                Samples.NONE,
                List.of(),
                Whereabouts.UNKNOWN,
                List.of(),
                Optional.of(format),
                Optional.empty());
    }

    private SessionSummary summary() {
        return SessionSummary.of(
                start.map(Moment::instant), totals.timerTime(), totals.elapsedTime(), totals.distanceMetres());
    }

    /** The reason why a run of which nothing is certain is left out, in place of the one that nothing is known of it. */
    LeftOut because(LeftOut reason) {
        return doubt.filter(known -> reason.code() == LeftOut.Code.NO_DATA)
                .map(known -> new LeftOut(
                        source, known.code(), known.message(), reason.byteOffset(), reason.start(), reason.date()))
                .orElse(reason);
    }
}
