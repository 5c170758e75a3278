package io.github.easeback.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure, from system properties.
 *
 * @param corpus the folder of real files; empty if there is none
 * @param files whether to measure single files with JMH
 * @param assessments whether to measure how histories are judged, with JMH
 * @param histories the numbers of runs for which to measure the whole program
 */
record Settings(String corpus, boolean files, boolean assessments, List<Integer> histories) {

    static final String CORPUS = "easeback.corpus";
    static final String FILES = "benchmarks.files";
    static final String ASSESSMENTS = "benchmarks.assessments";
    static final String HISTORIES = "benchmarks.histories";

    static Settings fromSystem() {
        return new Settings(
                System.getProperty(CORPUS, ""),
                Boolean.parseBoolean(System.getProperty(FILES, "true")),
                Boolean.parseBoolean(System.getProperty(ASSESSMENTS, "true")),
                Stream.of(System.getProperty(HISTORIES, "").split(","))
                        .filter(count -> !count.isBlank())
                        .map(count -> Integer.valueOf(count.strip()))
                        .toList());
    }
}
