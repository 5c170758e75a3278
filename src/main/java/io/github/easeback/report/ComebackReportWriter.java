package io.github.easeback.report;

import java.io.IOException;

/** Writes a plan back to running in one format. Implementations are immutable and safe for use by several threads. */
public interface ComebackReportWriter {

    /**
     * The name of the format.
     *
     * @return a stable name in lower case, such as {@code text}
     */
    String format();

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to write; it is neither flushed nor closed
     * @throws IOException if {@code out} throws one
     */
    void write(ComebackReport report, Appendable out) throws IOException;
}
