package io.github.easeback.activity;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The device that recorded a run. The texts come from the file and are untrusted: escape them before showing them.
 *
 * @param name the name of manufacturer and product, empty if the file has none
 * @param serialNumber the serial number, absent if the file has none
 */
public record Device(String name, OptionalLong serialNumber) {

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
    }
}
