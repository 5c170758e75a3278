package io.github.easeback;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schemas of the JSON report, of the JSON of one run, of that of a plan, and of the lines of kept runs. */
public final class ReportSchema {

    static final Path FILE = Path.of("docs/json-schema.json");

    private static final Path FILE_OF_RUN = Path.of("docs/run-json-schema.json");
    private static final Path FILE_OF_PLAN = Path.of("docs/plan-json-schema.json");

    private static final Path FILE_OF_LINES = Path.of("docs/kept-runs-schema.json");

    private static final Schema SCHEMA = read(FILE);
    private static final Schema SCHEMA_OF_RUN = read(FILE_OF_RUN);
    private static final Schema SCHEMA_OF_PLAN = read(FILE_OF_PLAN);

    private static final Schema SCHEMA_OF_LINES = read(FILE_OF_LINES);

    private ReportSchema() {}

    /** What is wrong with a document, with the place in it; formats such as dates are checked too. */
    static List<String> faults(JsonNode document) {
        return faults(schema(document.path("format").asText()), document);
    }

    /** What is wrong with a line of kept runs. */
    public static List<String> faultsOfLine(JsonNode line) {
        return faults(SCHEMA_OF_LINES, line);
    }

    private static List<String> faults(Schema schema, JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema schema(String format) {
        return switch (format) {
            case "easeback-run" -> SCHEMA_OF_RUN;
            case "easeback-plan" -> SCHEMA_OF_PLAN;
            default -> SCHEMA;
        };
    }

    private static Schema read(Path file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
