package io.github.easeback.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.HistoryWarning;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.load.AscentLoad;
import io.github.easeback.load.Days;
import io.github.easeback.load.DescentLoad;
import io.github.easeback.load.DistanceLoad;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.RunCountLoad;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Subject;
import io.github.easeback.rule.TenPercentRule;
import io.github.easeback.rule.WithinLimit;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Writes a report as one JSON object; {@code docs/json.md} describes it. Numbers are SI whatever the units of the words are, and
 * changes are fractions, so that +10 % is 0.10. An absent value is {@code null} with a reason beside it.
 */
public final class JsonReportWriter implements ReportWriter {

    private static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Makes a writer. */
    public JsonReportWriter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            new Document(report, json).write();
        }
        out.append(text.getBuffer()).append('\n');
    }

    /** One report on its way into JSON. */
    private static final class Document {

        private final TrainingReport report;
        private final JsonGenerator json;

        Document(TrainingReport report, JsonGenerator json) {
            this.report = report;
            this.json = json;
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", "easeback-report");
            json.writeNumberField("version", VERSION);
            date("asOf", report.asOf());
            settings();
            history(report.load().history());
            verdict();
            weeks();
            findings();
            recommendations();
            budget();
            json.writeStringField("disclaimer", report.words().text("disclaimer"));
            json.writeEndObject();
        }

        private void settings() throws IOException {
            json.writeObjectFieldStart("settings");
            json.writeStringField("zone", report.load().history().zone().getId());
            json.writeStringField(
                    "weekStart", report.load().definition().firstDay().name());
            json.writeNumberField("limit", report.settings().maxIncrease());
            json.writeStringField("units", report.settings().units().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }

        private void history(RunHistory history) throws IOException {
            json.writeObjectFieldStart("history");
            json.writeNumberField("files", history.files());
            json.writeNumberField("runs", history.runs().size());
            date("firstRun", history.firstDay());
            date("lastRun", history.lastDay());
            json.writeNumberField(
                    "runsInCallerZone",
                    history.runs().stream()
                            .filter(run -> run.localTimeSource() == LocalTimeSource.CALLER_ZONE)
                            .count());
            json.writeArrayFieldStart("leftOut");
            for (LeftOut entry : history.leftOut()) {
                leftOut(entry);
            }
            json.writeEndArray();
            repaired(history.repaired());
            duplicates(history.duplicates());
            warnings(history.warnings());
            json.writeEndObject();
        }

        private void repaired(List<Repair> repairs) throws IOException {
            json.writeArrayFieldStart("repaired");
            for (Repair repair : repairs) {
                json.writeStartObject();
                json.writeStringField("source", repair.source());
                json.writeStringField("code", repair.code().name());
                json.writeStringField("message", repair.message());
                offset(repair.byteOffset());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void duplicates(List<Duplicate> duplicates) throws IOException {
            json.writeArrayFieldStart("duplicates");
            for (Duplicate duplicate : duplicates) {
                json.writeStartObject();
                json.writeStringField("source", duplicate.source());
                json.writeStringField("of", duplicate.of());
                json.writeStringField("code", duplicate.code().name());
                json.writeStringField("message", duplicate.message());
                date("date", duplicate.date());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void warnings(List<HistoryWarning> warnings) throws IOException {
            json.writeArrayFieldStart("warnings");
            for (HistoryWarning warning : warnings) {
                json.writeStartObject();
                json.writeStringField("code", warning.code().name());
                json.writeStringField("message", warning.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void offset(OptionalLong offset) throws IOException {
            if (offset.isPresent()) {
                json.writeNumberField("byteOffset", offset.getAsLong());
            } else {
                json.writeNullField("byteOffset");
            }
        }

        private void leftOut(LeftOut entry) throws IOException {
            json.writeStartObject();
            json.writeStringField("source", entry.source());
            json.writeStringField("code", entry.code().name());
            json.writeStringField("message", entry.message());
            offset(entry.byteOffset());
            date("date", entry.date());
            json.writeEndObject();
        }

        private void verdict() throws IOException {
            json.writeObjectFieldStart("verdict");
            text("id", report.plan().map(plan -> plan.verdict().name()));
            json.writeStringField("headline", report.headline());
            json.writeEndObject();
        }

        private void weeks() throws IOException {
            json.writeArrayFieldStart("weeks");
            int count = report.drivers().size();
            int shown = report.settings().weeksShown().orElse(count);
            for (int i = Math.max(0, count - shown); i < count; i++) {
                week(report.drivers().get(i));
            }
            json.writeEndArray();
        }

        private void week(Drivers drivers) throws IOException {
            WeeklyLoad week = drivers.week();
            json.writeStartObject();
            date("start", week.week().first());
            date("end", week.week().last());
            json.writeBooleanField("complete", week.isComplete());
            json.writeNumberField("runs", week.runs().size());
            json.writeNumberField("unreadable", week.unreadable());
            load(week);
            changes(week);
            json.writeArrayFieldStart("drivers");
            for (LoadVariable variable : drivers.variables()) {
                json.writeString(variable.id().toUpperCase(Locale.ROOT));
            }
            if (!drivers.onNewGround().isEmpty()) {
                json.writeString("SURFACE");
            }
            json.writeEndArray();
            reason("driversReason", drivers.reason());
            json.writeEndObject();
        }

        private void load(WeeklyLoad week) throws IOException {
            json.writeObjectFieldStart("load");
            for (LoadVariable variable : LoadVariables.standard()) {
                if (variable != RunCountLoad.INSTANCE) {
                    number(variable.id(), week.value(variable).value());
                }
            }
            json.writeEndObject();
            json.writeObjectFieldStart("loadReason");
            for (LoadVariable variable : LoadVariables.standard()) {
                if (variable != RunCountLoad.INSTANCE) {
                    boolean isKnown = week.value(variable).value().isPresent();
                    Reason reason = week.runs().isEmpty() ? Reason.NO_RUN_THIS_WEEK : Reason.NOT_MEASURED;
                    reason(variable.id(), isKnown ? Optional.empty() : Optional.of(reason));
                }
            }
            json.writeEndObject();
            json.writeObjectFieldStart("runsWithout");
            for (LoadVariable variable : LoadVariables.standard()) {
                WeekValue value = week.value(variable);
                if (variable != RunCountLoad.INSTANCE) {
                    json.writeNumberField(variable.id(), value.missingRuns());
                }
            }
            json.writeEndObject();
        }

        private void changes(WeeklyLoad week) throws IOException {
            json.writeObjectFieldStart("change");
            for (RuleOutcome outcome : report.outcomesOf(week)) {
                Subject subject = outcome.subject();
                if (subject.rule().equals(TenPercentRule.ID) && subject.window().equals(week.days())) {
                    change(outcome, subject.variable().orElseThrow());
                }
            }
            json.writeEndObject();
        }

        private void change(RuleOutcome outcome, LoadVariable variable) throws IOException {
            json.writeObjectFieldStart(variable.id());
            if (outcome instanceof NotAssessable unknown) {
                number("previous", unknown.previous());
                number("current", unknown.current());
                json.writeNullField("ratio");
            } else {
                Change change = change(outcome);
                json.writeNumberField("previous", change.previous());
                json.writeNumberField("current", change.current());
                json.writeNumberField("ratio", change.ratio());
            }
            json.writeStringField("outcome", name(outcome));
            reason(
                    "reason",
                    outcome instanceof NotAssessable unknown ? Optional.of(unknown.reason()) : Optional.empty());
            Optional<Days> compared = outcome.subject().comparedWith();
            date("comparedFrom", compared.map(Days::first));
            date("comparedTo", compared.map(Days::last));
            json.writeEndObject();
        }

        private static Change change(RuleOutcome outcome) {
            return outcome instanceof WithinLimit within ? within.change() : ((LimitExceeded) outcome).change();
        }

        private static String name(RuleOutcome outcome) {
            if (outcome instanceof WithinLimit) {
                return "WITHIN_LIMIT";
            }
            return outcome instanceof LimitExceeded ? "LIMIT_EXCEEDED" : "NOT_ASSESSABLE";
        }

        private void findings() throws IOException {
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                finding(finding);
            }
            json.writeEndArray();
        }

        private void finding(Finding finding) throws IOException {
            LimitExceeded outcome = finding.outcome();
            Subject subject = outcome.subject();
            json.writeStartObject();
            json.writeStringField("rule", subject.rule());
            json.writeStringField("severity", outcome.severity().name());
            text("variable", subject.variable().map(LoadVariable::id));
            date("from", subject.window().first());
            date("to", subject.window().last());
            date("comparedFrom", subject.comparedWith().map(Days::first));
            date("comparedTo", subject.comparedWith().map(Days::last));
            boolean single = subject.runs().size() == 1 && !subject.rule().equals(TenPercentRule.ID);
            text("run", single ? Optional.of(subject.runs().get(0).source()) : Optional.empty());
            json.writeNumberField("previous", outcome.change().previous());
            json.writeNumberField("observed", outcome.change().current());
            json.writeNumberField("limit", outcome.change().limit());
            json.writeStringField("unit", outcome.change().dimension().unit());
            json.writeStringField("message", finding.message());
            evidence(subject.evidence());
            json.writeEndObject();
        }

        private void evidence(Evidence evidence) throws IOException {
            json.writeObjectFieldStart("evidence");
            json.writeStringField("grade", evidence.grade().symbol());
            json.writeStringField("claim", evidence.claim());
            json.writeStringField("summary", evidence.summary());
            text("doi", evidence.doi());
            text("against", evidence.against());
            json.writeEndObject();
        }

        private void recommendations() throws IOException {
            json.writeArrayFieldStart("recommendations");
            for (Recommendation recommendation : report.recommendations()) {
                json.writeStartObject();
                json.writeStringField("id", recommendation.id());
                json.writeNumberField("priority", recommendation.priority());
                json.writeStringField("headline", recommendation.headline());
                json.writeStringField("detail", recommendation.detail());
                json.writeArrayFieldStart("because");
                for (Finding finding : recommendation.because()) {
                    json.writeNumber(report.findings().indexOf(finding));
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void budget() throws IOException {
            Optional<Budget> budget = report.plan().map(AdvicePlan::budget);
            if (budget.isEmpty()) {
                json.writeNullField("budget");
                json.writeStringField("budgetReason", report.headline());
                return;
            }
            json.writeObjectFieldStart("budget");
            date("weekEnds", budget.get().week().last());
            for (LoadVariable variable :
                    List.of(DistanceLoad.INSTANCE, DurationLoad.INSTANCE, AscentLoad.INSTANCE, DescentLoad.INSTANCE)) {
                VariableBudget one = budget.get().of(variable);
                number(variable.id() + "Left", one.left());
                reason(variable.id() + "LeftReason", one.reason());
            }
            number("nextRunMax", budget.get().nextRun());
            reason("nextRunMaxReason", budget.get().nextRunReason());
            expiry(budget.get().expiry());
            nextWeek(budget.get().nextWeek());
            json.writeEndObject();
        }

        private void expiry(Optional<Budget.Expiry> expiry) throws IOException {
            date("nextRunMaxFallsOn", expiry.map(Budget.Expiry::from));
            number("nextRunMaxThen", expiry.map(Budget.Expiry::nextRun));
        }

        private void nextWeek(Budget.NextWeek next) throws IOException {
            json.writeObjectFieldStart("nextWeek");
            date("starts", next.week().first());
            date("ends", next.week().last());
            number("distance", next.distance().limit());
            reason("distanceReason", next.distance().reason());
            number("duration", next.duration().limit());
            reason("durationReason", next.duration().reason());
            number("nextRunMax", next.nextRun());
            reason(
                    "nextRunMaxReason",
                    next.nextRun().isPresent() ? Optional.empty() : Optional.of(Reason.NO_RUN_IN_WINDOW));
            json.writeEndObject();
        }

        private void date(String name, LocalDate date) throws IOException {
            json.writeStringField(name, date.toString());
        }

        private void date(String name, Optional<LocalDate> date) throws IOException {
            text(name, date.map(LocalDate::toString));
        }

        private void text(String name, Optional<String> text) throws IOException {
            if (text.isPresent()) {
                json.writeStringField(name, text.get());
            } else {
                json.writeNullField(name);
            }
        }

        private void reason(String name, Optional<Reason> reason) throws IOException {
            text(name, reason.map(one -> report.words().say(Message.of("reason." + one))));
        }

        private void number(String name, OptionalDouble value) throws IOException {
            if (value.isPresent()) {
                json.writeNumberField(name, value.getAsDouble());
            } else {
                json.writeNullField(name);
            }
        }

        private void number(String name, Optional<Double> value) throws IOException {
            number(name, value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
        }
    }
}
