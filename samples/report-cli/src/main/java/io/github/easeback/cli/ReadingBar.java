package io.github.easeback.cli;

import io.github.easeback.activity.Message;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.report.Alphabet;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far the reading has come, once there are enough files for it to take a while, and wipes it away at its end. */
final class ReadingBar implements ReadProgress.Listener, AutoCloseable {

    /** Fewer files are read before anyone has looked (library convention). */
    private static final int FEWEST_FILES = 50;

    private static final int REFRESH_MILLIS = 100;

    private final Console console;
    private final CliWords words;
    private final int fewestFiles;
    private final Line line;
    private final Thread wipe;
    private @Nullable ProgressBar bar;

    private ReadingBar(Console console, CliWords words, int fewestFiles) {
        this.console = console;
        this.words = words;
        line = new Line(console.err(), Math.min(console.terminal().columns(), Terminal.NARROWEST) - 1);
        this.fewestFiles = fewestFiles;
        wipe = new Thread(line::clear);
    }

    static ReadingBar on(Console console, CliWords words) {
        return new ReadingBar(console, words, FEWEST_FILES);
    }

    /** A bar that never shows. */
    static ReadingBar none(Console console, CliWords words) {
        return new ReadingBar(console, words, Integer.MAX_VALUE);
    }

    @Override
    public void update(ReadProgress progress) {
        if (progress.found() < fewestFiles) {
            return;
        }
        if (bar == null) {
            bar = start();
            // Ctrl-C ends the program here, and the prompt that follows wants a line of its own.
            Runtime.getRuntime().addShutdownHook(wipe);
        }
        bar.maxHint(progress.found());
        bar.stepTo(progress.done());
    }

    private ProgressBar start() {
        boolean isPlain = console.terminal().alphabet() == Alphabet.ASCII;
        return new ProgressBarBuilder()
                .setTaskName(words.say(Message.of("bar.task")))
                .setUnit(" " + words.say(Message.of("bar.unit")), 1)
                .setStyle(isPlain ? ProgressBarStyle.ASCII : ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(line)
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            line.clear();
            forgetWipe();
        }
    }

    private void forgetWipe() {
        try {
            Runtime.getRuntime().removeShutdownHook(wipe);
        } catch (IllegalStateException e) {
            // The program is ending already, and the line is wiped either way.
        }
    }

    /** One line of the terminal, written again and again. */
    private record Line(PrintWriter err, int width) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            err.print('\r' + rendered);
            err.flush();
        }

        @Override
        public void clear() {
            accept(" ".repeat(width) + '\r');
        }

        /** The bar only calls this if it was ever drawn, so its owner wipes the line. */
        @Override
        public void close() {}
    }
}
