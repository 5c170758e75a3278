package io.github.easeback.cli;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads planned runs, such as {@code tomorrow 5 km, Sat 8km 50min, 2026-06-04 5mi 1:05 trail +120m -120m}. */
final class PlanConverter implements ITypeConverter<Plan> {

    /** Metres per second; the mean speed of the fastest 100 m ever run is 10.44. */
    private static final double FASTEST = 10.5;

    /** Metres per second; a steep climb is walked at twice as much. Library convention. */
    private static final double SLOWEST = 0.3;

    private static final double METRES_IN_KILOMETRE = 1000;
    private static final double METRES_IN_MILE = 1609.344;

    /** People set a number and its unit apart, or don't. */
    private static final Pattern APART = Pattern.compile("(?<=\\d)\\s+(?=(?:km|mi|min|m)(?:\\s|$))");

    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)(km|mi)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})min");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern HEIGHT = Pattern.compile("([+-])(\\d{1,5})m");

    private static final Message FORM = Message.of("plan.form");

    @Override
    public Plan convert(String text) {
        List<Plan.Entry> runs = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            runs.add(entry(one.strip().toLowerCase(Locale.ROOT)));
        }
        return new Plan(runs);
    }

    private static Plan.Entry entry(String text) {
        if (text.isEmpty()) {
            throw new BadValue(Message.of("plan.gap").with("form", FORM));
        }
        String[] words = APART.matcher(text).replaceAll("").split("\\s+", -1);
        SpokenDay day = day(words[0]);
        if (words.length == 1) {
            throw new BadValue(Message.of("plan.only-date").with("run", text).with("form", FORM));
        }
        PlannedRun run = PlannedRun.on(LocalDate.EPOCH);
        for (int i = 1; i < words.length; i++) {
            run = with(run, words[i]);
        }
        return new Plan.Entry(day, sane(run, text));
    }

    private static SpokenDay day(String word) {
        return SpokenDay.date(word)
                .or(() -> SpokenDay.near(word))
                .or(() -> SpokenDay.weekday(word))
                .orElseThrow(() -> SpokenDay.unknown(word, Message.of("plan.day"), SpokenDay.words()));
    }

    private static PlannedRun sane(PlannedRun run, String text) {
        double metres = run.distanceMetres().orElse(1);
        double seconds = run.timerTime().map(Duration::toSeconds).orElse(Long.MAX_VALUE);
        if (metres <= 0 || seconds <= 0) {
            throw new BadValue(Message.of("plan.zero").with("run", text));
        }
        if (metres > FASTEST * seconds) {
            throw new BadValue(Message.of("plan.fast").with("run", text));
        }
        if (run.distanceMetres().isPresent() && run.timerTime().isPresent() && metres < SLOWEST * seconds) {
            throw new BadValue(Message.of("plan.slow").with("run", text));
        }
        return run;
    }

    private static PlannedRun with(PlannedRun run, String word) {
        Matcher distance = DISTANCE.matcher(word);
        if (distance.matches()) {
            requireOnce(run.distanceMetres().isEmpty(), word, "plan.distance.twice");
            double metres = distance.group(2).equals("mi") ? METRES_IN_MILE : METRES_IN_KILOMETRE;
            return run.withDistanceMetres(Double.parseDouble(distance.group(1)) * metres);
        }
        Optional<Duration> time = time(word);
        if (time.isPresent()) {
            requireOnce(run.timerTime().isEmpty(), word, "plan.time.twice");
            return run.withTimerTime(time.get());
        }
        Matcher height = HEIGHT.matcher(word);
        if (height.matches()) {
            double metres = Double.parseDouble(height.group(2));
            boolean isUp = height.group(1).equals("+");
            return isUp ? up(run, word, metres) : down(run, word, metres);
        }
        Surface surface = surface(word);
        requireOnce(run.surface() == Surface.UNKNOWN, word, "plan.ground.twice");
        return run.on(surface);
    }

    private static PlannedRun up(PlannedRun run, String word, double metres) {
        requireOnce(run.ascentMetres().isEmpty(), word, "plan.ascent.twice");
        return run.withAscentMetres(metres);
    }

    private static PlannedRun down(PlannedRun run, String word, double metres) {
        requireOnce(run.descentMetres().isEmpty(), word, "plan.descent.twice");
        return run.withDescentMetres(metres);
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
                        .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3))))
                : Optional.empty();
    }

    private static void requireOnce(boolean isFirst, String word, String complaint) {
        if (!isFirst) {
            throw new BadValue(Message.of(complaint).with("word", word));
        }
    }

    private static Surface surface(String word) {
        for (Surface surface : Surface.values()) {
            if (surface != Surface.UNKNOWN
                    && surface.name().toLowerCase(Locale.ROOT).equals(word)) {
                return surface;
            }
        }
        throw new BadValue(Message.of("plan.word").with("word", word).with("form", FORM));
    }
}
