package io.github.easeback.internal.fit;

import com.garmin.fit.FileIdMesg;
import com.garmin.fit.GarminProduct;
import com.garmin.fit.Manufacturer;
import io.github.easeback.activity.Device;
import java.util.OptionalLong;

/** Takes the device out of a file_id message. */
final class DeviceMapping {

    private DeviceMapping() {}

    static Device device(FileIdMesg id) {
        OptionalLong serial =
                id.getSerialNumber() == null ? OptionalLong.empty() : OptionalLong.of(id.getSerialNumber());
        return new Device(name(id), serial);
    }

    private static String name(FileIdMesg id) {
        if (id.getProductName() != null) {
            return id.getProductName();
        }
        String maker = id.getManufacturer() == null ? "" : Manufacturer.getStringFromValue(id.getManufacturer());
        String product = id.getGarminProduct() == null ? "" : GarminProduct.getStringFromValue(id.getGarminProduct());
        return (maker + " " + product).strip();
    }
}
