package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SportWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Run, ''",
        "running, ''",
        "RUNNING, ''",
        "9, ''",
        "street_running, ''",
        "HKWorkoutActivityTypeRunning, ''",
        "SPORT_RUNNING, ''",
        "Jogging, ''",
        "Trail Run, trail",
        "TrailRun, trail",
        "trail_running, trail",
        "Trail, trail",
        "Virtual Run, virtual_activity",
        "VirtualRun, virtual_activity",
        "treadmill_running, treadmill",
        "running.treadmill, treadmill",
        "Lauf, ''",
        "Traillauf, trail",
        "Course à pied, ''",
        "Carrera, ''",
        "Corsa, ''",
        "Corrida, ''",
        "Hardloopsessie, ''",
        "Забег, ''",
        "ランニング, ''",
        "跑步, ''",
        "달리기, ''"
    })
    void runningIsUnderstoodInTheWordsOfPlatforms(String words, String subSport) {
        SportWords sport = SportWords.of(words);

        assertTrue(sport.isRun());
        assertEquals(new SportWords("running", subSport), sport);
    }

    @ParameterizedTest
    @CsvSource({
        "Ride, cycling",
        "cycling, cycling",
        "1, cycling",
        "10, walking",
        "Other, other",
        "Biking, cycling",
        "Walk, walking",
        "HKWorkoutActivityTypeHiking, hiking",
        "Wanderung, hiking",
        "Swim, swimming",
        "E-Bike Ride, e bike ride",
        "HKWorkoutActivityTypeTraditionalStrengthTraining, traditional strength training",
        "HKWorkoutActivityTypeWheelchairRunPace, wheelchair run pace",
        "Skilanglauf, skilanglauf",
        "brunch, brunch",
        "trail hiking, trail hiking"
    })
    void otherSportsAreNoRuns(String words, String sport) {
        assertEquals(new SportWords(sport, ""), SportWords.of(words));
        assertFalse(SportWords.of(words).isRun());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "unknown", "Uncategorized", "Activity", "52", "---"})
    void someWordsNameNoSport(String words) {
        assertFalse(SportWords.of(words).isNamed());
    }
}
