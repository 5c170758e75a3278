package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.easeback.kept.RunLines;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The published schemas of the JSON report, of the JSON of one run, of that of a plan, and of the lines of kept runs. */
final class ReportSchema {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = read("json-schema.json");
    private static final Schema SCHEMA_OF_RUN = read("run-json-schema.json");
    private static final Schema SCHEMA_OF_PLAN = read("plan-json-schema.json");

    private static final Schema SCHEMA_OF_LINES = read("kept-runs-schema.json");

    private ReportSchema() {}

    /** Fails if a text is a JSON document, as no other output begins with a brace, but no valid report. */
    static void checkIfJson(String text) {
        if (text.startsWith(RunLines.BEGINNING)) {
            text.lines().forEach(line -> assertEquals(List.of(), faults(SCHEMA_OF_LINES, document(line)), line));
        } else if (text.startsWith("{")) {
            JsonNode document = document(text);
            assertEquals(List.of(), faults(schema(document.path("format").asText()), document));
        }
    }

    /** What is wrong with a document, with the place in it; formats such as dates are checked too. */
    private static List<String> faults(Schema schema, JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static JsonNode document(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("This is no JSON: " + text, e);
        }
    }

    private static Schema schema(String format) {
        return switch (format) {
            case "easeback-run" -> SCHEMA_OF_RUN;
            case "easeback-plan" -> SCHEMA_OF_PLAN;
            default -> SCHEMA;
        };
    }

    private static Schema read(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Cli.SAMPLES.resolve("../../docs/" + name)));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
