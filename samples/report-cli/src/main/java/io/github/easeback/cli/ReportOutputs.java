package io.github.easeback.cli;

import io.github.easeback.cli.page.Headline;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the report into all its places: the files first, and then what is printed.
 *
 * @param files the files, each once
 * @param printed the format for standard output, absent if nothing is printed
 * @param look the look of what is printed
 */
record ReportOutputs(List<OutputFile> files, Optional<Format> printed, Look look) {

    /** Puts what was asked for into a format. */
    interface Contents {
        String in(Format format, Look look) throws IOException;
    }

    /**
     * Checks all places.
     *
     * @throws CommandFailure if one can't be written, or is named twice
     */
    static ReportOutputs of(List<Output> outputs, Look look, boolean mayReplace, List<Path> inputs)
            throws CommandFailure {
        List<OutputFile> files = new ArrayList<>();
        Optional<Format> printed = Optional.empty();
        for (Output output : outputs) {
            if (output.path().isEmpty()) {
                printed = Optional.of(output.format());
                continue;
            }
            OutputFile file = OutputFile.of(output.format(), output.path().get(), mayReplace, inputs);
            if (files.stream().map(OutputFile::target).anyMatch(file.target()::equals)) {
                throw CommandFailure.usage(
                        Message.of("file.twice").with("file", file.path().toString()));
            }
            files.add(file);
        }
        return new ReportOutputs(List.copyOf(files), printed, look);
    }

    /**
     * Writes all files or none, as far as that can be known beforehand.
     *
     * @throws CommandFailure if one can't be written
     */
    void write(Contents contents, Console console) throws CommandFailure {
        writeFiles(contents);
        if (printed.isPresent()) {
            try {
                console.print(contents.in(printed.get(), look));
            } catch (IOException e) {
                throw Console.failure(e);
            }
        }
    }

    private void writeFiles(Contents contents) throws CommandFailure {
        try (Drafts drafts = new Drafts()) {
            for (OutputFile file : files) {
                drafts.write(file, text(file, contents));
            }
            drafts.publish();
        }
    }

    private String text(OutputFile file, Contents contents) throws CommandFailure {
        try {
            return contents.in(file.format(), look.forFiles());
        } catch (IOException e) {
            throw file.notWritten(e);
        }
    }

    /** Whether a format is asked for. */
    boolean hold(Format format) {
        return Stream.concat(files.stream().map(OutputFile::format), printed.stream())
                .anyMatch(format::equals);
    }

    /** The answer of a report and where it lies, for somebody to whom nothing was printed. */
    Optional<Message> answer(String headline) {
        if (printed.isPresent()) {
            return Optional.empty();
        }
        String names = files.stream().map(file -> file.path().toString()).collect(Collectors.joining(", "));
        return Optional.of(Message.of("told.answer")
                .with("answer", Headline.of(headline).verdict())
                .with("files", names));
    }

    Message describe() {
        List<Message> places = new ArrayList<>();
        files.forEach(file -> places.add(Message.of("written.to")
                .with("format", file.format())
                .with("file", file.path().toString())));
        printed.ifPresent(format -> places.add(Message.of("written.out").with("format", format)));
        return Message.of("told.written").with("places", places);
    }
}
