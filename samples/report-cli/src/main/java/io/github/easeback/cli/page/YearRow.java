package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.Finding;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year with a run at a glance, or the years between two of them, which have nothing else. Its sums are those of the runs of the calendar year; its picture has the weeks of which most days are in it.
 *
 * @param year the year, or the years of a layoff
 * @param runs how many runs there were, or how long there was none
 * @param distance their distance
 * @param time their running time
 * @param longest the longest of them
 * @param layoffs how many layoffs of two weeks or more began in the year
 * @param flags how many findings there were, without those for information
 * @param bars the distance of the weeks as one path in a box of 53 by 12
 */
record YearRow(
        String year,
        String runs,
        String distance,
        String time,
        String longest,
        String layoffs,
        String flags,
        String bars) {

    /** The day of a week that decides its year, as in ISO 8601. */
    private static final int MIDDLE = 3;

    private static final double HEIGHT = 12;
    private static final String BAR_WIDTH = "0.8";

    static List<YearRow> of(TrainingReport report, PageWords words) {
        List<WeeklyLoad> weeks = report.load().weeks();
        double highest = weeks.stream().mapToDouble(YearRow::metres).max().orElse(0);
        int first = report.load().history().firstDay().orElse(report.asOf()).getYear();
        List<YearRow> rows = new ArrayList<>();
        int newest = report.asOf().getYear();
        for (int year = report.asOf().getYear(); year >= first; year--) {
            if (hasRun(report, year)) {
                gap(report, year + 1, newest, words).ifPresent(rows::add);
                rows.add(row(report, year, highest, words));
                newest = year - 1;
            }
        }
        return List.copyOf(rows);
    }

    private static boolean hasRun(TrainingReport report, int year) {
        return report.load().history().runs().stream()
                .anyMatch(run -> run.date().getYear() == year);
    }

    /** The years of a layoff, if there are any. */
    private static Optional<YearRow> gap(TrainingReport report, int first, int last, PageWords words) {
        return report.layoffs().all().stream()
                .filter(layoff -> first <= last && layoff.firstDay().getYear() < first)
                .filter(layoff -> layoff.lastDay().getYear() >= last)
                .map(layoff -> gap(
                        first == last ? String.valueOf(first) : first + "\u2013" + last,
                        words.say(Message.of("row.gap").with("days", layoff.days()))))
                .findFirst();
    }

    private static YearRow gap(String years, String what) {
        return new YearRow(years, what, "", "", "", "", "", "");
    }

    boolean isGap() {
        return distance.isEmpty();
    }

    private static YearRow row(TrainingReport report, int year, double highest, PageWords words) {
        List<Run> runs = report.load().history().runs().stream()
                .filter(run -> run.date().getYear() == year)
                .toList();
        return new YearRow(
                String.valueOf(year),
                String.valueOf(runs.size()),
                words.amount(
                        LoadVariables.DISTANCE,
                        LoadVariables.DISTANCE.over(runs).value().orElse(0)),
                words.amount(
                        LoadVariables.DURATION,
                        LoadVariables.DURATION.over(runs).value().orElse(0)),
                words.amount(
                        LoadVariables.LONGEST_RUN,
                        LoadVariables.LONGEST_RUN.over(runs).value().orElse(0)),
                String.valueOf(layoffs(report, year)),
                String.valueOf(flags(report, year)),
                bars(report.load().weeks(), year, highest));
    }

    private static long layoffs(TrainingReport report, int year) {
        return report.layoffs().all().stream()
                .filter(layoff -> layoff.firstDay().getYear() == year)
                .count();
    }

    private static long flags(TrainingReport report, int year) {
        return report.findingsToTell().stream()
                .filter(Finding::isFlag)
                .filter(finding -> FindingGroup.last(finding).getYear() == year)
                .count();
    }

    private static String bars(List<WeeklyLoad> weeks, int year, double highest) {
        List<String> bars = new ArrayList<>();
        for (WeeklyLoad week : weeks) {
            LocalDate middle = week.week().first().plusDays(MIDDLE);
            double height = highest > 0 ? metres(week) / highest * HEIGHT : 0;
            if (middle.getYear() == year && height > 0) {
                int index = (middle.getDayOfYear() - 1) / 7;
                bars.add("M" + index + " " + SvgNumber.of(HEIGHT) + "v" + SvgNumber.of(-height) + "h" + BAR_WIDTH + "V"
                        + SvgNumber.of(HEIGHT) + "z");
            }
        }
        return String.join("", bars);
    }

    private static double metres(WeeklyLoad week) {
        return week.value(LoadVariables.DISTANCE).value().orElse(0);
    }
}
