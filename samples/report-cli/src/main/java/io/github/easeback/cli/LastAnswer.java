package io.github.easeback.cli;

import io.github.easeback.activity.Run;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last report at a terminal knew, so that the next one can say what is new.
 *
 * @param asOf its day
 * @param week the first day of its week
 * @param left what was left of the distance of that week, in metres; absent if that was not known
 * @param starts the starts of the runs of its last weeks, in seconds since 1970
 */
record LastAnswer(LocalDate asOf, LocalDate week, OptionalDouble left, Set<Long> starts) {

    /** Nobody takes an older run for a new one (library convention). */
    private static final int DAYS = 60;

    /** More new runs than these are only counted. */
    private static final int MOST_NAMED = 3;

    private static final String AS_OF = "as-of";
    private static final String WEEK = "week";
    private static final String LEFT = "left";
    private static final String STARTS = "starts";

    /** What a report knows. */
    static LastAnswer of(TrainingReport report) {
        return new LastAnswer(
                report.load().asOf(),
                report.load().currentWeek().week().first(),
                left(report),
                recent(report).map(LastAnswer::start).collect(Collectors.toSet()));
    }

    /** As the report above it says: a week whose time is used up has no distance left either. */
    private static OptionalDouble left(TrainingReport report) {
        return report.plan().stream()
                .map(AdvicePlan::budget)
                .flatMapToDouble(budget -> budget.leftToRun().stream())
                .findFirst();
    }

    private static Stream<Run> recent(TrainingReport report) {
        LocalDate asOf = report.load().asOf();
        return report.load().history().runs().stream()
                .filter(run ->
                        run.date().isAfter(asOf.minusDays(DAYS)) && !run.date().isAfter(asOf));
    }

    private static long start(Run run) {
        return run.start().getEpochSecond();
    }

    /** What bytes hold; absent if they are no such answer. */
    static Optional<LastAnswer> read(byte[] bytes) {
        Properties told = new Properties();
        try {
            told.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            String left = told.getProperty(LEFT, "");
            return Optional.of(new LastAnswer(
                    LocalDate.parse(told.getProperty(AS_OF, "")),
                    LocalDate.parse(told.getProperty(WEEK, "")),
                    left.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(left)),
                    Stream.of(told.getProperty(STARTS, "").split(",", -1))
                            .filter(start -> !start.isEmpty())
                            .map(Long::valueOf)
                            .collect(Collectors.toSet())));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] toBytes() {
        Map<String, String> lines = new TreeMap<>();
        lines.put(AS_OF, asOf.toString());
        lines.put(WEEK, week.toString());
        left.ifPresent(metres -> lines.put(LEFT, Double.toString(metres)));
        lines.put(STARTS, starts.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a later report has that this one had not; absent if that are no runs. */
    Optional<Message> news(TrainingReport report) {
        List<Run> more = asOf.isAfter(report.load().asOf())
                ? List.of()
                : recent(report).filter(run -> !starts.contains(start(run))).toList();
        if (more.isEmpty()) {
            return Optional.empty();
        }
        Message runs = more.size() > MOST_NAMED
                ? Message.of("news.many").with("count", more.size())
                : Message.of("news.runs")
                        .with("runs", more.stream().map(LastAnswer::told).toList());
        OptionalDouble now =
                week.equals(report.load().currentWeek().week().first()) ? left(report) : OptionalDouble.empty();
        return Optional.of(
                left.isPresent() && now.isPresent()
                        ? Message.of("news.left")
                                .with("news", runs)
                                .with("before", metres(left.getAsDouble()))
                                .with("now", metres(now.getAsDouble()))
                        : runs);
    }

    private static Message told(Run run) {
        return run.distanceMetres().isPresent()
                ? Message.of("news.run")
                        .with("day", run.date())
                        .with("distance", metres(run.distanceMetres().getAsDouble()))
                : Message.of("news.run-alone").with("day", run.date());
    }

    private static Amount metres(double metres) {
        return new Amount(Dimension.DISTANCE, metres);
    }
}
