package io.github.easeback.internal.fit;

import com.garmin.fit.Factory;
import com.garmin.fit.Field;
import com.garmin.fit.Fit;
import java.util.Objects;

/** What the Garmin SDK's profile says of a field. A subclass, since the SDK keeps scale, offset and components to those. */
final class ProfileField extends Field {

    private ProfileField(Field field) {
        super(field);
    }

    static ProfileField of(int message, int number) {
        return new ProfileField(Factory.createField(message, number));
    }

    /** The size in bytes of one value. */
    int size() {
        return Fit.baseTypeSizes[type & Fit.BASE_TYPE_NUM_MASK];
    }

    boolean isSigned() {
        return isSignedInteger();
    }

    /** The number that stands for "no value". */
    long invalid() {
        return ((Number) Objects.requireNonNull(Fit.baseTypeInvalidMap.get(type))).longValue();
    }

    double scale() {
        return scale;
    }

    double offset() {
        return offset;
    }

    /** True if the decoder makes other fields of it. */
    boolean hasComponents() {
        return !components.isEmpty();
    }
}
