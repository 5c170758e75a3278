package io.github.easeback.cli.page;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.RedFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of the pain log, all its sites together.
 *
 * @param date the day
 * @param worst the worst score of the day, on waking, before or during a run; absent if none was told
 * @param isOfRun whether a score before or during a run was told
 * @param flags the codes of the signs; that they were cleared is none
 */
record PainDay(LocalDate date, OptionalInt worst, boolean isOfRun, List<String> flags) {

    /** The days of some entries, in order. */
    static List<PainDay> of(List<PainEntry> entries) {
        Map<LocalDate, List<PainEntry>> days =
                entries.stream().collect(Collectors.groupingBy(PainEntry::date, TreeMap::new, Collectors.toList()));
        List<PainDay> all = new ArrayList<>();
        days.forEach((date, ofDay) -> all.add(new PainDay(
                date,
                ofDay.stream().flatMapToInt(PainDay::scores).max(),
                ofDay.stream().anyMatch(PainEntry::isOfRun),
                flags(ofDay))));
        return List.copyOf(all);
    }

    private static IntStream scores(PainEntry entry) {
        return Stream.of(entry.morning(), entry.before(), entry.during()).flatMapToInt(OptionalInt::stream);
    }

    /** The codes of the signs of some entries, each once. */
    static List<String> flags(List<PainEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.redFlags().stream())
                .filter(flag -> flag != RedFlag.CLEARED)
                .map(RedFlag::code)
                .distinct()
                .toList();
    }
}
