package io.github.easeback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options and says what is wrong with them in words. */
final class Converters {

    private Converters() {}

    /** Reads a number in per cent. */
    static final class Percent implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            try {
                double percent = Double.parseDouble(text);
                if (percent >= 0.1 && percent <= 1000) {
                    return percent;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number out of range.
            }
            throw BadValue.of("percent.range", text);
        }
    }

    /** Reads a number of weeks. */
    static final class Weeks implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            try {
                int weeks = Integer.parseInt(text);
                if (weeks >= 1) {
                    return weeks;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number out of range.
            }
            throw BadValue.of("weeks.range", text);
        }
    }

    /** Reads how many runs a week has. */
    static final class RunsPerWeek implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (text.matches("[1-7]")) {
                return Integer.valueOf(text);
            }
            throw BadValue.of("runs.range", text);
        }
    }

    /** Reads the name of a file or folder, in which a shell puts the home only where it stands alone. */
    static final class File implements ITypeConverter<Path> {

        private static final String HOME = "~/";

        @Override
        public Path convert(String text) {
            if (text.isBlank()) {
                throw BadValue.of("file.unnamed", text);
            }
            try {
                Path path = Path.of(text);
                return text.startsWith(HOME)
                        ? UserFolders.ofProcess()
                                .home()
                                .map(home -> home.resolve(text.substring(HOME.length())))
                                .orElse(path)
                        : path;
            } catch (InvalidPathException e) {
                throw BadValue.of("file.name", text);
            }
        }
    }
}
