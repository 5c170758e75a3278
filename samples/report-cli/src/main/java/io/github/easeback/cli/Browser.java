package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What shows a page.
 *
 * @param command the command of the system, to which the file is added
 */
record Browser(List<String> command) {

    /** What finds no browser says so at once; a browser may stay as long as it likes (library convention). */
    private static final int PATIENCE_MILLIS = 1_000;

    /** The one that the user of a system has chosen. */
    static Browser of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /**
     * Shows a page, without waiting until somebody has seen it.
     *
     * @throws CommandFailure if nothing shows it
     */
    void open(Path page) throws CommandFailure {
        List<String> call =
                Stream.concat(command.stream(), Stream.of(page.toString())).toList();
        try {
            Process process = new ProcessBuilder(call)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() != 0) {
                throw notShown(page);
            }
        } catch (IOException e) {
            throw notShown(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CommandFailure notShown(Path page) {
        return CommandFailure.of(
                Message.of("open.failed").with("file", page.toString()).with("command", command.get(0)));
    }
}
