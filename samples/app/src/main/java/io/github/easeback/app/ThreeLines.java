package io.github.easeback.app;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The least that a program has to write: a folder in, advice out. */
final class ThreeLines {

    private ThreeLines() {}

    /**
     * Prints what to do.
     *
     * @param arguments a folder of FIT files, or an archive
     * @throws IOException if it is not there
     */
    public static void main(String[] arguments) throws IOException {
        advise(Path.of(arguments[0]), Clock.system(ZoneId.systemDefault()), System.out);
    }

    static void advise(Path folder, Clock clock, PrintStream out) throws IOException {
        RunHistory history = HistoryReader.lenient().read(folder).history();
        TrainingReport report = TrainingCheck.standard().assess(history, LocalDate.now(clock));
        report.recommendations().forEach(recommendation -> out.println(recommendation.headline()));
    }
}
