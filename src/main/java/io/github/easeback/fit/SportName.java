package io.github.easeback.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sport and sub-sport by their FIT names in lower case; empty where the file does not say. */
record SportName(String sport, String subSport) {

    static final SportName NONE = new SportName("", "");

    /** The names in a message. */
    static SportName of(Mesg message, int sportField, int subSportField) {
        Short sport = message.getFieldShortValue(sportField);
        Short subSport = message.getFieldShortValue(subSportField);
        return new SportName(
                sport == null ? "" : name(Sport.getByValue(sport)),
                subSport == null ? "" : name(SubSport.getByValue(subSport)));
    }

    /** The same with another name for what is empty. */
    SportName orElse(SportName other) {
        return new SportName(sport.isEmpty() ? other.sport : sport, subSport.isEmpty() ? other.subSport : subSport);
    }

    /** A value that the profile doesn't know is decoded as null or INVALID, depending on the type. */
    private static String name(@Nullable Enum<?> value) {
        return value == null || value.name().equals("INVALID")
                ? ""
                : value.name().toLowerCase(Locale.ROOT);
    }
}
