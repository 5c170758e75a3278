package io.github.easeback.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where things stand in a row of Strava's {@code activities.csv}. The names of the columns are in the language of the runner, but their order is the
 * same in all, and those of time and distance come twice: rounded and in kilometres first, then in seconds and metres.
 *
 * @param date the start, in UTC
 * @param type the sport
 * @param elapsed the time from start to end, in seconds
 * @param moving the time without pauses in seconds, -1 if there is no such column
 * @param distance the distance
 * @param metresPerUnit what the distance is in
 * @param file the file with the recording
 */
record StravaColumns(int date, int type, int elapsed, int moving, int distance, double metresPerUnit, int file) {

    private static final double KILOMETRE = 1000;

    /** Where the first time and the first distance stand in all languages. */
    private static final int FIRST_ELAPSED = 5;

    private static final int FIRST_DISTANCE = 6;

    /** How far the file stands before the second time, and the second distance behind it. */
    private static final int FROM_FILE_TO_ELAPSED = 3;

    private static final int FROM_ELAPSED_TO_DISTANCE = 2;

    /** The columns of a table with these names, absent if it is another table. */
    static Optional<StravaColumns> of(List<String> names) {
        List<String> plain = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (plain.containsAll(List.of("id", "date", "type", "elapsed_time", "distance", "filename"))) {
            return Optional.of(ofTwentyEighteen(plain));
        }
        if (plain.containsAll(List.of("activity id", "activity date", "activity type", "elapsed time", "distance"))) {
            return Optional.of(inEnglish(plain));
        }
        return inAnyLanguage(plain);
    }

    /** Up to June 2019, with names like those of programs, and in metres. */
    private static StravaColumns ofTwentyEighteen(List<String> names) {
        return new StravaColumns(
                names.indexOf("date"),
                names.indexOf("type"),
                names.indexOf("elapsed_time"),
                -1,
                names.indexOf("distance"),
                1,
                names.indexOf("filename"));
    }

    private static StravaColumns inEnglish(List<String> names) {
        boolean hasMetres = names.lastIndexOf("distance") > names.indexOf("distance");
        return new StravaColumns(
                names.indexOf("activity date"),
                names.indexOf("activity type"),
                names.lastIndexOf("elapsed time"),
                names.indexOf("moving time"),
                names.lastIndexOf("distance"),
                hasMetres ? 1 : KILOMETRE,
                names.indexOf("filename"));
    }

    private static Optional<StravaColumns> inAnyLanguage(List<String> names) {
        if (names.size() <= FIRST_DISTANCE) {
            return Optional.empty();
        }
        int elapsed = names.lastIndexOf(names.get(FIRST_ELAPSED));
        int distance = elapsed + FROM_ELAPSED_TO_DISTANCE;
        boolean isStrava = elapsed - FROM_FILE_TO_ELAPSED > FIRST_DISTANCE
                && distance < names.size()
                && names.get(distance).equals(names.get(FIRST_DISTANCE));
        return isStrava
                ? Optional.of(
                        new StravaColumns(1, 3, elapsed, elapsed + 1, distance, 1, elapsed - FROM_FILE_TO_ELAPSED))
                : Optional.empty();
    }

    /** One value of a row, empty where the row has none. */
    static String value(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }
}
