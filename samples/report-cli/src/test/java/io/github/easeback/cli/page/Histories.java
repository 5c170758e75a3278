package io.github.easeback.cli.page;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Histories for tests of the page. */
final class Histories {

    private static final Path SAMPLES = Path.of(System.getProperty("easeback.samples", "../data"));

    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private Histories() {}

    /** An easy run of 10 km an hour on a hilly route. */
    static Run run(LocalDate day, double kilometres) {
        return run("run-" + day + ".fit", day, kilometres);
    }

    static Run run(String source, LocalDate day, double kilometres) {
        return Run.builder(source, day.atTime(7, 0).toInstant(ZoneOffset.UTC), day.atTime(7, 0))
                .distanceMetres(kilometres * 1000)
                .timerTime(Duration.ofSeconds(Math.round(kilometres * 360)))
                .ascentMetres(kilometres * 8)
                .descentMetres(kilometres * 8)
                .build();
    }

    /** A run on the Monday of each week, with these distances in kilometres; 0 is a rest week. */
    static RunHistory mondays(double... kilometres) {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < kilometres.length; week++) {
            if (kilometres[week] > 0) {
                runs.add(run(MONDAY.plusWeeks(week), kilometres[week]));
            }
        }
        return RunHistory.of(runs);
    }

    /** Ten years with four runs a week, a longer one every fortnight and three weeks off every summer. */
    static RunHistory tenYears() {
        List<Run> runs = new ArrayList<>();
        LocalDate first = LocalDate.of(2016, 5, 30);
        for (int day = 0; day < 3652; day++) {
            LocalDate date = first.plusDays(day);
            boolean isOff = date.getMonthValue() == 8 && date.getDayOfMonth() <= 21;
            if (!isOff && day % 7 % 2 == 0) {
                runs.add(run(date, day % 14 == 6 ? 17.5 : 8 + day % 5));
            }
        }
        return RunHistory.of(runs);
    }

    /** An easy run of which two kilometres and so many seconds were walked. */
    static Run walked(LocalDate day, double kilometres, long seconds) {
        return Run.builder("walked-" + day + ".fit", day.atTime(7, 0).toInstant(ZoneOffset.UTC), day.atTime(7, 0))
                .distanceMetres(kilometres * 1000)
                .timerTime(Duration.ofSeconds(Math.round(kilometres * 360)))
                .gait(new Gait(Duration.ofSeconds(seconds), 2_000, 1, 1))
                .build();
    }

    /** Five weeks of three hours, of which half were walked in all but the last. */
    static TrainingReport shorterWalks() {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            for (int day = 0; day < 5; day += 2) {
                runs.add(walked(MONDAY.plusWeeks(week).plusDays(day), 10, week == 4 ? 900 : 1_800));
            }
        }
        return TrainingCheck.standard().assess(RunHistory.of(runs), MONDAY.plusWeeks(5));
    }

    /** Ten years of runs four times a week, twice as long in every second week. */
    static RunHistory restlessYears() {
        List<Run> runs = new ArrayList<>();
        LocalDate first = LocalDate.of(2016, 5, 30);
        for (int day = 0; day < 3652; day++) {
            int week = day / 7;
            if (day % 7 % 2 == 0) {
                runs.add(run(first.plusDays(day), (week % 2 == 0 ? 6 : 9 + week % 3) + week / 100.0));
            }
        }
        return RunHistory.of(runs);
    }

    /** The made-up runner of the samples. */
    static TrainingReport sample() {
        return TrainingCheck.standard().assess(samples(), LocalDate.of(2026, 5, 31));
    }

    /** The same runner in German. */
    static TrainingReport germanSample() {
        return sample().in(Locale.GERMAN);
    }

    private static RunHistory samples() {
        try {
            return HistoryReader.lenient()
                    .read(SAMPLES.resolve("comeback-runner"))
                    .history();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same runner with a log of pain, two weeks after the return. */
    static TrainingReport onTheWayBack(Locale locale) {
        return way().assess(samples(), LocalDate.of(2026, 4, 6)).in(locale);
    }

    /** The plan of that day. */
    static ComebackReport planBack(Locale locale) {
        return way().leadBack(samples(), LocalDate.of(2026, 4, 6), PlanSettings.standard())
                .in(locale);
    }

    /** The plan of the sample's last day, on which the runner is through all stages. */
    static ComebackReport planAfterTheStages() {
        return TrainingCheck.standard().leadBack(samples(), LocalDate.of(2026, 5, 31), PlanSettings.standard());
    }

    private static TrainingCheck way() {
        LocalDate back = LocalDate.of(2026, 3, 24);
        List<PainEntry> log = new ArrayList<>();
        for (int day : new int[] {0, 2, 5, 7, 9, 12}) {
            log.add(PainEntry.of(back.plusDays(day)).withMorning(1).withRun(1, day == 9 ? 5 : 2));
            log.add(PainEntry.of(back.plusDays(day + 1L)).withMorning(1));
        }
        return TrainingCheck.standard().withPainLog(PainLog.of(log));
    }

    /** The same with a sign at the leg, which stops the plan. */
    static TrainingReport stopped() {
        PainEntry sign = PainEntry.of(LocalDate.of(2026, 4, 6))
                .withSite("left calf")
                .withMorning(4)
                .withRedFlags(Set.of(RedFlag.TINGLING), "");
        return TrainingCheck.standard()
                .withPainLog(PainLog.of(List.of(sign)))
                .assess(samples(), LocalDate.of(2026, 4, 6));
    }

    /** Somebody who runs every day, writes down the pain of two sites, was off three times, and goes up and down the ladder: the most for a sheet. */
    static TrainingReport crowded(Locale locale) {
        LocalDate back = LocalDate.of(2026, 5, 1);
        List<Run> runs = new ArrayList<>();
        for (int day : IntStream.of(0, 44, 74)
                .flatMap(first -> IntStream.range(first, first + 14))
                .toArray()) {
            runs.add(jog(MONDAY.plusDays(day), 6, 0));
        }
        int[] walked = {50, 50, 40, 40, 33, 33, 20, 20, 10, 10};
        List<PainEntry> log = new ArrayList<>();
        for (int day = 0; day < 31; day++) {
            LocalDate date = back.plusDays(day);
            runs.add(jog(date, day == 30 ? 9 : 3.2 + day * 0.1, day < 20 ? walked[day / 2] : 0));
            log.add(PainEntry.of(date).withMorning(1).withRun(1, day % 16 == 7 ? 6 : 2));
            log.add(PainEntry.of(date)
                    .withSite("left calf, on the outer side")
                    .withMorning(1)
                    .withRun(1, 2)
                    .withRedFlags(day == 29 ? Set.of(RedFlag.TINGLING, RedFlag.LIMPING) : Set.of(), ""));
        }
        return TrainingCheck.standard()
                .withPainLog(PainLog.of(log))
                .assess(RunHistory.of(runs), back.plusDays(30))
                .in(locale);
    }

    /** Eight minutes a kilometre, so many per cent of the time walked. */
    private static Run jog(LocalDate day, double kilometres, int walked) {
        long seconds = Math.round(kilometres * 4.8 * walked);
        return Run.builder("jog-" + day + ".fit", day.atTime(7, 0).toInstant(ZoneOffset.UTC), day.atTime(7, 0))
                .distanceMetres(kilometres * 1000)
                .timerTime(Duration.ofSeconds(Math.round(kilometres * 480)))
                .gait(new Gait(Duration.ofSeconds(seconds), 1.5 * seconds, walked > 0 ? 7 : 0, 7))
                .build();
    }

    /** The same runner with a plan. */
    static TrainingReport planned() {
        TrainingReport report = sample();
        return TrainingCheck.standard()
                .assess(
                        report.load().history(),
                        report.asOf(),
                        List.of(
                                PlannedRun.on(report.asOf().plusDays(2)).withDistanceMetres(12_000),
                                PlannedRun.on(report.asOf().plusDays(4)).withDistanceMetres(9_000)));
    }

    /** More than a year of a runner with layoffs. */
    static TrainingReport outlined() {
        return TrainingCheck.standard().withWeeksShown(520).assess(tenYears(), LocalDate.of(2026, 5, 31));
    }

    /** A runner who has run once. */
    static TrainingReport oneRun() {
        return TrainingCheck.standard().assess(mondays(5), MONDAY);
    }

    static String html(TrainingReport report) {
        return written(new HtmlReportWriter(), report);
    }

    /** The page of a plan. */
    static String html(ComebackReport report) {
        StringBuilder text = new StringBuilder();
        try {
            new HtmlReportWriter().write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A report in one of the library's formats. */
    static String written(String format, TrainingReport report) {
        return written(
                ReportWriters.standard().stream()
                        .filter(writer -> writer.format().equals(format))
                        .findFirst()
                        .orElseThrow(),
                report);
    }

    private static String written(ReportWriter writer, TrainingReport report) {
        StringBuilder text = new StringBuilder();
        try {
            writer.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
