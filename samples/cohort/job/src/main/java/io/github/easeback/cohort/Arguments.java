package io.github.easeback.cohort;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param command the first word
 * @param words what follows it without a name
 * @param options what follows it with a name, without its dashes
 */
record Arguments(String command, List<String> words, Map<String, String> options) {

    private static final String REPLACE = "replace";
    private static final Set<String> KNOWN = Set.of(
            "input",
            "packed",
            "output",
            "as-of",
            "read-on",
            "zone",
            "athletes",
            "injuries",
            "salt-file",
            "limits-from",
            "part-mb");

    /**
     * Takes a command line apart.
     *
     * @throws CohortException if it can't be understood
     */
    static Arguments of(String... args) {
        Iterator<String> rest = List.of(args).iterator();
        String command = rest.hasNext() ? rest.next() : "";
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (options.put(word.substring(2), value(word.substring(2), rest)) != null) {
                throw new CohortException(word + " is there twice.");
            }
        }
        return new Arguments(command, words, options);
    }

    private static String value(String name, Iterator<String> rest) {
        if (name.equals(REPLACE)) {
            return "";
        }
        if (!KNOWN.contains(name)) {
            throw new CohortException("There is no option --" + name + ". Call the program with help.");
        }
        if (!rest.hasNext()) {
            throw new CohortException("--" + name + " lacks its value.");
        }
        return rest.next();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** All files and folders that are read. */
    List<String> read() {
        return Stream.of("input", "packed", "athletes", "injuries", "salt-file")
                .flatMap(name -> find(name).stream())
                .toList();
    }

    String need(String name) {
        return find(name).orElseThrow(() -> new CohortException("--" + name + " is missing."));
    }

    Output.Existing existing() {
        return options.containsKey(REPLACE) ? Output.Existing.REPLACE : Output.Existing.REFUSE;
    }

    /** The day of the judgement has no standard: results must not depend on when somebody runs the job. */
    LocalDate asOf() {
        return day("as-of", need("as-of"));
    }

    Optional<LocalDate> readOn() {
        return find("read-on").map(text -> day("read-on", text));
    }

    Optional<LocalDate> limitsFrom() {
        return find("limits-from").map(text -> day("limits-from", text));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CohortException("--" + name + " is " + text + ", which is no day like 2026-05-31.");
        }
    }

    ZoneId zone() {
        String text = find("zone").orElse(ZoneOffset.UTC.getId());
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new CohortException("--zone is " + text + ", which is no zone like Europe/Berlin.");
        }
    }

    /** How large packed files are to be, in megabytes. */
    long partMegabytes() {
        String text = find("part-mb").orElse("256");
        try {
            return Math.max(1, Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new CohortException("--part-mb is " + text + ", which is no whole number.");
        }
    }
}
