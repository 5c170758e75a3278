package io.github.easeback.comeback;

import java.time.LocalDate;

/**
 * What the sessions of a week come to, without what was run of a week that has begun. Walks are listed with the sessions and add nothing here.
 *
 * @param start the first day of the week
 * @param sessions how many sessions with running are planned in it
 * @param distanceMetres their distance, in metres
 * @param runningSeconds their running, in seconds
 * @param lighter whether the week is meant to be lighter than the one before
 */
public record PlannedWeek(
        LocalDate start, int sessions, double distanceMetres, double runningSeconds, boolean lighter) {}
