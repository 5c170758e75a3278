package io.github.easeback.cli;

import io.github.easeback.input.ReadProgress;
import io.github.easeback.message.Message;
import io.github.easeback.report.Alphabet;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says on a terminal at once that it reads, and how far that has come once there are enough files for it to take a while; at its end all is wiped away. */
final class ReadingBar implements ReadProgress.Listener, AutoCloseable {

    /** Fewer files are read before anyone has looked (library convention). */
    private static final int FEWEST_FILES = 50;

    private static final int REFRESH_MILLIS = 100;

    private final Console console;
    private final CliWords words;
    private final int fewestFiles;
    private final Line line;
    private @Nullable ProgressBar bar;

    private ReadingBar(Console console, CliWords words, int fewestFiles) {
        this.console = console;
        this.words = words;
        line = new Line(console.err(), Math.min(console.terminal().columns(), Terminal.NARROWEST) - 1);
        this.fewestFiles = fewestFiles;
    }

    static ReadingBar on(Console console, CliWords words) {
        return new ReadingBar(console, words, FEWEST_FILES);
    }

    /** A bar that never shows. */
    static ReadingBar none(Console console, CliWords words) {
        return new ReadingBar(console, words, Integer.MAX_VALUE);
    }

    /** Says that the reading begins, before anybody knows how many files there are. */
    void begin() {
        if (fewestFiles < Integer.MAX_VALUE) {
            line.accept(words.say(Message.of("bar.task")));
        }
    }

    @Override
    public void update(ReadProgress progress) {
        if (progress.found() < fewestFiles) {
            return;
        }
        if (bar == null) {
            bar = start();
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
        }
        line.end();
    }

    /** One line of the terminal, written again and again. */
    private static final class Line implements ProgressBarConsumer {

        private final PrintWriter err;
        private final int width;
        /** After Ctrl-C the prompt wants an empty line, and the thread of the bar draws on for a while. */
        private final CleanStop stop = CleanStop.with(this::wipe);

        private boolean isDrawn;

        Line(PrintWriter err, int width) {
            this.err = err;
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            stop.begin();
            try {
                print(rendered);
                isDrawn = true;
            } finally {
                stop.end();
            }
        }

        private void print(String text) {
            err.print('\r' + text);
            err.flush();
        }

        private void wipe() {
            if (isDrawn) {
                print(" ".repeat(width) + '\r');
            }
        }

        void end() {
            stop.begin();
            try {
                wipe();
            } finally {
                stop.end();
            }
            stop.close();
        }

        /** The bar only calls this if it was ever drawn, so its owner ends the line. */
        @Override
        public void close() {}
    }
}
