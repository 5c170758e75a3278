package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks settings as if they stood on a command line. Made only where there is something to check, since that takes longer than to read a file of settings. */
final class SettingsCheck {

    private final CommandLine settings = new CommandLine(CommandSpec.create()
                    .addMixin("places", CommandSpec.forAnnotatedObject(new PlaceSettings()))
                    .addMixin("settings", CommandSpec.forAnnotatedObject(new SettingOptions()))
                    .addMixin("wishes", CommandSpec.forAnnotatedObject(new PlanOptions()))
                    .addMixin("painLog", CommandSpec.forAnnotatedObject(new PainLogOption())))
            .setCaseInsensitiveEnumValuesAllowed(true);
    private final List<String> keys =
            settings.getCommandSpec().options().stream().map(ConfigFile::key).toList();

    /** The keys that a file may hold. */
    List<String> keys() {
        return keys;
    }

    /**
     * What is wrong with a line, if anything is.
     *
     * @param line the line
     * @param before the settings of the lines before it
     */
    Optional<Message> fault(ConfigLine line, Map<String, String> before) {
        if (!keys.contains(line.key())) {
            Message unknown = Message.of("config.key").with("keys", String.join(", ", keys));
            return Optional.of(Nearest.guess(unknown, line.key(), keys));
        }
        if (before.containsKey(line.key())) {
            return Optional.of(Message.of("config.twice"));
        }
        return fault(line.key(), line.value());
    }

    /** What is wrong with the value of a key, if anything is. */
    Optional<Message> fault(String key, String value) {
        try {
            settings.parseArgs("--" + key + "=" + value);
            return Optional.empty();
        } catch (ParameterException e) {
            return Optional.of(WrongUsage.badValue(e));
        }
    }
}
