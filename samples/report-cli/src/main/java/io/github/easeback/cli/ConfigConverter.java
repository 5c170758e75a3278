package io.github.easeback.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Reads a file of settings, and checks each as if it stood on the command line, so that a complaint can name its line. */
final class ConfigConverter implements ITypeConverter<ConfigFile> {

    private final Converters.File files = new Converters.File();
    private final CommandLine settings =
            new CommandLine(new SettingOptions()).setCaseInsensitiveEnumValuesAllowed(true);
    private final List<String> keys =
            settings.getCommandSpec().options().stream().map(ConfigFile::key).toList();

    /** The keys that a file may hold. */
    List<String> keys() {
        return keys;
    }

    @Override
    public ConfigFile convert(String text) {
        Path path = files.convert(text);
        Map<String, String> values = new LinkedHashMap<>();
        for (ConfigLine line : lines(path)) {
            String where = path + ", line " + line.number() + ", " + line.key() + ": ";
            checkKey(line, where);
            if (values.put(line.key(), line.value()) != null) {
                throw new TypeConversionException(where + "this key stands there twice");
            }
            checkValue(line, where);
        }
        return new ConfigFile(path, values);
    }

    private static List<ConfigLine> lines(Path path) {
        try {
            return ConfigLine.all(Files.readAllLines(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new TypeConversionException(path + " is not written in UTF-8");
        } catch (NoSuchFileException e) {
            throw new TypeConversionException("there is no file " + path);
        } catch (IOException e) {
            throw new TypeConversionException(
                    path + " can't be read (" + e.getClass().getSimpleName() + ")");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(path + ", " + e.getMessage());
        }
    }

    private void checkKey(ConfigLine line, String where) {
        if (!keys.contains(line.key())) {
            throw new TypeConversionException(where + "there is no such setting, only " + String.join(", ", keys)
                    + Nearest.question(line.key(), keys));
        }
    }

    private void checkValue(ConfigLine line, String where) {
        try {
            settings.parseArgs("--" + line.key() + "=" + line.value());
        } catch (ParameterException e) {
            throw new TypeConversionException(where + reason(e));
        }
    }

    /** Without the words of picocli in front of it. */
    private static String reason(ParameterException e) {
        return Complaints.reason(e).replaceFirst("^Invalid value for option '[^']*'( \\([^)]*\\))?: ", "");
    }
}
