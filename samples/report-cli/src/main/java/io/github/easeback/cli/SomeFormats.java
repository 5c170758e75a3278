package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** The formats that a command knows, of all that there are. */
abstract class SomeFormats implements ITypeConverter<Format>, Iterable<String> {

    private final List<Format> all;

    /**
     * Some of the formats.
     */
    SomeFormats(List<Format> all) {
        this.all = List.copyOf(all);
    }

    /** The ending of its files is another name of a format. */
    @Override
    public Format convert(String text) {
        String typed = text.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(format ->
                        format.toString().equals(typed) || format.extension().equals(typed))
                .findFirst()
                .orElseThrow(() -> BadValue.of("value.unfit", text));
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().map(Format::toString).iterator();
    }

    /**
     * Puts formats and files together.
     *
     * @param complaint the key of what is said of a format that the command does not know
     * @throws CommandFailure if it can't be told what was meant, or if the name of a file tells a format that the command does not know
     */
    List<Output> pair(List<Format> formats, List<Path> files, String complaint) throws CommandFailure {
        List<Output> outputs = new Pairing(formats, files, all).outputs();
        for (Output output : outputs) {
            require(output.format(), complaint);
        }
        return outputs;
    }

    private void require(Format format, String complaint) throws CommandFailure {
        if (!all.contains(format)) {
            throw CommandFailure.usage(Message.of(complaint)
                    .with("format", format)
                    .with("formats", all.stream().map(Format::toString).collect(Collectors.joining(", "))));
        }
    }
}
