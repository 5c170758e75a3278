package io.github.easeback.cohort;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.kept.RunLines;
import io.github.easeback.rule.SpikeSize;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes up athletes whose true hazard of an injury is known: so many an hour of running, times a factor by how much longer a run is than the longest of the 30 days before it. The same numbers
 * always give the same athletes.
 *
 * @param weeks how many weeks each of them has, at about four runs a week
 * @param hazard injuries an hour in a run that is at most a tenth longer
 * @param lastDay the last day of all histories
 */
record MadeUpCohort(int weeks, double hazard, LocalDate lastDay) {

    /** The hazard ratios of doi:10.1136/bjsports-2024-109380, in the order of {@link SpikeSize}. */
    static final List<Double> RATIOS = List.of(1.0, 1.64, 1.52, 2.28);

    private static final List<Double> UP_TO = List.of(1.1, 1.3, 2.0, Double.POSITIVE_INFINITY);
    private static final List<String> SITES = List.of("knee", "lower back", "calf");
    private static final int SEED = 20_260_531;
    private static final int DAYS = 7;
    private static final int WINDOW = 30;
    private static final double MINUTES_PER_KM = 6;

    /**
     * An athlete.
     *
     * @param id who
     * @param runs the runs
     * @param injuries the injuries, by chance at the true hazard
     */
    record MadeUp(String id, List<Run> runs, List<Injury> injuries) {}

    /** The id of an athlete, which looks like a number and is none. */
    static String id(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }

    /** The athlete of a number. */
    MadeUp athlete(int number) {
        Random random = new Random(SEED + 7919L * number);
        LocalDate first = lastDay.minusDays((long) weeks * DAYS - 1);
        int layoff = random.nextInt(3) == 0 ? random.nextInt(weeks) * DAYS : Integer.MAX_VALUE;
        double usual = 4 + 6 * random.nextDouble();
        List<Run> runs = new ArrayList<>();
        List<Injury> injuries = new ArrayList<>();
        for (int day = 0; day < weeks * DAYS; day++) {
            boolean isOff = day >= layoff && day < layoff + 3 * DAYS;
            if (isOff || random.nextInt(DAYS) >= 4) {
                continue;
            }
            double km = Math.rint(usual * Math.exp(0.45 * random.nextGaussian()) * 100) / 100;
            LocalDate date = first.plusDays(day);
            double ratio = ratio(runs, date, km * 1000);
            runs.add(run(date, km, random));
            if (random.nextDouble() < 1 - Math.exp(-hazard * ratio * hours(km))) {
                injuries.add(new Injury(date, SITES.get(random.nextInt(SITES.size()))));
            }
        }
        return new MadeUp(id(number), runs, injuries);
    }

    private static double hours(double km) {
        return km * MINUTES_PER_KM / 60;
    }

    private static Run run(LocalDate date, double km, Random random) {
        LocalDateTime start = date.atTime(6 + random.nextInt(12), random.nextInt(60));
        return Run.builder(date + ".fit", start.toInstant(ZoneOffset.UTC), start)
                .distanceMetres(km * 1000)
                .timerTime(Duration.ofMillis(Math.round(km * MINUTES_PER_KM * 60_000)))
                .ascentMetres(random.nextInt(120))
                .averageHeartRate(125 + random.nextInt(40))
                .build();
    }

    /** By the definition of the study, and not by the code that is tested with it. */
    private static double ratio(List<Run> before, LocalDate date, double metres) {
        double longest = before.stream()
                .filter(run -> !run.date().isBefore(date.minusDays(WINDOW)))
                .mapToDouble(run -> run.distanceMetres().orElse(0))
                .max()
                .orElse(0);
        if (longest == 0) {
            return 1;
        }
        int bin = IntStream.range(0, UP_TO.size())
                .filter(i -> metres <= longest * UP_TO.get(i))
                .findFirst()
                .orElseThrow();
        return RATIOS.get(bin);
    }

    /**
     * Writes athletes, a folder each with their runs as lines, every tenth with an export of some of the same runs beside it.
     *
     * @param folder where to
     * @param count how many athletes
     * @return the injuries of all, as lines of a table with the athlete, the day and the site
     */
    List<String> write(Path folder, int count) throws IOException {
        try {
            return IntStream.rangeClosed(1, count)
                    .parallel()
                    .mapToObj(number -> write(folder, athlete(number), number % 10 == 0))
                    .flatMap(List::stream)
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException("The athletes can't be written to " + folder, e);
        }
    }

    private static List<String> write(Path folder, MadeUp athlete, boolean isCopied) {
        List<Run> runs = athlete.runs();
        write(folder.resolve(athlete.id()).resolve("runs.jsonl"), lines(runs));
        if (isCopied) {
            List<Run> some = runs.subList(0, runs.size() / 2).stream()
                    .map(MadeUpCohort::exported)
                    .toList();
            write(folder.resolve(athlete.id()).resolve("export").resolve("runs.jsonl"), lines(some));
        }
        return athlete.injuries().stream()
                .map(injury -> athlete.id() + "," + injury.day() + "," + injury.site())
                .toList();
    }

    /** As a platform gives it back: under another name, and some metres off. */
    private static Run exported(Run run) {
        return Run.builder("export/" + run.source(), run.start(), run.localStart())
                .distanceMetres(run.distanceMetres().orElse(0) + 7)
                .timerTime(run.timerTime().orElseThrow())
                .build();
    }

    /** Runs as they are kept. */
    static String lines(List<Run> runs) {
        StringWriter lines = new StringWriter();
        try {
            RunLines.write(RunHistory.of(runs), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString();
    }

    private static void write(Path file, String text) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
