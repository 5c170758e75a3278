package io.github.easeback.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Three athletes with the same mean load over 28 days and 7 days but another order, published with the acute:chronic ratios of a statistics package.
 *
 * <p>The package's means are taken over as many days as there are so far: {@code acute} over up to 7 days, {@code coupled}'s chronic load over up to 28, {@code before}
 * over all days up to the seventh before. Hence the coupled ratio is 1 by construction in the first week, and no ratio means much before day 28, which is
 * where ours begin. All columns are right in these 84 rows. The package's uncoupled ratio goes wrong only later: for a constant load it gives 1.40
 * from the fifth week on, so nothing of it beyond these rows is to be copied.
 */
final class AcuteChronicExample {

    private static final String TABLE = "acute-chronic.csv";

    private AcuteChronicExample() {}

    /** One day of an athlete. */
    record Row(
            int athlete,
            int day,
            double load,
            double ewmaAcute,
            double ewmaChronic,
            double ewmaRatio,
            double acute,
            double chronic,
            double coupled,
            OptionalDouble before,
            OptionalDouble uncoupled) {

        private static Row parse(String line) {
            String[] cells = line.split(",", -1);
            double[] numbers =
                    Stream.of(cells).limit(9).mapToDouble(Double::parseDouble).toArray();
            return new Row(
                    (int) numbers[0],
                    (int) numbers[1],
                    numbers[2],
                    numbers[3],
                    numbers[4],
                    numbers[5],
                    numbers[6],
                    numbers[7],
                    numbers[8],
                    number(cells[9]),
                    number(cells[10]));
        }

        private static OptionalDouble number(String cell) {
            return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
        }
    }

    /** All 84 rows, athlete by athlete, day by day. */
    static List<Row> rows() {
        try (InputStream in = AcuteChronicExample.class.getResourceAsStream(TABLE)) {
            String text = new String(Objects.requireNonNull(in, TABLE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The loads of the athlete of a row up to its day. */
    static double[] until(Row row) {
        return rows().stream()
                .filter(other -> other.athlete() == row.athlete() && other.day() <= row.day())
                .mapToDouble(Row::load)
                .toArray();
    }
}
