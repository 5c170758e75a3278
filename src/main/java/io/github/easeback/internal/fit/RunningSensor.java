package io.github.easeback.internal.fit;

import com.garmin.fit.AntplusDeviceType;
import com.garmin.fit.DeviceInfoMesg;
import com.garmin.fit.Mesg;
import java.util.List;
import java.util.OptionalLong;

/**
 * The strap or pod of a file that measures how somebody runs, by its serial number. A file names each of its sensors, often several times. A pod for running dynamics goes before a chest strap, and that before
 * a pod on the foot, since in this order they measure the balance of the ground contact.
 */
final class RunningSensor {

    /** The type of running dynamics pods; the profile has no name for it. */
    private static final short RUNNING_DYNAMICS = 30;

    private static final List<Short> BY_RANK =
            List.of(RUNNING_DYNAMICS, AntplusDeviceType.HEART_RATE, AntplusDeviceType.STRIDE_SPEED_DISTANCE);

    private int rank = BY_RANK.size();
    private OptionalLong serial = OptionalLong.empty();

    /** Takes a device_info message. The watch itself has no such type. */
    void add(Mesg message) {
        Short type = message.getFieldShortValue(DeviceInfoMesg.DeviceTypeFieldNum);
        Long number = message.getFieldLongValue(DeviceInfoMesg.SerialNumberFieldNum);
        int found = type == null || number == null ? -1 : BY_RANK.indexOf(type);
        if (found >= 0 && found < rank) {
            rank = found;
            serial = OptionalLong.of(number);
        }
    }

    OptionalLong serialNumber() {
        return serial;
    }
}
