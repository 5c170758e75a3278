package io.github.easeback.rule;

import io.github.easeback.internal.numbers.RunnerDays;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a runner and a physiotherapist agreed on. It goes before every rule: no budget is more than it, and what goes past it is a finding. It never allows more than the
 * rules do. All parts may be left out. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * AgreedLimits agreed = AgreedLimits.NONE
 *         .withMaxRun(5_000)
 *         .withMaxWeek(15_000)
 *         .withRunDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY))
 *         .withAgreedOn(LocalDate.of(2026, 5, 3));
 * }</pre>
 *
 * @param runMetres the most for a run, in metres, above 0; absent if none was agreed
 * @param weekMetres the most for a week, in metres, above 0; absent if none was agreed
 * @param noRunUntil the first day on which a run may be; absent if none was agreed
 * @param runDays the weekdays on which runs may be, at least one; all seven if none were agreed; immutable
 * @param agreedOn the day of the agreement, from which on runs and weeks are held against it; absent if it is not known, then they are from the week of the report on
 */
public record AgreedLimits(
        OptionalDouble runMetres,
        OptionalDouble weekMetres,
        Optional<LocalDate> noRunUntil,
        Set<DayOfWeek> runDays,
        Optional<LocalDate> agreedOn) {

    /** Nothing was agreed. */
    public static final AgreedLimits NONE = new AgreedLimits(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            EnumSet.allOf(DayOfWeek.class),
            Optional.empty());

    /**
     * Checks the limits and copies the set.
     *
     * @throws IllegalArgumentException if a distance is not above 0 and finite, or if there is no weekday
     * @throws NullPointerException if a part is or holds null
     */
    public AgreedLimits {
        requireDistance("run", runMetres);
        requireDistance("week", weekMetres);
        noRunUntil.ifPresent(day -> RunnerDays.required("noRunUntil", day));
        if (runDays.isEmpty()) {
            throw new IllegalArgumentException(
                    "Runs need at least one weekday; for a while without a run, say until when");
        }
        runDays = Collections.unmodifiableSet(EnumSet.copyOf(runDays));
        agreedOn.ifPresent(day -> RunnerDays.required("agreedOn", day));
    }

    private static void requireDistance(String name, OptionalDouble metres) {
        if (metres.isPresent() && !(metres.getAsDouble() > 0 && Double.isFinite(metres.getAsDouble()))) {
            throw new IllegalArgumentException(
                    "The most for a " + name + " can't be " + metres.getAsDouble() + " m; it has to be above 0");
        }
    }

    /**
     * The same limits with another one of a run.
     *
     * @param metres the most for a run, in metres, above 0
     * @return new limits
     * @throws IllegalArgumentException if {@code metres} is not above 0 and finite
     */
    public AgreedLimits withMaxRun(double metres) {
        return new AgreedLimits(OptionalDouble.of(metres), weekMetres, noRunUntil, runDays, agreedOn);
    }

    /**
     * The same limits with another one of a week.
     *
     * @param metres the most for a week, in metres, above 0
     * @return new limits
     * @throws IllegalArgumentException if {@code metres} is not above 0 and finite
     */
    public AgreedLimits withMaxWeek(double metres) {
        return new AgreedLimits(runMetres, OptionalDouble.of(metres), noRunUntil, runDays, agreedOn);
    }

    /**
     * The same limits, and no run before a day.
     *
     * @param firstDay the first day on which a run may be
     * @return new limits
     * @throws NullPointerException if {@code firstDay} is null
     */
    public AgreedLimits withNoRunUntil(LocalDate firstDay) {
        return new AgreedLimits(runMetres, weekMetres, Optional.of(firstDay), runDays, agreedOn);
    }

    /**
     * The same limits with runs on some weekdays only.
     *
     * @param weekdays the weekdays on which runs may be, at least one
     * @return new limits
     * @throws IllegalArgumentException if there is no weekday
     * @throws NullPointerException if {@code weekdays} is or holds null
     */
    public AgreedLimits withRunDays(Set<DayOfWeek> weekdays) {
        return new AgreedLimits(runMetres, weekMetres, noRunUntil, weekdays, agreedOn);
    }

    /**
     * The same limits with the day of the agreement.
     *
     * @param day the day from which on runs and weeks are held against the limits
     * @return new limits
     * @throws NullPointerException if {@code day} is null
     */
    public AgreedLimits withAgreedOn(LocalDate day) {
        return new AgreedLimits(runMetres, weekMetres, noRunUntil, runDays, Optional.of(day));
    }

    /**
     * Tells whether nothing was agreed.
     *
     * @return true if there is no limit, whether or not there is a day of an agreement
     */
    public boolean isNone() {
        return runMetres.isEmpty() && weekMetres.isEmpty() && noRunUntil.isEmpty() && allowsEveryWeekday();
    }

    /**
     * Tells whether runs may be on every weekday.
     *
     * @return true if no weekdays were agreed, or all seven
     */
    public boolean allowsEveryWeekday() {
        return runDays.size() == WeekDefinition.DAYS;
    }

    /**
     * Tells whether a run may be on a day.
     *
     * @param day the day
     * @return false before the first day on which a run may be, and on a weekday that was not agreed
     */
    public boolean allowsRunOn(LocalDate day) {
        return !isTooEarly(day) && runDays.contains(day.getDayOfWeek());
    }

    /** Whether a day is before the first one on which a run may be. */
    boolean isTooEarly(LocalDate day) {
        return noRunUntil.filter(day::isBefore).isPresent();
    }

    /**
     * The first day on which a run may be.
     *
     * @param from the day from which on to look
     * @return the first of it and the days after it that the agreement allows
     */
    public LocalDate firstRunDay(LocalDate from) {
        LocalDate day = noRunUntil.filter(from::isBefore).orElse(from);
        while (!allowsRunOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The most for a week: nothing if no run may be in it, be it too early or on none of its days. */
    OptionalDouble metresOf(Days week) {
        return firstRunDay(week.first()).isAfter(week.last()) ? OptionalDouble.of(0) : weekMetres;
    }

    /** Whether the limits tell on which days a run may be. */
    boolean choosesDays() {
        return noRunUntil.isPresent() || !allowsEveryWeekday();
    }

    /**
     * The names of the weekdays on which runs may be.
     *
     * @return parts of a sentence, from Monday on; immutable
     */
    public List<Message> weekdays() {
        return runDays.stream().map(day -> Message.of("day." + day)).toList();
    }

    /**
     * That it was agreed, and when: what stands behind a limit as its reason.
     *
     * @return a part of a sentence
     */
    public Message reason() {
        return agreedOn.map(day -> Message.of("agreed.on").with("on", day)).orElseGet(() -> Message.of("agreed"));
    }

    /**
     * All that was agreed.
     *
     * @return a part of a sentence; with nothing in it if {@link #isNone()}
     */
    public Message all() {
        List<Message> parts = new ArrayList<>();
        runMetres.ifPresent(metres -> parts.add(Message.of("agreed.run").with("run", amount(metres))));
        weekMetres.ifPresent(metres -> parts.add(Message.of("agreed.week").with("week", amount(metres))));
        noRunUntil.ifPresent(day -> parts.add(Message.of("agreed.until").with("from", day)));
        if (!allowsEveryWeekday()) {
            parts.add(Message.of("agreed.days").with("days", weekdays()));
        }
        return Message.of("agreed.all").with("parts", List.copyOf(parts));
    }

    private static Amount amount(double metres) {
        return new Amount(Dimension.DISTANCE, metres);
    }
}
