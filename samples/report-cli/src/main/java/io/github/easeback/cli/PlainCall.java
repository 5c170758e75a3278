package io.github.easeback.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every morning it is the report: a command line without a command means that one. */
final class PlainCall {

    private static final String REPORT = "report";
    private static final List<String> OF_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

    private PlainCall() {}

    /** The command line with its command; a word that is neither a command nor a path stays, to be complained of. */
    static String[] withCommand(String[] args, Collection<String> commands) {
        boolean isReport = args.length == 0 || (!commands.contains(args[0]) && isOfTheReport(args[0]));
        return isReport ? Stream.concat(Stream.of(REPORT), Stream.of(args)).toArray(String[]::new) : args;
    }

    private static boolean isOfTheReport(String first) {
        return first.startsWith("-") ? !OF_THE_PROGRAM.contains(first) : isPath(first);
    }

    private static boolean isPath(String text) {
        try {
            Path path = Path.of(text);
            return Files.exists(path) || path.isAbsolute() || path.getNameCount() > 1 || text.indexOf('.') >= 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
