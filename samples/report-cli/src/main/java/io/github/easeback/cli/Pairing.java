package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which format goes where: the n-th format into the n-th file, and a file without a format gets the one that its name tells. */
final class Pairing {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final List<Format> formats;
    private final List<Path> paths;
    private final List<Format> known;

    /**
     * Formats and files of a command.
     *
     * @param known the formats that the command writes
     */
    Pairing(List<Format> formats, List<Path> paths, List<Format> known) {
        this.formats = formats;
        this.known = known;
        this.paths = paths.isEmpty() ? List.of(STANDARD_OUTPUT) : paths;
    }

    /**
     * The outputs in the order of the command line.
     *
     * @throws CommandFailure if it can't be told what was meant
     */
    List<Output> outputs() throws CommandFailure {
        if (formats.size() > paths.size()) {
            throw CommandFailure.usage(
                    Message.of("formats.many").with("formats", formats.size()).with("outputs", outputCount()));
        }
        if (paths.stream().filter(STANDARD_OUTPUT::equals).count() > 1) {
            throw CommandFailure.usage(Message.of("print.twice"));
        }
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            outputs.add(output(i, paths.get(i)));
        }
        return outputs;
    }

    private Message outputCount() {
        return paths.size() == 1
                ? Message.of("outputs.one")
                : Message.of("outputs.many").with("count", paths.size());
    }

    private Output output(int i, Path path) throws CommandFailure {
        if (path.equals(STANDARD_OUTPUT)) {
            return new Output(i < formats.size() ? formats.get(i) : Format.TEXT, Optional.empty());
        }
        Optional<Format> told = Format.ofFile(path.toString());
        if (i >= formats.size()) {
            return new Output(told.orElseThrow(() -> unknown(path)), Optional.of(path));
        }
        if (formats.size() < paths.size() && told.isPresent() && told.get() != formats.get(i)) {
            throw CommandFailure.usage(Message.of("format.other")
                    .with("format", formats.get(i))
                    .with("file", path.toString())
                    .with("told", told.get()));
        }
        return new Output(formats.get(i), Optional.of(path));
    }

    private CommandFailure unknown(Path path) {
        String endings = known.stream().map(format -> "." + format.extension()).collect(Collectors.joining(", "));
        return CommandFailure.usage(
                Message.of("format.untold").with("file", path.toString()).with("endings", endings));
    }
}
