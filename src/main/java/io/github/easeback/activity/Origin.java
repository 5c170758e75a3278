package io.github.easeback.activity;

import io.github.easeback.reading.OtherFormat;
import io.github.easeback.reading.Repair;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run comes from, and what was done to read it.
 *
 * @param source the file that it was read from, with {@code #n} for the n-th session of a file of several; any text for a run that a caller made;
 *     untrusted
 * @param device the device, {@link Device#UNKNOWN} if the file does not say
 * @param otherFormat the format of the file if that is no FIT file, and then only totals are known; absent for a FIT file and for a run that a
 *     caller made
 * @param sampleCount how many samples the run was reduced from, 0 for a run entered by hand
 * @param repairs what was done to read it from a faulty file, in that order; none for a sound file
 * @param workout the workout of the watch that was followed; absent if there was none, or if the file does not say
 * @param more what a kept run had beside what is known here, such as the keys of a program that keeps it: JSON by its key, in order; empty for a run from a file of a watch
 */
public record Origin(
        String source,
        Device device,
        Optional<OtherFormat> otherFormat,
        int sampleCount,
        List<Repair> repairs,
        Optional<Workout.Followed> workout,
        Map<String, String> more) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws NullPointerException if a part is null, or the list holds null
     * @throws IllegalArgumentException if the number of samples is negative
     */
    public Origin {
        Check.required("source", source);
        Check.required("device", device);
        Check.required("otherFormat", otherFormat);
        Check.count("sampleCount", sampleCount);
        repairs = List.copyOf(Check.required("repairs", repairs));
        Check.required("workout", workout);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(Check.required("more", more)));
    }

    /**
     * An origin of which nothing is known but its name, as of a run entered by hand.
     *
     * @param source any text
     * @return the origin
     * @throws NullPointerException if {@code source} is null
     */
    public static Origin of(String source) {
        return new Origin(source, Device.UNKNOWN, Optional.empty(), 0, List.of(), Optional.empty(), Map.of());
    }

    /**
     * The same origin with a device.
     *
     * @param newDevice the device
     * @return the new origin
     * @throws NullPointerException if {@code newDevice} is null
     */
    public Origin withDevice(Device newDevice) {
        return new Origin(source, newDevice, otherFormat, sampleCount, repairs, workout, more);
    }

    /**
     * The same origin in a file of another format.
     *
     * @param format a format other than FIT
     * @return the new origin
     * @throws NullPointerException if {@code format} is null
     */
    public Origin withOtherFormat(OtherFormat format) {
        return new Origin(
                source,
                device,
                Optional.of(Check.required("otherFormat", format)),
                sampleCount,
                repairs,
                workout,
                more);
    }

    /**
     * The same origin with other repairs.
     *
     * @param newRepairs what was done to read the run, in that order
     * @return the new origin
     * @throws NullPointerException if {@code newRepairs} is or holds null
     */
    public Origin withRepairs(List<Repair> newRepairs) {
        return new Origin(source, device, otherFormat, sampleCount, newRepairs, workout, more);
    }

    /**
     * The same origin of a run that followed a workout.
     *
     * @param followed the workout, and what was done of it
     * @return the new origin
     * @throws NullPointerException if {@code followed} is null
     */
    public Origin withWorkout(Workout.Followed followed) {
        return new Origin(
                source,
                device,
                otherFormat,
                sampleCount,
                repairs,
                Optional.of(Check.required("workout", followed)),
                more);
    }

    /**
     * The same origin with keys of a program that keeps the run ({@code RunLine}).
     *
     * @param json JSON by its key; it is not checked
     * @return the new origin
     * @throws NullPointerException if {@code json} is or holds null
     */
    public Origin withMore(Map<String, String> json) {
        return new Origin(source, device, otherFormat, sampleCount, repairs, workout, json);
    }
}
