package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What shows a page.
 *
 * @param command the command of the system, to which the file is added
 */
record Browser(List<String> command) {

    /** The one that the user of a system has chosen. */
    static Browser of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /**
     * Shows a page, without waiting for it.
     *
     * @throws CommandFailure if nothing can be started that shows it
     */
    void open(Path page) throws CommandFailure {
        List<String> call =
                Stream.concat(command.stream(), Stream.of(page.toString())).toList();
        try {
            new ProcessBuilder(call)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw CommandFailure.of(
                    Message.of("open.failed").with("file", page.toString()).with("command", command.get(0)));
        }
    }
}
