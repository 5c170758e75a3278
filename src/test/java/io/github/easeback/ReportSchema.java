package io.github.easeback;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schema of the JSON report. */
final class ReportSchema {

    static final Path FILE = Path.of("docs/json-schema.json");

    private static final Schema SCHEMA = read();

    private ReportSchema() {}

    /** What is wrong with a document, with the place in it; formats such as dates are checked too. */
    static List<String> faults(JsonNode document) {
        return SCHEMA
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema read() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
