package io.github.easeback.internal.recording;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Workout;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One session as a file holds it, before anything is concluded from it.
 *
 * @param source the file, with {@code #n} for the n-th session of a file of several; untrusted text
 * @param device the device that wrote the file
 * @param sport the FIT name of the sport in lower case, such as {@code running}; empty if the file does not say
 * @param subSport the FIT name of the sub-sport in lower case, such as {@code trail}; empty if the file does not say
 * @param utcOffset the watch's local time minus UTC, absent if the file has no usable local time
 * @param created when the file says it was created, absent if it doesn't
 * @param summary what the watch wrote of the session, absent if the session message is missing
 * @param samples the samples of the session, perhaps none
 * @param pauses the stretches in which the timer stood still, in order
 * @param whereabouts answers what only the positions can tell
 * @param repairs what was done to read it from a faulty file, in order
 * @param otherFormat the format of the file, absent for FIT
 * @param workout the workout of the watch that was followed; absent if there was none, or if the file does not say
 */
public record Recording(
        String source,
        Device device,
        String sport,
        String subSport,
        Optional<ZoneOffset> utcOffset,
        Optional<Instant> created,
        Optional<SessionSummary> summary,
        Samples samples,
        List<Pause> pauses,
        Whereabouts whereabouts,
        List<Repair> repairs,
        Optional<OtherFormat> otherFormat,
        Optional<Workout.Followed> workout) {

    /**
     * Checks the parts and copies the lists.
     *
     * @throws NullPointerException if a part is null, or a list holds null
     */
    public Recording {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(sport, "sport");
        Objects.requireNonNull(subSport, "subSport");
        Objects.requireNonNull(utcOffset, "utcOffset");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(samples, "samples");
        pauses = List.copyOf(pauses);
        repairs = List.copyOf(repairs);
        Objects.requireNonNull(workout, "workout");
    }

    /**
     * A recording of a FIT file whose positions are not known.
     *
     * @param source the file
     * @param device the device that wrote the file
     * @param sport the FIT name of the sport, empty if the file does not say
     * @param subSport the FIT name of the sub-sport, empty if the file does not say
     * @param utcOffset the watch's local time minus UTC
     * @param created when the file says it was created
     * @param summary what the watch wrote of the session
     * @param samples the samples of the session
     * @param pauses the stretches in which the timer stood still, in order
     * @param repairs what was done to read it from a faulty file, in order
     * @throws NullPointerException if a list is or holds null
     */
    public Recording(
            String source,
            Device device,
            String sport,
            String subSport,
            Optional<ZoneOffset> utcOffset,
            Optional<Instant> created,
            Optional<SessionSummary> summary,
            Samples samples,
            List<Pause> pauses,
            List<Repair> repairs) {
        this(
                source,
                device,
                sport,
                subSport,
                utcOffset,
                created,
                summary,
                samples,
                pauses,
                Whereabouts.UNKNOWN,
                repairs,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The watch's own totals.
     *
     * @return the totals, {@link ActivityTotals#UNKNOWN} if the session message is missing
     */
    public ActivityTotals totals() {
        return summary.map(SessionSummary::totals).orElse(ActivityTotals.UNKNOWN);
    }

    /**
     * The same recording with one more thing that was repaired.
     *
     * @param repair what was wrong, and what was done
     * @return the new recording
     */
    public Recording with(Repair repair) {
        List<Repair> more = new ArrayList<>(repairs);
        more.add(repair);
        return of(summary, samples, pauses, more);
    }

    /**
     * The same recording with other samples.
     *
     * @param newSamples the samples
     * @return the new recording
     */
    public Recording with(Samples newSamples) {
        return of(summary, newSamples, pauses, repairs);
    }

    /**
     * The same recording with other totals of the watch; one whose session message is missing stays without any.
     *
     * @param newTotals the totals
     * @return the new recording
     */
    public Recording with(ActivityTotals newTotals) {
        return of(summary.map(session -> session.with(newTotals)), samples, pauses, repairs);
    }

    /**
     * The same recording with other pauses.
     *
     * @param newPauses the stretches in which the timer stood still, in order
     * @return the new recording
     */
    public Recording withPauses(List<Pause> newPauses) {
        return of(summary, samples, newPauses, repairs);
    }

    private Recording of(Optional<SessionSummary> session, Samples rows, List<Pause> stretches, List<Repair> mended) {
        return new Recording(
                source,
                device,
                sport,
                subSport,
                utcOffset,
                created,
                session,
                rows,
                stretches,
                whereabouts,
                mended,
                otherFormat,
                workout);
    }

    /**
     * A run of this recording, with the times of its session.
     *
     * @param run the run
     * @param breaks the stretches of an hour or more in which nobody ran
     * @param fingerprint the size and a checksum of the file
     * @return the run
     */
    public ReadRun readAs(Run run, List<Pause> breaks, long fingerprint) {
        SessionSummary session = summary.orElse(SessionSummary.UNKNOWN);
        return new ReadRun(run, session.start().orElse(run.start()), length(run, session), breaks, fingerprint);
    }

    /** A run that begins with its session lasts as long as was counted, and one whose clock was set right as long as its session, from the start that tells. */
    private static Duration length(Run run, SessionSummary session) {
        Optional<Duration> told = session.start().equals(Optional.of(run.start()))
                ? Optional.empty()
                : session.totals().elapsedTime();
        return told.or(run::elapsedTime).or(run::timerTime).orElse(Duration.ZERO);
    }
}
