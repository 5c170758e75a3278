package io.github.easeback.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits that jumps broke and that stand for a time, or a jump would pay for the next one; the lowest of them counts. Immutable. */
record StandingLimits(List<Standing> limits) {

    /** Nothing was broken. */
    static final StandingLimits NONE = new StandingLimits(List.of());

    StandingLimits {
        limits = List.copyOf(limits);
    }

    private static final int WEEK = 7;

    private static final Comparator<Standing> LOWEST_AND_LATEST =
            Comparator.comparingDouble(Standing::limit).thenComparing(Standing::lastDay, Comparator.reverseOrder());

    /** A limit that stands up to a day, with what it grew out of, below which no step back goes. What keeps to it may raise it, from a later day on. */
    record Standing(double limit, double grownFrom, LocalDate lastDay, double raised, LocalDate raisedFrom) {

        /** What stands after a week that ended on a day. */
        static Standing after(LocalDate day, double limit) {
            return after(day, limit, limit);
        }

        /** What stands after a run on a day. */
        static Standing after(LocalDate day, double limit, double grownFrom) {
            return new Standing(limit, grownFrom, day.plusDays(Allowance.HELD_DAYS), limit, LocalDate.MAX);
        }

        /** The same limit after a run on a day, which allows so much from another day on. */
        Standing raised(double allowed, LocalDate day, LocalDate from) {
            return new Standing(limitOn(day), grownFrom, lastDay, Math.max(raised, allowed), from);
        }

        /** The same limit after it was broken again. */
        Standing renewed(LocalDate day, IncreaseLimit increase, LocalDate from) {
            boolean isInARow = day.isBefore(brokenOn().plusDays(WEEK));
            double held = limitOn(day);
            return isInARow
                    ? extended(day)
                    : new Standing(held, grownFrom, day.plusDays(Allowance.HELD_DAYS), increase.after(held), from);
        }

        /** The same limit for longer. */
        Standing extended(LocalDate day) {
            return new Standing(limit, grownFrom, day.plusDays(Allowance.HELD_DAYS), raised, raisedFrom);
        }

        /** The day on which the limit was last broken. */
        LocalDate brokenOn() {
            return lastDay.minusDays(Allowance.HELD_DAYS);
        }

        double limitOn(LocalDate day) {
            return day.isBefore(raisedFrom) ? limit : raised;
        }

        boolean isOn(LocalDate day) {
            return !day.isAfter(lastDay);
        }
    }

    StandingLimits and(Standing limit) {
        return new StandingLimits(
                Stream.concat(limits.stream(), Stream.of(limit)).toList());
    }

    /** The lowest limit that stands on a day; of equal ones that which was broken last. */
    Optional<Standing> on(LocalDate day) {
        Standing lowest = null;
        for (Standing limit : limits) {
            boolean isLower = lowest == null || LOWEST_AND_LATEST.compare(limit, lowest) < 0;
            lowest = isLower && limit.isOn(day) ? limit : lowest;
        }
        return Optional.ofNullable(lowest);
    }
}
