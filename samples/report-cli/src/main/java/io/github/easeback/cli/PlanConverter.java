package io.github.easeback.cli;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads planned runs, such as {@code 2026-06-02 8km 50min, 2026-06-04 5km 1:05:00 trail +120m -120m}. */
final class PlanConverter implements ITypeConverter<List<PlannedRun>> {

    /** Metres per second; the mean speed of the fastest 100 m ever run is 10.44. */
    private static final double FASTEST = 10.5;

    private static final double METRES_IN_KILOMETRE = 1000;
    private static final double METRES_IN_MILE = 1609.344;

    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)(km|mi)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})min");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d)");
    private static final Pattern HEIGHT = Pattern.compile("([+-])(\\d{1,5})m");

    private final Converters.Date dates = new Converters.Date();

    @Override
    public List<PlannedRun> convert(String text) {
        List<PlannedRun> runs = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            runs.add(run(one.strip().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(runs);
    }

    private PlannedRun run(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("a run is missing between two commas; " + form());
        }
        String[] words = text.split("\\s+", -1);
        LocalDate date = dates.convert(words[0]);
        if (words.length == 1) {
            throw new TypeConversionException("'" + text + "' says nothing of the run; " + form());
        }
        PlannedRun run = PlannedRun.on(date);
        for (int i = 1; i < words.length; i++) {
            run = with(run, words[i]);
        }
        return sane(run, text);
    }

    private static PlannedRun sane(PlannedRun run, String text) {
        double metres = run.distanceMetres().orElse(1);
        double seconds = run.timerTime().map(Duration::toSeconds).orElse(Long.MAX_VALUE);
        if (metres <= 0 || seconds <= 0) {
            throw new TypeConversionException("'" + text + "' is no run: a distance and a time are above 0");
        }
        if (metres > FASTEST * seconds) {
            throw new TypeConversionException("'" + text + "' is faster than anybody runs");
        }
        return run;
    }

    private static PlannedRun with(PlannedRun run, String word) {
        Matcher distance = DISTANCE.matcher(word);
        if (distance.matches()) {
            requireOnce(run.distanceMetres().isEmpty(), word, "distance");
            double metres = distance.group(2).equals("mi") ? METRES_IN_MILE : METRES_IN_KILOMETRE;
            return run.withDistanceMetres(Double.parseDouble(distance.group(1)) * metres);
        }
        Optional<Duration> time = time(word);
        if (time.isPresent()) {
            requireOnce(run.timerTime().isEmpty(), word, "time");
            return run.withTimerTime(time.get());
        }
        Matcher height = HEIGHT.matcher(word);
        if (height.matches()) {
            double metres = Double.parseDouble(height.group(2));
            boolean isUp = height.group(1).equals("+");
            requireOnce((isUp ? run.ascentMetres() : run.descentMetres()).isEmpty(), word, "height of its kind");
            return isUp ? run.withAscentMetres(metres) : run.withDescentMetres(metres);
        }
        Surface surface = surface(word);
        requireOnce(run.surface() == Surface.UNKNOWN, word, "ground");
        return run.on(surface);
    }

    private static Optional<Duration> time(String word) {
        Matcher minutes = MINUTES.matcher(word);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
        }
        Matcher clock = CLOCK.matcher(word);
        return clock.matches()
                ? Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                        .plusMinutes(Long.parseLong(clock.group(2)))
                        .plusSeconds(Long.parseLong(clock.group(3))))
                : Optional.empty();
    }

    private static void requireOnce(boolean isFirst, String word, String what) {
        if (!isFirst) {
            throw new TypeConversionException("'" + word + "' is a second " + what + " of the same run");
        }
    }

    private static Surface surface(String word) {
        for (Surface surface : Surface.values()) {
            if (surface != Surface.UNKNOWN
                    && surface.name().toLowerCase(Locale.ROOT).equals(word)) {
                return surface;
            }
        }
        throw new TypeConversionException("'" + word + "' is no distance, time, height or ground; " + form());
    }

    private static String form() {
        return "write runs like '2026-06-02 8.5km 50min, 2026-06-04 5mi 0:55:00 trail +120m -120m'";
    }
}
