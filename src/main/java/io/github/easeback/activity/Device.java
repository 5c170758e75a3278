package io.github.easeback.activity;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The device that recorded a run. The texts come from the file and are untrusted: escape them before showing them.
 *
 * @param name the name of manufacturer and product, empty if the file has none
 * @param serialNumber the serial number, absent if the file has none
 * @param runningSensor the serial number of the strap or pod that measures how the ground contact is shared between the feet, to tell whether two runs were measured by the same one; absent if
 *     there was none, or if it has no number
 */
public record Device(String name, OptionalLong serialNumber, OptionalLong runningSensor) {

    /** A device of which nothing is known. */
    public static final Device UNKNOWN = new Device("", OptionalLong.empty());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Device {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(serialNumber, "serialNumber");
        Objects.requireNonNull(runningSensor, "runningSensor");
    }

    /**
     * A device without a strap or pod.
     *
     * @param name the name of manufacturer and product, empty if there is none
     * @param serialNumber the serial number, absent if there is none
     * @throws NullPointerException if a part is null
     */
    public Device(String name, OptionalLong serialNumber) {
        this(name, serialNumber, OptionalLong.empty());
    }

    /**
     * The same device with a strap or pod.
     *
     * @param serial the serial number of it; absent for none
     * @return the new device
     * @throws NullPointerException if {@code serial} is null
     */
    public Device withRunningSensor(OptionalLong serial) {
        return new Device(name, serialNumber, serial);
    }
}
