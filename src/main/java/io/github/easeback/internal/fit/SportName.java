package io.github.easeback.internal.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sport and sub-sport by their FIT names in lower case; empty where the file does not say, a number where the profile does not know it. */
record SportName(String sport, String subSport) {

    static final SportName NONE = new SportName("", "");

    private static final String GENERIC = "generic";
    private static final String NUMBERED = "sport_";

    /** The names in a message. */
    static SportName of(Mesg message, int sportField, int subSportField) {
        Short sport = message.getFieldShortValue(sportField);
        Short subSport = message.getFieldShortValue(subSportField);
        String name = sport == null ? "" : name(Sport.getByValue(sport));
        return new SportName(
                sport != null && name.isEmpty() ? NUMBERED + sport : name,
                subSport == null ? "" : name(SubSport.getByValue(subSport)));
    }

    /** The same with another name for what is empty; {@code generic} names no sport, so a sport beside it does. */
    SportName orElse(SportName other) {
        if (sport.equals(GENERIC) && !other.sport.isEmpty()) {
            return other;
        }
        return new SportName(sport.isEmpty() ? other.sport : sport, subSport.isEmpty() ? other.subSport : subSport);
    }

    /** The same with the watch's own title in front of a number that says nothing to people. */
    SportName titled(Optional<String> title) {
        return sport.startsWith(NUMBERED)
                ? title.map(text -> new SportName(text.toLowerCase(Locale.ROOT) + " (" + sport + ")", subSport))
                        .orElse(this)
                : this;
    }

    /** A value that the profile doesn't know is decoded as null or INVALID, depending on the type. */
    private static String name(@Nullable Enum<?> value) {
        return value == null || value.name().equals("INVALID")
                ? ""
                : value.name().toLowerCase(Locale.ROOT);
    }
}
