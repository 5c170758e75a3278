package io.github.easeback.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the free words mean that GPX, TCX, Apple, Google and Strava have for a sport.
 *
 * @param sport the name of the sport as FIT has it where that is known, the words themselves for any other sport, empty if none is named
 * @param subSport the FIT name of the sub-sport, empty if none is named
 */
record SportWords(String sport, String subSport) {

    static final SportWords UNNAMED = new SportWords("", "");

    private static final String RUNNING = "running";

    /** Running in the languages of Strava and in those of their neighbours. */
    private static final Set<String> RUN = Set.of(
            "run",
            "running",
            "runs",
            "jog",
            "jogging",
            "trailrun",
            "trailrunning",
            "virtualrun",
            "treadmill",
            "parkrun",
            "lauf",
            "laufen",
            "joggen",
            "traillauf",
            "laufband",
            "carrera",
            "correr",
            "corsa",
            "corrida",
            "hardlopen",
            "hardloop",
            "hardloopsessie",
            "løb",
            "løping",
            "løp",
            "löpning",
            "juoksu",
            "bieg",
            "bieganie",
            "běh",
            "koşu",
            "futás",
            "бег",
            "забег",
            "пробежка");

    /** Where words are not set apart, or stand together. */
    private static final Set<String> RUN_PARTS =
            Set.of("course à pied", "course a pied", "ランニング", "ジョギング", "トレイルラン", "跑步", "越野跑", "달리기", "러닝");

    /** Of these a running word says how, not what. */
    private static final Set<String> NO_RUN = Set.of("wheelchair", "ski", "rollstuhl");

    private static final Set<String> NO_NAME =
            Set.of("", "unknown", "undefined", "uncategorized", "none", "null", "activity", "track", "default", "gpx");

    private static final String CYCLING = "cycling";
    private static final String HIKING = "hiking";
    private static final String WALKING = "walking";
    private static final String SWIMMING = "swimming";

    /** The names of FIT. The numbers are what Strava writes as the type of a track in GPX; others are not known. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("1", CYCLING),
            Map.entry("4", HIKING),
            Map.entry("9", RUNNING),
            Map.entry("10", WALKING),
            Map.entry("ride", CYCLING),
            Map.entry("bike", CYCLING),
            Map.entry("biking", CYCLING),
            Map.entry("radfahrt", CYCLING),
            Map.entry("radfahren", CYCLING),
            Map.entry("hike", HIKING),
            Map.entry("wanderung", HIKING),
            Map.entry("wandern", HIKING),
            Map.entry("walk", WALKING),
            Map.entry("spaziergang", WALKING),
            Map.entry("gehen", WALKING),
            Map.entry("swim", SWIMMING),
            Map.entry("schwimmen", SWIMMING));

    private static final Map<String, String> SUB_SPORTS = Map.of(
            "treadmill", "treadmill",
            "laufband", "treadmill",
            "virtual", "virtual_activity",
            "virtualrun", "virtual_activity",
            "trail", "trail",
            "trailrun", "trail",
            "trailrunning", "trail",
            "traillauf", "trail");

    private static final Pattern PREFIX = Pattern.compile("^(?:HKWorkoutActivityType|SPORT_)");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Reads the words for a sport. */
    static SportWords of(String text) {
        String words =
                CAMEL.matcher(PREFIX.matcher(text.strip()).replaceFirst("")).replaceAll(" ");
        String plain = NO_WORD.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String named = NAMES.getOrDefault(plain, plain);
        if (NO_NAME.contains(named) || NUMBER.matcher(named).matches()) {
            return UNNAMED;
        }
        return isRun(named) ? new SportWords(RUNNING, subSport(named)) : new SportWords(named, "");
    }

    private static boolean isRun(String words) {
        List<String> single = List.of(words.split(" "));
        boolean isNamed = words.equals("trail")
                || single.stream().anyMatch(RUN::contains)
                || RUN_PARTS.stream().anyMatch(words::contains);
        return isNamed && single.stream().noneMatch(NO_RUN::contains);
    }

    private static String subSport(String words) {
        return Arrays.stream(words.split(" "))
                .filter(SUB_SPORTS::containsKey)
                .findFirst()
                .map(SUB_SPORTS::get)
                .orElse("");
    }

    /** True if it is running, on whatever ground. */
    boolean isRun() {
        return sport.equals(RUNNING);
    }

    boolean isNamed() {
        return !sport.isEmpty();
    }
}
