package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackReportWriter;
import io.github.easeback.report.JsonReportWriter;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.RunReportWriter;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reports as the tests read them. No other test calls a writer, so no JSON report goes by that isn't held against the schema. */
public final class Written {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ReportWriter JSON = new JsonReportWriter();

    private Written() {}

    /** The text of a report, in the format of that name. */
    public static String as(String format, TrainingReport report) throws IOException {
        return by(ReportWriters.of(format), report);
    }

    /** The text of a report by a writer. */
    public static String by(ReportWriter writer, TrainingReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(report, out);
        if (writer.format().equals(JSON.format())) {
            valid(out.toString());
        }
        return out.toString();
    }

    /** The JSON document of a report. */
    public static JsonNode json(TrainingReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        JSON.write(report, out);
        return valid(out.toString());
    }

    /** The JSON document of a report with load variables of a caller's own, which no schema can have. */
    static JsonNode jsonOfOwn(TrainingReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        JSON.write(report, out);
        return MAPPER.readTree(out.toString());
    }

    /** The JSON document of a run. */
    public static JsonNode json(RunReport report) throws IOException {
        return valid(by(new JsonReportWriter(), report));
    }

    /** The JSON document of a plan. */
    public static JsonNode json(ComebackReport report) throws IOException {
        return valid(by(new JsonReportWriter(), report));
    }

    /** The text of a plan by a writer. */
    public static String by(ComebackReportWriter writer, ComebackReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(report, out);
        return out.toString();
    }

    /** The text of a run by a writer. */
    public static String by(RunReportWriter writer, RunReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(report, out);
        return out.toString();
    }

    private static JsonNode valid(String text) throws IOException {
        JsonNode document = MAPPER.readTree(text);
        assertEquals(List.of(), ReportSchema.faults(document));
        assertCodes(document);
        return document;
    }

    /** The sentence of a reason and its code are both there, or both null. */
    private static void assertCodes(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            if (key.endsWith("eason") && !key.equals("budgetReason")) {
                assertPair(key, field.getValue(), node.path(key + "Code"));
            }
        }
        node.forEach(Written::assertCodes);
    }

    private static void assertPair(String key, JsonNode sentence, JsonNode code) {
        assertFalse(code.isMissingNode(), key);
        assertEquals(sentence.isNull(), code.isNull(), key + ": " + sentence + ", " + code);
        sentence.properties()
                .forEach(one -> assertPair(key + "/" + one.getKey(), one.getValue(), code.path(one.getKey())));
    }
}
