package io.github.easeback;

import io.github.easeback.message.Message;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import java.io.IOException;
import java.util.ResourceBundle;

/** The format of a caller's own that the guide shows. */
final class NoteWriter implements ReportWriter {

    @Override
    public String format() {
        return "note";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle("notes", report.words().locale());
        Words words = report.words().with(texts);
        Message note = Message.of("note").with("day", report.asOf()).with("answer", report.headline());
        out.append(words.say(note)).append('\n');
    }
}
