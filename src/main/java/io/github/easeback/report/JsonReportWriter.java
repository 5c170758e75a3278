package io.github.easeback.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a report, what is told of one run, or a plan back to running as one JSON object; {@code docs/json.md} describes it. Numbers are SI whatever the units of the words are, and
 * changes are fractions, so that +10 % is 0.10; sentences are English whatever the language of the report is. An absent value is {@code null} with a reason beside it.
 */
public final class JsonReportWriter implements ReportWriter, RunReportWriter, ComebackReportWriter {

    private static final int VERSION = 1;

    /** Only ASCII, so that a name in it can't turn the writing of a terminal, and no encoding changes it. */
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Makes a writer. */
    public JsonReportWriter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        TrainingReport english = report.in(Locale.ENGLISH);
        write(english.words(), json -> new Document(english, json).write(), out);
    }

    @Override
    public void write(RunReport report, Appendable out) throws IOException {
        RunReport english = report.in(Locale.ENGLISH);
        write(english.words(), json -> new JsonRun(english, json).write(), out);
    }

    @Override
    public void write(ComebackReport report, Appendable out) throws IOException {
        ComebackReport english = report.in(Locale.ENGLISH);
        write(english.words(), json -> new JsonComeback(english, json).write(), out);
    }

    /** What is in a document. */
    private interface Content {
        void write(Json json) throws IOException;
    }

    private static void write(Words words, Content content, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            Json json = new Json(generator, words);
            json.object(() -> content.write(json));
        }
        out.append(text.getBuffer()).append('\n');
    }

    /** One report on its way into JSON. */
    private static final class Document {

        private final TrainingReport report;
        private final Json json;

        Document(TrainingReport report, Json json) {
            this.report = report;
            this.json = json;
        }

        void write() throws IOException {
            json.text("format", "easeback-report");
            json.count("version", VERSION);
            json.date("asOf", report.asOf());
            json.object("settings", this::settings);
            json.object(
                    "history", () -> new JsonHistory(json).write(report.load().history()));
            json.object("verdict", this::verdict);
            json.objects("weeks", shownWeeks(), new JsonWeek(report, json)::write);
            json.objects("ratios", report.ratios(), new JsonDescription(json)::ratios);
            json.objects("trends", report.trends(), new JsonDescription(json)::trend);
            json.objects("form", report.formTrends(), new JsonForm(json)::trend);
            json.objects("findings", report.findings(), new JsonFinding(json)::write);
            json.objects("recommendations", report.recommendations(), this::recommendation);
            budget();
            layoff();
            comeback();
            plan();
            json.objects("evidence", report.evidence().entrySet(), this::evidence);
            json.text("disclaimer", String.join(" ", report.disclaimers()));
        }

        private void settings() throws IOException {
            ReportSettings settings = report.settings();
            json.text("zone", report.load().history().zone().getId());
            json.text("weekStart", report.load().definition().firstDay().name());
            json.number("limit", settings.maxIncrease());
            json.number("runLimit", settings.maxRunIncrease());
            json.text("units", settings.units().name().toLowerCase(Locale.ROOT));
            json.date("injury", report.layoffs().injury());
            new JsonDescription(json).settings(settings.variables());
            if (settings.agreed().isNone()) {
                json.nothing("agreed");
            } else {
                json.object("agreed", () -> agreed(settings.agreed()));
            }
        }

        private void agreed(AgreedLimits agreed) throws IOException {
            json.number("run", agreed.runMetres());
            json.number("week", agreed.weekMetres());
            json.date("noRunUntil", agreed.noRunUntil());
            json.array("runDays", agreed.runDays(), day -> json.member(day.name()));
            json.date("agreedOn", agreed.agreedOn());
        }

        private void verdict() throws IOException {
            json.text("id", report.verdict().map(Enum::name));
            json.text("headline", report.headline());
        }

        private List<Drivers> shownWeeks() {
            List<Drivers> all = report.drivers();
            int shown = report.settings().weeksShown().orElse(all.size());
            return all.subList(Math.max(0, all.size() - shown), all.size());
        }

        private void recommendation(Recommendation recommendation) throws IOException {
            json.text("id", recommendation.id());
            json.count("priority", recommendation.priority());
            json.text("headline", recommendation.headline());
            json.text("detail", recommendation.reasons());
            json.array(
                    "because",
                    recommendation.because(),
                    finding -> json.member(report.findings().indexOf(finding)));
        }

        private void budget() throws IOException {
            Optional<Budget> budget = report.plan().map(AdvicePlan::budget);
            if (budget.isPresent()) {
                json.object("budget", () -> new JsonBudget(json).write(budget.get(), report.newestRunAgeDays()));
            } else {
                json.nothing("budget");
                json.text("budgetReason", report.headline());
            }
        }

        private void layoff() throws IOException {
            Optional<Comeback> comeback = report.evaluation().comeback();
            if (comeback.isPresent()) {
                json.object("layoff", () -> new JsonLayoff(json).write(comeback.get()));
                json.reason("layoffReason", Optional.empty());
            } else {
                json.nothing("layoff");
                json.reason("layoffReason", Optional.of(Reason.NO_LAYOFF));
            }
        }

        private void comeback() throws IOException {
            Optional<ComebackReport> comeback = report.comeback();
            json.objectOrNull("comeback", comeback, back -> new JsonComeback(back, json).writeInShort());
            json.reason("comebackReason", comeback.isPresent() ? Optional.empty() : Optional.of(Reason.NO_LAYOFF));
        }

        private void plan() throws IOException {
            json.objectOrNull("plan", report.planCheck(), new JsonPlan(report, json)::write);
        }

        private void evidence(Map.Entry<String, Evidence> card) throws IOException {
            json.text("rule", card.getKey());
            new JsonFinding(json).evidence(card.getValue());
        }
    }

    @Override
    public String toString() {
        return format();
    }
}
