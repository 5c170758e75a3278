package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;

/** Reads a file of settings, and checks each as if it stood on the command line, so that a complaint can name its line. */
final class ConfigConverter implements ITypeConverter<ConfigFile> {

    private final Converters.File files = new Converters.File();

    @Override
    public ConfigFile convert(String text) {
        Path path = files.convert(text);
        SettingsCheck settings = new SettingsCheck();
        Map<String, String> values = new LinkedHashMap<>();
        for (ConfigLine line : lines(path)) {
            settings.fault(line, values).ifPresent(fault -> {
                throw new BadValue(Message.of("config.entry")
                        .with("file", path.toString())
                        .with("line", line.number())
                        .with("key", line.key())
                        .with("reason", fault));
            });
            values.put(line.key(), line.value());
        }
        return new ConfigFile(path, values);
    }

    private static List<ConfigLine> lines(Path path) {
        if (Files.isDirectory(path)) {
            throw fault("config.folder", path);
        }
        try {
            return ConfigLine.all(Files.readAllLines(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw fault("config.utf8", path);
        } catch (NoSuchFileException e) {
            throw fault("config.missing", path);
        } catch (IOException e) {
            throw new BadValue(Message.of("config.unreadable")
                    .with("file", path.toString())
                    .with("reason", SystemFault.of(e)));
        } catch (BadValue e) {
            throw new BadValue(
                    Message.of("config.fault").with("file", path.toString()).with("reason", e.reason()));
        }
    }

    private static BadValue fault(String key, Path path) {
        return new BadValue(Message.of(key).with("file", path.toString()));
    }
}
