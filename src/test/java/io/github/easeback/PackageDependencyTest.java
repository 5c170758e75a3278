package io.github.easeback;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Data flows one way, and foreign types stay where they are adapted. */
class PackageDependencyTest {

    /** The rooms of the library in the order of the data, each with those that it may use. The facade may use all, and nothing uses the facade. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("message", Set.of()),
            entry("internal.numbers", Set.of()),
            entry("reading", Set.of("message")),
            entry("activity", Set.of("message", "reading", "internal.numbers")),
            entry("internal.recording", Set.of("reading", "activity")),
            entry("internal.fit", Set.of("message", "reading", "activity", "internal.recording")),
            entry("internal.form", Set.of("message", "reading", "activity", "internal.recording")),
            entry("internal.lines", Set.of("message", "reading", "activity")),
            entry("kept", Set.of("message", "reading", "activity", "internal.lines")),
            entry(
                    "input",
                    Set.of(
                            "message",
                            "reading",
                            "activity",
                            "internal.recording",
                            "internal.fit",
                            "internal.form",
                            "internal.lines",
                            "kept")),
            entry("load", Set.of("message", "activity", "internal.numbers")),
            entry("layoff", Set.of("message", "activity", "internal.numbers", "load")),
            entry("rule", Set.of("message", "activity", "internal.numbers", "load", "layoff")),
            entry("description", Set.of("message", "activity", "internal.numbers", "load", "layoff", "rule")),
            entry("comeback", Set.of("message", "activity", "internal.numbers", "load", "layoff", "rule")),
            entry("advice", Set.of("message", "activity", "internal.numbers", "load", "layoff", "rule", "comeback")),
            entry(
                    "report",
                    Set.of(
                            "message",
                            "reading",
                            "activity",
                            "load",
                            "layoff",
                            "rule",
                            "description",
                            "advice",
                            "comeback")),
            entry(
                    "",
                    Set.of(
                            "message",
                            "reading",
                            "activity",
                            "internal.numbers",
                            "internal.recording",
                            "internal.fit",
                            "internal.form",
                            "internal.lines",
                            "kept",
                            "input",
                            "load",
                            "layoff",
                            "rule",
                            "description",
                            "advice",
                            "comeback",
                            "report")));

    /** Which packages may use a foreign library. */
    private static final Map<String, Set<String>> FOREIGN = Map.of(
            "com.garmin.fit", Set.of("internal.fit"),
            "org.apache.commons.math3", Set.of("internal.form", "load"),
            "com.fasterxml.jackson.core", Set.of("internal.lines", "input", "report"),
            "javax.xml.stream", Set.of("input"),
            "org.jspecify.annotations", ALLOWED.keySet(),
            "java.", ALLOWED.keySet());

    @Test
    void packagesUseOnlyWhatThePlanAllows() {
        assertEquals(List.of(), violations(CodeBase.dependencies()));
    }

    @Test
    void everyPackageHasItsPlaceInThePlan() {
        Set<String> names = new TreeSet<>();
        CodeBase.packages().forEach(name -> names.add(shortName(name)));

        assertEquals(new TreeSet<>(ALLOWED.keySet()), names);
    }

    @Test
    void plantedFaultsAreFound() {
        String root = CodeBase.ROOT;
        assertFalse(violations(Map.of(root + ".activity", Set.of(root + ".internal.fit")))
                .isEmpty());
        assertFalse(violations(Map.of(root + ".load", Set.of("com.garmin.fit"))).isEmpty());
        assertFalse(violations(Map.of(root + ".report", Set.of(root))).isEmpty());
        assertFalse(violations(Map.of(root + ".rule", Set.of("org.slf4j"))).isEmpty());
        assertFalse(violations(Map.of(root + ".fresh", Set.of("java.util"))).isEmpty());
    }

    private static List<String> violations(Map<String, Set<String>> dependencies) {
        List<String> violations = new ArrayList<>();
        dependencies.forEach((from, targets) -> targets.forEach(to -> {
            if (!isAllowed(shortName(from), to)) {
                violations.add(from + " -> " + to);
            }
        }));
        return violations;
    }

    private static boolean isAllowed(String from, String to) {
        if (!ALLOWED.containsKey(from)) {
            return false;
        }
        if (to.equals(CodeBase.ROOT) || to.startsWith(CodeBase.ROOT + ".")) {
            return ALLOWED.getOrDefault(from, Set.of()).contains(shortName(to)) && !to.equals(CodeBase.ROOT);
        }
        return FOREIGN.entrySet().stream()
                .anyMatch(entry ->
                        to.startsWith(entry.getKey()) && entry.getValue().contains(from));
    }

    private static String shortName(String packageName) {
        return packageName.equals(CodeBase.ROOT) ? "" : packageName.substring(CodeBase.ROOT.length() + 1);
    }
}
