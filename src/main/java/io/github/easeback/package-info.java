/**
 * EaseBack: from a runner's FIT files to what to do next.
 *
 * <pre>{@code
 * RunHistory history = HistoryReader.lenient().read(Path.of("fit-files")).history();
 * TrainingReport report = TrainingCheck.standard().assess(history, LocalDate.now(clock));
 * report.answer().forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link io.github.easeback.TrainingCheck} ties the packages together. The library never logs, prints or exits, opens no
 * network connection, and uses neither the zone nor the locale of the system.
 */
@NullMarked
package io.github.easeback;

import org.jspecify.annotations.NullMarked;
