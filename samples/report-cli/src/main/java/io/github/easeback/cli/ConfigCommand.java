package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Writes the settings of every day by asking for them, once; what is there is the user's, and stays. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        abbreviateSynopsis = true)
final class ConfigCommand implements Callable<Integer> {

    /** What is worth a question, in the order of asking. */
    private static final List<Asked> ASKED = List.of(
            new Asked(PlaceSettings.RUNS, "config.ask.runs"),
            new Asked(PlaceSettings.OUTPUT, "config.ask.output"),
            new Asked("units", "config.ask.units"),
            new Asked(PainLogOption.KEY, "config.ask.log"),
            new Asked("max-run", "config.ask.max-run"),
            new Asked("max-week", "config.ask.max-week"));

    /** A key and the question for its value. */
    private record Asked(String key, String question) {}

    private final Console console;
    private final CliWords words;

    ConfigCommand(Console console, CliWords words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public Integer call() throws CommandFailure {
        Path file = console.home().configFile().orElseThrow(() -> CommandFailure.of(Message.of("config.no-place")));
        try {
            if (Files.exists(file)) {
                tell("config.there", file);
            } else if (console.terminal().isOut()) {
                ask(file);
            } else {
                throw CommandFailure.usage(message("config.no-terminal", file));
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandFailure.of(message("file.unwritable", file).with("reason", SystemFault.of(e)));
        }
    }

    private void ask(Path file) throws CommandFailure, IOException {
        Dialogue dialogue = new Dialogue(console, words);
        SettingsCheck settings = new SettingsCheck();
        Map<String, String> told = new LinkedHashMap<>();
        for (Asked asked : ASKED) {
            String value =
                    dialogue.answer(Message.of(asked.question()), "", typed -> sound(settings, asked.key(), typed));
            if (!value.isEmpty()) {
                told.put(asked.key(), value);
            }
        }
        if (!told.containsKey(PlaceSettings.RUNS)) {
            throw CommandFailure.usage(Message.of("config.no-runs"));
        }
        write(file, told);
        begin(told.get(PainLogOption.KEY));
        tell("config.written", file);
    }

    /** A log that is named before its first entry is there, and empty, so that the report of this day can read it. */
    private static void begin(@Nullable String log) throws IOException {
        if (log != null && !Files.exists(Path.of(log))) {
            Files.createFile(Path.of(log));
        }
    }

    /** An answer as it stands in the file: paths are whole, since the program is started from any folder. */
    private static String sound(SettingsCheck settings, String key, String typed) {
        settings.fault(key, typed).ifPresent(fault -> {
            throw new BadValue(fault);
        });
        return switch (key) {
            case PlaceSettings.RUNS -> whole(there(path(typed)));
            case PlaceSettings.OUTPUT -> whole(inAFolder(page(path(typed))));
            case PainLogOption.KEY -> whole(inAFolder(path(typed)));
            default -> typed;
        };
    }

    private static Path path(String typed) {
        return new Converters.File().convert(typed);
    }

    /** A name without a format would stop each report to come. */
    private static Path page(Path path) {
        if (Format.ofFile(path.toString()).isEmpty()) {
            throw new BadValue(message("config.no-format", path));
        }
        return path;
    }

    /** What can't be written would stop each report to come, too. */
    private static Path inAFolder(Path path) {
        try {
            OutputFile.folder(path);
            return path;
        } catch (CommandFailure e) {
            throw new BadValue(e.reason());
        }
    }

    private static Path there(Path path) {
        if (!Files.exists(path)) {
            throw new BadValue(message("config.no-such-path", path));
        }
        return path;
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private void write(Path file, Map<String, String> told) throws CommandFailure, IOException {
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        String text = told.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining("", "# " + words.say(Message.of("config.head")) + "\n", ""));
        try (Drafts drafts = new Drafts()) {
            drafts.write(OutputFile.of(Format.TEXT, file, false, List.of()), text);
            drafts.publish();
        }
    }

    private void tell(String key, Path file) throws IOException {
        console.print(words.sentence(message(key, file)) + "\n");
    }

    private static Message message(String key, Path file) {
        return Message.of(key).with("file", file.toString());
    }
}
