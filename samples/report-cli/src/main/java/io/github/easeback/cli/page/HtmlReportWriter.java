package io.github.easeback.cli.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackReportWriter;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.util.List;

/**
 * Writes a report as one page of HTML that stands for itself: no script, no request, and a sheet for the physiotherapist when it is printed. It shows the
 * last 26 weeks and the years before them at a glance, unless the settings ask for a number of weeks. Of single runs and of a plan back it writes a page without that sheet. Immutable and safe for use by several threads.
 */
public final class HtmlReportWriter implements ReportWriter, ComebackReportWriter {

    /** Makes a writer. */
    public HtmlReportWriter() {}

    @Override
    public String format() {
        return "html";
    }

    /** jte takes null for no interceptor. */
    @Override
    @SuppressWarnings("NullAway")
    public void write(TrainingReport report, Appendable out) throws IOException {
        StringOutput html = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, Page.of(report));
        out.append(html.toString());
    }

    /**
     * Writes what is told of some runs, such as those of a day, as one page.
     *
     * @param runs at least one, in one language
     * @param out where to write; it is neither flushed nor closed
     * @throws IOException if {@code out} throws one
     */
    @SuppressWarnings("NullAway")
    public void write(List<RunReport> runs, Appendable out) throws IOException {
        StringOutput html = new StringOutput();
        JterunGenerated.render(new OwaspHtmlTemplateOutput(html), null, RunPage.of(runs));
        out.append(html.toString());
    }

    @Override
    @SuppressWarnings("NullAway")
    public void write(ComebackReport report, Appendable out) throws IOException {
        StringOutput html = new StringOutput();
        JtebackGenerated.render(new OwaspHtmlTemplateOutput(html), null, BackPage.of(report));
        out.append(html.toString());
    }
}
