package io.github.easeback.cli.page;

import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.Days;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Finds the weeks of a table that say nothing but that there was no run, since they lie in one layoff. */
final class WeekGaps {

    private static final int FEWEST_WEEKS = 2;

    private final List<WeeklyLoad> weeks;
    private final List<Layoff> layoffs;
    private final PageWords words;

    private WeekGaps(List<WeeklyLoad> weeks, List<Layoff> layoffs, PageWords words) {
        this.weeks = weeks;
        this.layoffs = layoffs;
        this.words = words;
    }

    static WeekGaps of(List<WeeklyLoad> weeks, List<Layoff> layoffs, PageWords words) {
        return new WeekGaps(weeks, layoffs, words);
    }

    /** One row a week, made of its index; the weeks of a layoff as one, made of their days and of what they were. */
    <T> List<T> rows(IntFunction<T> week, BiFunction<String, String, T> gap) {
        List<T> rows = new ArrayList<>();
        int index = 0;
        while (index < weeks.size()) {
            Optional<Layoff> layoff = layoff(weeks.get(index));
            int end = layoff.isPresent() ? end(index, layoff.get()) : index;
            if (end - index >= FEWEST_WEEKS) {
                Days days = new Days(
                        weeks.get(index).week().first(),
                        weeks.get(end - 1).days().last());
                rows.add(gap.apply(words.span(days), what(layoff.orElseThrow())));
                index = end;
            } else {
                rows.add(week.apply(index));
                index++;
            }
        }
        return List.copyOf(rows);
    }

    private String what(Layoff layoff) {
        return words.say(Message.of("row.gap").with("days", layoff.days()));
    }

    private Optional<Layoff> layoff(WeeklyLoad week) {
        return layoffs.stream().filter(layoff -> isGap(week, layoff)).findFirst();
    }

    private static boolean isGap(WeeklyLoad week, Layoff layoff) {
        return week.runs().isEmpty()
                && week.unreadable() == 0
                && !layoff.firstDay().isAfter(week.days().first())
                && !layoff.lastDay().isBefore(week.days().last());
    }

    private int end(int from, Layoff layoff) {
        int end = from;
        while (end < weeks.size() && isGap(weeks.get(end), layoff)) {
            end++;
        }
        return end;
    }
}
