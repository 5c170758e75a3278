package io.github.easeback.cli;

import io.github.easeback.activity.Message;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the report into all its places: the files first, and then what is printed.
 *
 * @param files the files, each once
 * @param printed the format for standard output, absent if nothing is printed
 * @param look the look of what is printed
 */
record ReportOutputs(List<OutputFile> files, Optional<Format> printed, Look look) {

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
    void write(TrainingReport report, Console console) throws CommandFailure {
        writeFiles(report);
        if (printed.isPresent()) {
            try {
                console.print(printed.get().text(report, look));
            } catch (IOException e) {
                throw Console.failure(e);
            }
        }
    }

    private void writeFiles(TrainingReport report) throws CommandFailure {
        try (Drafts drafts = new Drafts()) {
            for (OutputFile file : files) {
                drafts.write(file, text(file, report));
            }
            drafts.publish();
        }
    }

    private String text(OutputFile file, TrainingReport report) throws CommandFailure {
        try {
            return file.format().text(report, look.forFiles());
        } catch (IOException e) {
            throw file.notWritten(e);
        }
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
