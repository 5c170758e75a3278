package io.github.easeback.internal.fit;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Intensity;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Sport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import io.github.easeback.activity.Workout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Encodes a workout: {@code file_id}, {@code workout}, and one {@code workout_step} for each step and for each repetition, whose target is the number of rounds and whose duration is the
 * index of the first step of its block (FIT profile, workout files).
 */
public final class WorkoutEncoder {

    /** A watch of 2020 has room for so many bytes of a name and cuts nothing itself. */
    private static final int LONGEST_NAME = 15;

    private static final int LONGEST_STEP_NAME = 24;

    private WorkoutEncoder() {}

    /**
     * The bytes of the file.
     *
     * @param workout the workout
     * @return the bytes
     * @throws NullPointerException if {@code workout} is null
     */
    public static byte[] encode(Workout workout) {
        List<WorkoutStepMesg> steps = steps(workout);
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V1_0);
        encoder.open();
        encoder.write(fileId(workout.id()));
        encoder.write(workout(workout.name(), steps.size()));
        encoder.write(steps);
        return encoder.close();
    }

    private static FileIdMesg fileId(Workout.Id id) {
        FileIdMesg message = new FileIdMesg();
        message.setType(File.WORKOUT);
        message.setManufacturer(Manufacturer.DEVELOPMENT);
        message.setProduct(0);
        message.setSerialNumber(id.serialNumber());
        message.setTimeCreated(new DateTime(Date.from(id.created())));
        return message;
    }

    private static WorkoutMesg workout(String name, int steps) {
        WorkoutMesg message = new WorkoutMesg();
        message.setSport(Sport.RUNNING);
        message.setNumValidSteps(steps);
        message.setWktName(cut(name, LONGEST_NAME));
        return message;
    }

    private static List<WorkoutStepMesg> steps(Workout workout) {
        List<WorkoutStepMesg> messages = new ArrayList<>();
        for (Workout.Block block : workout.blocks()) {
            int first = messages.size();
            for (Workout.Step step : block.steps()) {
                messages.add(step(messages.size(), step));
            }
            if (block.rounds() > 1) {
                messages.add(repetition(messages.size(), first, block.rounds()));
            }
        }
        return messages;
    }

    private static WorkoutStepMesg step(int index, Workout.Step step) {
        WorkoutStepMesg message = new WorkoutStepMesg();
        message.setMessageIndex(index);
        message.setWktStepName(cut(step.name(), LONGEST_STEP_NAME));
        message.setIntensity(intensity(step.kind()));
        message.setDurationType(WktStepDuration.TIME);
        message.setDurationValue(step.duration().toMillis());
        message.setTargetValue(0L);
        if (step.speedLimit().isPresent()) {
            message.setTargetType(WktStepTarget.SPEED);
            message.setCustomTargetValueLow(0L);
            message.setCustomTargetValueHigh(millimetres(step.speedLimit().getAsDouble()));
        } else {
            message.setTargetType(WktStepTarget.OPEN);
        }
        return message;
    }

    /** Never more than the limit. The shortest decimal text of a double is what a person would call its value: 2.578 and not 2.577999. */
    private static long millimetres(double metres) {
        return BigDecimal.valueOf(metres)
                .movePointRight(3)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static WorkoutStepMesg repetition(int index, int first, int rounds) {
        WorkoutStepMesg message = new WorkoutStepMesg();
        message.setMessageIndex(index);
        message.setDurationType(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        message.setDurationValue((long) first);
        message.setTargetType(WktStepTarget.OPEN);
        message.setTargetValue((long) rounds);
        return message;
    }

    private static Intensity intensity(Workout.Kind kind) {
        return switch (kind) {
            case WARM_UP -> Intensity.WARMUP;
            case WALK -> Intensity.RECOVERY;
            case RUN -> Intensity.INTERVAL;
            case COOL_DOWN -> Intensity.COOLDOWN;
        };
    }

    /** The beginning of a name that has so many bytes at most; a character is never cut in two. */
    private static String cut(String name, int longest) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > longest) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
