package io.github.easeback.cli;

import java.util.List;

/** The formats for reports, which are all that there are. */
final class ReportFormats extends SomeFormats {

    ReportFormats() {
        super(List.of(Format.values()));
    }
}
