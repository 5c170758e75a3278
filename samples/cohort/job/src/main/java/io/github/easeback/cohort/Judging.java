package io.github.easeback.cohort;

import io.github.easeback.activity.RunHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Row;

/**
 * Judges one athlete after the other: what the library does on one machine. The parts come in any order, and their order counts for nothing.
 *
 * @param settings the day and the names
 * @param hasInjuries whether the study gave a table of injuries; without one there are no rows on them
 */
record Judging(Settings settings, boolean hasInjuries) implements CoGroupFunction<String, Row, Row, Row> {

    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(String athlete, Iterator<Row> parts, Iterator<Row> injuries) throws IOException {
        List<Row> found = sorted(parts);
        RunHistory history = history(found, settings);
        List<Injury> known = new ArrayList<>();
        injuries.forEachRemaining(row -> known.add(new Injury(row.getLocalDate(1), row.getString(2))));
        JudgedAthlete judged = JudgedAthlete.of(athlete, found.size(), history, known, settings);
        return Tables.of(judged, hasInjuries ? Tables.all() : Tables.withoutInjuries())
                .iterator();
    }

    private static List<Row> sorted(Iterator<Row> parts) {
        List<Row> sorted = new ArrayList<>();
        parts.forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(row -> row.getString(1)));
        return sorted;
    }

    /** The history of an athlete, as if all files had been read at once. */
    static RunHistory history(Iterator<Row> parts, Settings settings) throws IOException {
        return history(sorted(parts), settings);
    }

    private static RunHistory history(List<Row> sorted, Settings settings) throws IOException {
        return settings.reader()
                .together(sorted.stream().map(row -> row.getString(2)).toList());
    }
}
