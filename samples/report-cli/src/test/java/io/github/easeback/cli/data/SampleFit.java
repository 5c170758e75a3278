package io.github.easeback.cli.data;

import com.garmin.fit.Activity;
import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.LapTrigger;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SportMesg;
import com.garmin.fit.SubSport;
import io.github.easeback.cli.data.SampleRun.Phase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Random;

/** Writes one made-up run the way a watch would: an event, a sample every few seconds, a lap a kilometre, a session. */
final class SampleFit {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int SECONDS_BETWEEN_SAMPLES = 4;
    private static final double LAP_METRES = 1000;
    /** One wave of the rolling ground, and half its height. */
    private static final double WAVE_METRES = 900;

    private static final double WAVE_HEIGHT = 2.5;

    private final SampleRun run;
    private final Random random;
    private final Instant start;
    private final BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);

    private double metres;
    private double ascent;
    private double descent;
    private double heartBeats;
    private double strides;
    private double balance;
    private int balanced;
    private int maximumHeartRate;
    private double bestSpeed;
    private int samples;
    private int seconds;
    private int lapStart;
    private double lapMetres;
    private int laps;

    private SampleFit(SampleRun run) {
        this.run = run;
        random = new Random(run.localStart().toEpochSecond(ZoneOffset.UTC));
        start = run.localStart().atZone(ZONE).toInstant();
    }

    static byte[] write(SampleRun run) {
        SampleFit fit = new SampleFit(run);
        fit.encoder.open();
        fit.header();
        fit.samples();
        fit.totals();
        return fit.encoder.close();
    }

    private void header() {
        FileIdMesg id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setManufacturer(Manufacturer.DEVELOPMENT);
        id.setProduct(1);
        id.setProductName("EaseBack sample watch");
        id.setSerialNumber(1L);
        id.setTimeCreated(at(0));
        encoder.write(id);
        SportMesg sport = new SportMesg();
        sport.setSport(Sport.RUNNING);
        sport.setSubSport(SubSport.GENERIC);
        encoder.write(sport);
        event(EventType.START);
    }

    private void event(EventType type) {
        EventMesg event = new EventMesg();
        event.setTimestamp(at(seconds));
        event.setEvent(Event.TIMER);
        event.setEventType(type);
        encoder.write(event);
    }

    private void samples() {
        double height = height();
        while (metres < run.metres()) {
            Phase phase = run.at(seconds);
            double speed = phase.metresPerSecond() * (0.97 + 0.06 * random.nextDouble());
            sample(phase, speed);
            seconds += SECONDS_BETWEEN_SAMPLES;
            metres += speed * SECONDS_BETWEEN_SAMPLES;
            ascent += Math.max(0, height() - height);
            descent += Math.max(0, height - height());
            height = height();
            if (metres - lapMetres >= LAP_METRES) {
                lap(LapTrigger.DISTANCE);
            }
        }
        sample(run.at(seconds), run.at(seconds).metresPerSecond());
    }

    private double height() {
        return 100 + WAVE_HEIGHT * StrictMath.sin(2 * StrictMath.PI * metres / WAVE_METRES);
    }

    private void sample(Phase phase, double speed) {
        double tired = Math.min(1, seconds / 3600.0);
        int heartRate = (int) Math.round(88 + 24 * speed + 8 * tired + 3 * random.nextDouble());
        int strideRate = (int) Math.round(phase.isWalk() ? 55 : 75 + 4 * speed);
        RecordMesg sample = new RecordMesg();
        sample.setTimestamp(at(seconds));
        sample.setDistance((float) metres);
        sample.setEnhancedSpeed((float) speed);
        sample.setEnhancedAltitude((float) height());
        sample.setHeartRate((short) heartRate);
        sample.setCadence((short) strideRate);
        if (phase.isWalk()) {
            // The sensor measures no balance in walking; the definition of the message stays the same.
            sample.setFieldValue(RecordMesg.StanceTimeBalanceFieldNum, 0, null);
            sample.setFieldValue(RecordMesg.StanceTimeFieldNum, 0, null);
        } else {
            double left = run.leftShare() + 0.4 * tired + 0.3 * (random.nextDouble() - 0.5);
            sample.setStanceTimeBalance((float) left);
            sample.setStanceTime((float) (300 - 18 * speed + 6 * tired));
            balance += left;
            balanced++;
        }
        encoder.write(sample);
        heartBeats += heartRate;
        strides += strideRate;
        maximumHeartRate = Math.max(maximumHeartRate, heartRate);
        bestSpeed = Math.max(bestSpeed, speed);
        samples++;
    }

    private void lap(LapTrigger trigger) {
        LapMesg lap = new LapMesg();
        lap.setMessageIndex(laps++);
        lap.setTimestamp(at(seconds));
        lap.setStartTime(at(lapStart));
        lap.setTotalElapsedTime((float) (seconds - lapStart));
        lap.setTotalTimerTime((float) (seconds - lapStart));
        lap.setTotalDistance((float) (metres - lapMetres));
        lap.setLapTrigger(trigger);
        lap.setSport(Sport.RUNNING);
        encoder.write(lap);
        lapStart = seconds;
        lapMetres = metres;
    }

    private void totals() {
        lap(LapTrigger.SESSION_END);
        event(EventType.STOP_ALL);
        encoder.write(session());
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(at(seconds));
        activity.setLocalTimestamp(
                at(seconds).getTimestamp() + ZONE.getRules().getOffset(start).getTotalSeconds());
        activity.setTotalTimerTime((float) seconds);
        activity.setNumSessions(1);
        activity.setType(Activity.MANUAL);
        encoder.write(activity);
    }

    private SessionMesg session() {
        SessionMesg session = new SessionMesg();
        session.setMessageIndex(0);
        session.setTimestamp(at(seconds));
        session.setStartTime(at(0));
        session.setSport(Sport.RUNNING);
        session.setSubSport(SubSport.GENERIC);
        session.setTotalElapsedTime((float) seconds);
        session.setTotalTimerTime((float) seconds);
        session.setTotalDistance((float) metres);
        session.setTotalAscent((int) Math.round(ascent));
        session.setTotalDescent((int) Math.round(descent));
        session.setEnhancedAvgSpeed((float) (metres / seconds));
        session.setEnhancedMaxSpeed((float) bestSpeed);
        session.setAvgHeartRate((short) Math.round(heartBeats / samples));
        session.setMaxHeartRate((short) maximumHeartRate);
        double cadence = strides / samples;
        session.setAvgCadence((short) cadence);
        session.setAvgFractionalCadence((float) (cadence - (short) cadence));
        session.setAvgStanceTimeBalance((float) (balance / balanced));
        session.setWorkoutRpe((short) (10 * run.rpe()));
        session.setWorkoutFeel((short) (100 - 10 * run.rpe()));
        session.setFirstLapIndex(0);
        session.setNumLaps(laps);
        return session;
    }

    private DateTime at(int second) {
        return new DateTime(Date.from(start.plusSeconds(second)));
    }
}
